import type { TableObjective } from '../../../authoring/table/index.ts';
import type { CycleName } from '../../../model/cycle-name.ts';
import type { NewKeyResult } from '../../../model/edit.ts';
import { namedBy } from '../../../model/resolution.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { safeText } from '../../../render/safe-text.ts';
import { readBack } from '../../../render/show/read-back.ts';
import { standingOn } from '../../../report/standing.ts';
import type { World } from '../../command.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import { commitCommand, type Write } from '../../write.ts';
import { unlistedPeople, unlistedTeam } from '../unlisted.ts';

interface Imported {
  readonly added: readonly TableObjective[];
  /** The workspace as it will be. */
  readonly after: Workspace;
  readonly summary: string;
  readonly file: string;
  readonly cycle: CycleName;
}

/** The write of new objectives, told a line for each of them and for each of their key results, read back as a sentence. */
export function tableWrite({ added, after, summary, file, cycle }: Imported, open: OpenWorkspace, world: World): Write {
  const objectives = added.map(({ objective }) => objective);
  const changes = objectives.flatMap(({ id, title, keyResults }) => {
    const reference = `${cycle}/${id}`;
    return [
      { text: `${reference}  ${safeText(title)}`, data: { reference, title } },
      ...keyResults.map((keyResult) => keyResultLine(`${reference}/${keyResult.id}`, keyResult, after, open, world)),
    ];
  });
  const owners = objectives.flatMap(({ owner, keyResults }) => [owner, ...keyResults.map((one) => one.owner)]);
  const teams = new Set(objectives.map(({ team }) => team));
  const what = `${added.length} ${added.length === 1 ? 'objective' : 'objectives'}`;
  return {
    ...open,
    edits: [],
    changes,
    remarks: [
      summary,
      ...objectives.flatMap(({ id, keyResults }) =>
        keyResults.filter(hasNoBaseline).map((one) => open.language.words.baselineUnknown(`${cycle}/${id}/${one.id}`)),
      ),
      ...unlistedPeople(owners, open),
      ...[...teams].flatMap((team) => unlistedTeam(team, open)),
    ],
    next: [
      commitCommand(open.pathOf, `Add ${what} of ${file === '-' ? 'standard input' : file} to ${cycle}`),
      'okr check',
    ],
  };
}

const hasNoBaseline = ({ measure }: NewKeyResult): boolean => measure.kind === 'metric' && measure.from === null;

function keyResultLine(
  reference: string,
  { id, title }: NewKeyResult,
  after: Workspace,
  { asOf, language }: OpenWorkspace,
  { style }: World,
): Write['changes'][number] {
  const [named] = namedBy(reference.split('/'), after.cycles);
  if (named?.kind !== 'key-result') throw new Error(`${reference} is not where it was added`);
  const sentence = readBack(standingOn(after, named, asOf), { ...style, language });
  return { text: `  ${id}  ${safeText(title)}: ${sentence}`, data: { reference, title } };
}
