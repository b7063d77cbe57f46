import type { Refusal } from '../../authoring/batch.ts';
import { rowFault } from '../../model/checkin-row.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Message, message } from '../../model/message.ts';
import type { UserError } from '../../model/user-error.ts';
import type { CheckinTable } from '../../storage/checkin-rows.ts';
import { refuseTable } from '../refuse-table.ts';

/** Candidates that a bad row names. */
const MOST_CANDIDATES = 6;

/** Refuses a table in which anything is wrong, naming all of it, each with its place. */
export function refuseBadRows(file: string, { faults, text }: CheckinTable, refusals: readonly Refusal[]): void {
  // A closed cycle is a conflict, as it is for a single check-in; where something must be mended first, that comes first.
  const isConflict = faults.length === 0 && refusals.every(({ error }) => error.kind === 'conflict');
  const refused = refusals.map((refusal) => refusedRow(file, refusal));
  refuseTable(file, text, isConflict ? 'conflict' : 'usage', [...faults, ...refused]);
}

function refusedRow(file: string, { row, column, error }: Refusal): Diagnostic {
  const { problem } = error;
  const fault = problem.id === 'usage/bad-value' ? problem.args.fault : problem;
  return rowFault(file, row.offsetOf(column), fault, hintOf(error));
}

/** A finding has one line, and so no place of its own for candidates; and it is a row that is to be mended, not a command. */
function hintOf({ candidates, hint }: UserError): Message | null {
  if (hint?.id === 'hint/okr-done') return message('hint/done-column', { milestones: hint.args.milestones });
  if (candidates.length === 0) return hint;
  const shown = candidates.slice(0, MOST_CANDIDATES);
  return message('hint/candidates', { candidates: shown, more: candidates.length - shown.length });
}
