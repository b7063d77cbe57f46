import { authorOf } from '../../authoring/author.ts';
import { refuseClosed } from '../../authoring/new-checkin.ts';
import { newId } from '../../authoring/new-id.ts';
import { newObjective } from '../../authoring/new-objective.ts';
import { parseDateArgument } from '../../model/date-argument.ts';
import type { NewObjective } from '../../model/edit.ts';
import { parseId } from '../../model/id.ts';
import { parseNumber } from '../../model/number.ts';
import { formatReference, parseReference } from '../../model/reference.ts';
import { writtenObjectiveLines } from '../../render/written-objective.ts';
import type { World } from '../command.ts';
import { workspaceAfter } from '../edit/workspace-after.ts';
import { oneOfWords, optionalValue } from '../flag-values.ts';
import { neededText } from '../needed-text.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { commitCommand, write } from '../write.ts';
import { ownId } from './asked.ts';
import { cycleToFill, takenIn } from './fill-cycle.ts';
import { unlistedPeople, unlistedTeam } from './unlisted.ts';

/** The flags that say what an objective is. */
export interface ObjectiveFlags {
  readonly called?: string;
  readonly id?: string;
  readonly owner?: string;
  readonly team?: string;
  readonly kind?: string;
  readonly align?: string;
  readonly weight?: string;
  readonly start?: string;
  readonly end?: string;
  readonly why?: string;
}

/** Adds an objective, a file of its own, to the cycle that is named or that the day lies in. */
export async function addObjective(flags: ObjectiveFlags, world: World): Promise<void> {
  const open = await openWorkspace(world, 'write');
  const { language, outline } = open;
  const said = await statedBy(flags, open, world);
  const question = { flag: 'TITLE', question: language.words.askObjectiveTitle };
  const title = await neededText(flags.called, question, world, language);
  const given = await ownId(flags.id, title, world, language);
  const cycle = await cycleToFill(open, world);
  const known = outline.cycles.filter(({ name }) => name === cycle.name);
  for (const one of known) refuseClosed(one, open.today);
  const { workspace, notices } = await open.read(known);
  const id = await newId(title, given, takenIn(workspace, open));
  const objective = newObjective({ ...said, id, title }, cycle);
  await write(
    {
      ...open,
      edits: [{ kind: 'create-objective', objective }],
      inspect: async (changes) => {
        await workspaceAfter(changes, { workspace: { cycles: [cycle] }, notices }, open);
      },
      changes: [
        {
          text: writtenObjectiveLines(objective, language),
          data: { reference: `${cycle.name}/${id}`, title },
        },
      ],
      remarks: [...unlistedPeople([objective.owner], open), ...unlistedTeam(objective.team, open)],
      next: [
        commitCommand(open.pathOf, `Add ${cycle.name}/${id}`),
        `okr add kr TITLE --objective ${cycle.name}/${id} --from N --to N`,
      ],
    },
    world,
  );
}

async function statedBy(
  { owner, team, kind, align, weight, start, end, why }: ObjectiveFlags,
  { outline, today }: OpenWorkspace,
  { user }: World,
): Promise<Omit<NewObjective, 'cycle' | 'id' | 'title' | 'tags' | 'keyResults' | 'initiatives'>> {
  const date = (text: string) => parseDateArgument(text, today);
  const reference = optionalValue('--align', align, parseReference);
  return {
    why: why?.trim() ? why : null,
    owner:
      optionalValue('--owner', owner, parseId) ??
      (await authorOf(outline.settings.people, { flagName: '--owner', flag: null, ...user })),
    team: optionalValue('--team', team, parseId),
    kind: kind === undefined ? null : oneOfWords('--kind', kind, ['committed', 'aspirational']),
    align: reference && formatReference(reference),
    weight: optionalValue('--weight', weight, parseNumber),
    start: optionalValue('--start', start, date),
    end: optionalValue('--end', end, date),
  };
}
