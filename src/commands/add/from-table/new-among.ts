import type { CycleToFill } from '../../../authoring/objective-cycle.ts';
import type { objectivesFromRows, TableObjective } from '../../../authoring/table/index.ts';
import { rowFault } from '../../../model/checkin-row.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { message } from '../../../model/message.ts';
import type { Objective } from '../../../model/objective.ts';
import { OBJECTIVE_COLUMNS, type ObjectiveColumn, type ObjectiveRow, placeIn } from '../../../model/objective-row.ts';
import type { Path } from '../../../model/place.ts';
import type { ObjectiveTable } from '../../../storage/objective-rows.ts';
import { proofreadObjective } from '../../../storage/proofread-objective.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import { refuseTable } from '../../refuse-table.ts';

/** An objective of a table that is to be written, and what it will be read as. */
export interface NewOfTable extends TableObjective {
  readonly read: Objective;
}

/** Where objectives come from and go to. */
interface Source {
  readonly table: ObjectiveTable;
  readonly file: string;
  readonly cycle: CycleToFill;
}

/**
 * The objectives of a table that are not there yet, and how many it has. One that is there in every word stays as it is; one that
 * says something else is a conflict, and whatever could not be read back is refused, all of it at once.
 */
export async function newAmong(
  { objectives, refusals }: Awaited<ReturnType<typeof objectivesFromRows>>,
  { table, file, cycle }: Source,
  { outline }: OpenWorkspace,
): Promise<{ readonly added: readonly NewOfTable[]; readonly count: number }> {
  const faults: Diagnostic[] = [...table.faults];
  const conflicts: Diagnostic[] = [];
  for (const { offset, problem, hint, kind } of refusals)
    (kind === 'conflict' ? conflicts : faults).push(rowFault(file, offset, problem, hint));
  const whole = { title: null, draft: false, retrospective: null, ...cycle, closed: null };
  const added: NewOfTable[] = [];
  for (const one of objectives) {
    const { read, faults: found } = await proofreadObjective(one.objective, whole, outline.settings);
    for (const { path, problem, hint } of found) faults.push(rowFault(file, placeOf(path, one), problem, hint));
    if (read === null) continue;
    if (one.there === null) added.push({ ...one, read });
    else if (JSON.stringify(read) !== JSON.stringify(one.there)) conflicts.push(existing(one, file));
  }
  refuseTable(file, table.text, faults.length === 0 ? 'conflict' : 'usage', [...faults, ...conflicts]);
  return { added, count: objectives.length };
}

function existing({ objective: { cycle, id }, rows }: TableObjective, file: string): Diagnostic {
  const reference = `${cycle}/${id}`;
  const offset = rows[0] ? placeIn(rows[0], ['objective']) : 0;
  const hint = message('hint/objective-exists', { reference });
  return rowFault(file, offset, message('row/objective-exists', { reference }), hint);
}

/** Where in the table that stands which leads to a value of an objective's file. */
function placeOf([key, index, ...inner]: Path, { rows, keyResultRows }: TableObjective): number {
  const row = typeof index === 'number' ? keyResultRows[index] : undefined;
  if (key === 'key_results') return placeIn(row ?? (keyResultRows[0] as ObjectiveRow), columnsOfKeyResult(inner));
  const column = OBJECTIVE_COLUMNS.find((one) => one === key) ?? 'objective';
  const saying = rows.find(({ cells }) => cells.has(column)) ?? (rows[0] as ObjectiveRow);
  return placeIn(saying, [column, 'objective']);
}

/** The columns that say what stands under a key of a key result, the likeliest first. */
function columnsOfKeyResult([key, bound]: Path): readonly ObjectiveColumn[] {
  switch (key) {
    case 'id':
      return ['kr_id', 'kr'];
    case 'hold':
      return [bound === 'at_most' ? 'at_most' : 'at_least', 'at_most', 'kr'];
    case 'owner':
    case 'weight':
    case 'start':
    case 'end':
      return [`kr_${key}`, key, 'kr'];
    default:
      return [OBJECTIVE_COLUMNS.find((one) => one === key) ?? 'kr', 'kr'];
  }
}
