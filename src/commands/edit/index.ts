import { type Assignment, droppingEdit, editedValue } from '../../authoring/edited-value.ts';
import { refuseClosed } from '../../authoring/new-checkin.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Edit, ValueEdit } from '../../model/edit.ts';
import { message } from '../../model/message.ts';
import { type Thing, wholeReference } from '../../model/resolution.ts';
import { UserError } from '../../model/user-error.ts';
import { fileChanges } from '../../storage/apply-edits.ts';
import { foundOrChosen } from '../choose-meant.ts';
import type { Command, World } from '../command.ts';
import { findThing } from '../find-thing.ts';
import { neededText } from '../needed-text.ts';
import { cycleNamed, type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import type { Found } from '../search.ts';
import { type Write, writeWhileLocked } from '../write.ts';
import { assignmentsOf } from './assignments.ts';
import { toldEdit } from './told-edit.ts';
import { workspaceAfter } from './workspace-after.ts';
import { writtenThing } from './written-thing.ts';

interface EditFlags {
  readonly reference?: string;
  readonly set?: readonly string[];
  readonly unset?: readonly string[];
  readonly drop?: boolean;
  readonly why?: string;
}

/** What is to be done to a thing, in one go. */
interface Request {
  readonly assignments: readonly Assignment[];
  readonly dropped: { readonly on: CalendarDate; readonly why: string } | null;
}

export const edit: Command<EditFlags> = {
  arguments: '[reference]',
  options: [
    { flags: '--set <key=value>', summary: 'give a key a value: to=50, hold.at_most=3, tags=a,b', repeatable: true },
    { flags: '--unset <key>', summary: 'take a key away', repeatable: true },
    { flags: '--drop', summary: 'stop counting it from today on; its check-ins stay' },
    { flags: '--why <text>', summary: 'why it is dropped' },
  ],
  examples: [
    'okr edit cycle-days --set to=54 --set owner=bo',
    'okr edit reduce-sales-cycle --unset end',
    'okr edit meetings --drop --why "The fair was called off."',
    'okr edit reduce-sales-cycle',
  ],
  writes: true,
  async run(flags, world) {
    const { reference, set = [], unset = [], drop = false, why } = flags;
    if (reference === undefined) throw new UserError('usage', message('usage/missing', { flags: ['REF'] }));
    if (why !== undefined && !drop) throw new UserError('usage', message('usage/why-without-drop', {}));
    const assignments = assignmentsOf(set, unset);
    const open = await openWorkspace(world, 'write');
    const cycle = world.preferences.cycle === null ? null : await cycleNamed(world.preferences.cycle, open);
    const find = (text: string) => findThing(open, text, cycle, { drafts: 'with-drafts' });
    const found = await foundOrChosen(reference, find, world, open.language);
    refuseUnfit(found.named, drop, open);
    if (assignments.length === 0 && !drop) {
      const { editInEditor } = await import('./in-editor.ts');
      await editInEditor(found, open, world);
      return 0;
    }
    const asked = { flag: '--why', question: open.language.words.askWhyDropped };
    const dropped = drop ? { on: open.asOf, why: await neededText(why, asked, world, open.language) } : null;
    const whole = wholeReference(found.named);
    await writeWhileLocked(open, world, async () => {
      // What was found before may have changed until everybody else was kept out.
      const now = await openWorkspace(world);
      return request(
        { assignments, dropped },
        await findThing(now, whole, null, { drafts: 'with-drafts' }),
        now,
        world,
      );
    });
    return 0;
  },
};

/** Refuses what cannot be edited: what belongs to a closed cycle, and dropping what is no goal or has been dropped. */
function refuseUnfit(named: Thing, drop: boolean, { today }: OpenWorkspace): void {
  if ('cycle' in named) refuseClosed(named.cycle, today);
  if (!drop) return;
  const reference = wholeReference(named);
  const goal = named.kind === 'key-result' ? named.keyResult : named.kind === 'objective' ? named.objective : null;
  if (goal === null) throw new UserError('usage', message('usage/not-droppable', { reference }));
  if (goal.dropped === null) return;
  throw new UserError('conflict', message('write/already-dropped', { reference, on: goal.dropped.on }), {
    hint: message('hint/unset-dropped', { reference }),
  });
}

async function request(
  { assignments, dropped }: Request,
  found: Found<Thing>,
  open: OpenWorkspace,
  world: World,
): Promise<Write> {
  const { named, workspace } = found;
  const thing = writtenThing(named, workspace);
  const values = [
    ...assignments.map((one) => ({ keys: one.keys, edit: editedValue(thing, one) })),
    ...(dropped ? [{ keys: ['dropped'], edit: droppingEdit(thing, dropped) }] : []),
  ];
  const edits = editsOf(
    named,
    values.map((one) => one.edit),
    open,
  );
  const changes = await fileChanges(open.files, edits, world.writer.suffix, [], open.pathOf);
  const after = await workspaceAfter(changes, found, open);
  const edited = { reference: wholeReference(named), values, changes, before: workspace, after };
  return {
    ...open,
    edits,
    ...(await toldEdit(edited, open, world)),
  };
}

/** A cycle has a file of its own only once there is something to say in it. */
function editsOf(named: Thing, values: readonly ValueEdit[], { files }: OpenWorkspace): readonly Edit[] {
  const [first] = values;
  if (named.kind !== 'cycle' || !first || files.kindOf(first.at.file) !== null) return values;
  const keys = values.flatMap((one) => (one.kind === 'set' ? [[String(one.at.path[0]), one.value] as const] : []));
  return keys.length === 0 ? [] : [{ kind: 'create-cycle', cycle: named.cycle.name, content: new Map(keys) }];
}
