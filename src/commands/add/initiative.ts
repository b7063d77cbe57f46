import { refuseClosed } from '../../authoring/new-checkin.ts';
import { newId, type TakenIds } from '../../authoring/new-id.ts';
import { type Id, parseId } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import { wholeReference } from '../../model/resolution.ts';
import { UserError } from '../../model/user-error.ts';
import { safeText } from '../../render/safe-text.ts';
import { appendedItem } from '../../storage/appended-item.ts';
import { initiativeContent } from '../../storage/written-edit.ts';
import type { World } from '../command.ts';
import { workspaceAfter } from '../edit/workspace-after.ts';
import { optionalValue } from '../flag-values.ts';
import { neededText } from '../needed-text.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { commitCommand, type Write, writeWhileLocked } from '../write.ts';
import { lacksId, ownId } from './asked.ts';
import { findObjective, type NamedObjective, objectiveNamed } from './find-objective.ts';
import { unlistedPeople } from './unlisted.ts';

/** The flags that say what an initiative is. */
export interface InitiativeFlags {
  readonly called?: string;
  readonly objective?: string;
  readonly kr?: string;
  readonly id?: string;
  readonly owner?: string;
}

interface Said {
  readonly title: string;
  readonly id: Id | null;
  readonly keyResult: Id | null;
  readonly owner: Id | null;
}

/** Adds an initiative to an objective, for one of its key results where that is named. */
export async function addInitiative(flags: InitiativeFlags, world: World): Promise<void> {
  if (world.ask === null) await refuseMissing(flags);
  const open = await openWorkspace(world, 'write');
  const found = await objectiveNamed(flags.objective, open, world);
  refuseClosed(found.named.cycle, open.today);
  const { language } = open;
  const question = { flag: 'TITLE', question: language.words.askInitiativeTitle };
  const title = await neededText(flags.called, question, world, language);
  const said = {
    ...{ title, id: await ownId(flags.id, title, world, language) },
    keyResult: optionalValue('--kr', flags.kr, parseId),
    owner: optionalValue('--owner', flags.owner, parseId),
  };
  await writeWhileLocked(open, world, async () => {
    // The objective may have changed until everybody else was kept out.
    const now = await openWorkspace(world);
    return request(said, wholeReference(found.named), now);
  });
}

async function refuseMissing({ called, id, objective }: InitiativeFlags): Promise<void> {
  const title = called?.trim() ?? '';
  const isNameless = await lacksId(title, id);
  const missing = [
    ...(title === '' ? ['TITLE'] : []),
    ...(objective === undefined ? ['--objective'] : []),
    ...(isNameless ? ['--id'] : []),
  ];
  if (missing.length === 0) return;
  const hint = isNameless ? message('hint/id-form', {}) : null;
  throw new UserError('usage', message('usage/missing', { flags: missing }), { hint });
}

async function request(
  { title, id, keyResult, owner }: Said,
  objectiveName: string,
  open: OpenWorkspace,
): Promise<Write> {
  const found = await findObjective(open, objectiveName);
  const { cycle, objective } = found.named;
  refuseClosed(cycle, open.today);
  refuseUnknown(keyResult, found.named);
  const taken: TakenIds = new Map(objective.initiatives.map((one) => [one.id, open.pathOf(objective.file)]));
  const made = { id: await newId(title, id, taken), title, keyResult, owner, done: false };
  const list = { file: objective.file, record: 'objective', key: 'initiatives', count: taken.size } as const;
  const what = open.language.words.join.facts([objectiveName, made.id]);
  return {
    ...open,
    edits: [await appendedItem(open.files, list, initiativeContent(made))],
    inspect: async (changes) => {
      await workspaceAfter(changes, found, open);
    },
    changes: [
      {
        text: `${what}  ${safeText(title)}`,
        data: { reference: objectiveName, initiative: made.id, title },
      },
    ],
    remarks: unlistedPeople([owner], open),
    next: [commitCommand(open.pathOf, `Add initiative ${made.id}`), `okr show ${objectiveName}`],
  };
}

/** Refuses a key result that the objective does not have. */
function refuseUnknown(keyResult: Id | null, { objective }: NamedObjective): void {
  const candidates = objective.keyResults.map(({ id }) => id);
  if (keyResult === null || candidates.includes(keyResult)) return;
  throw new UserError('usage', message('usage/no-such-item', { text: keyResult, list: 'key_results' }), { candidates });
}
