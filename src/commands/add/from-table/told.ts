import type { CycleName } from '../../../model/cycle-name.ts';
import type { NewKeyResult } from '../../../model/edit.ts';
import { safeText } from '../../../render/safe-text.ts';
import { readBack } from '../../../render/show/read-back.ts';
import { aimOf } from '../../../report/aim.ts';
import type { World } from '../../command.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import { commitCommand, type Write } from '../../write.ts';
import { unlistedPeople, unlistedTeam } from '../unlisted.ts';
import type { NewOfTable } from './new-among.ts';

interface Imported {
  readonly added: readonly NewOfTable[];
  readonly summary: string;
  readonly file: string;
  readonly cycle: CycleName;
}

/** The write of new objectives, told a line for each of them and for each of their key results, read back as a sentence. */
export function tableWrite({ added, summary, file, cycle }: Imported, open: OpenWorkspace, { style }: World): Write {
  const { language } = open;
  const objectives = added.map(({ objective }) => objective);
  const changes = added.flatMap(({ read: { id, title, keyResults } }) => {
    const reference = `${cycle}/${id}`;
    const lines = keyResults.map((one) => ({
      text: `  ${one.id}  ${language.words.join.about(safeText(one.title), readBack(aimOf(one), { ...style, language }))}`,
      data: { reference: `${reference}/${one.id}`, title: one.title },
    }));
    return [{ text: `${reference}  ${safeText(title)}`, data: { reference, title } }, ...lines];
  });
  const owners = objectives.flatMap(({ owner, keyResults }) => [owner, ...keyResults.map((one) => one.owner)]);
  const teams = new Set(objectives.map(({ team }) => team));
  const what = `${added.length} ${added.length === 1 ? 'objective' : 'objectives'}`;
  return {
    ...open,
    edits: objectives.map((objective) => ({ kind: 'create-objective', objective })),
    changes,
    remarks: [
      summary,
      ...objectives.flatMap(({ id, keyResults }) =>
        keyResults.filter(hasNoBaseline).map((one) => language.words.baselineUnknown(`${cycle}/${id}/${one.id}`)),
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
