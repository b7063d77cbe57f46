import type { CalendarDate } from './calendar-date.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Message } from './message.ts';

/** The columns of a table of check-ins, as its first line names them. */
export const CHECKIN_COLUMNS = ['kr', 'value', 'add', 'done', 'confidence', 'note', 'date', 'by'] as const;

export type CheckinColumn = (typeof CHECKIN_COLUMNS)[number];

/** A row of a table of check-ins, each cell read by the parser of its type; null where it is empty or cannot be read. */
export interface CheckinRow {
  /** What is in the column `kr`, as it stands there. */
  readonly reference: string | null;
  readonly value: number | null;
  readonly add: number | null;
  readonly done: readonly string[] | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly note: string | null;
  readonly date: CalendarDate | null;
  readonly by: string | null;
  /** Where a cell stands in the text of the table; where the row begins, if it has none in that column. */
  readonly offsetOf: (column: CheckinColumn) => number;
}

/** Something that is wrong with a table of check-ins, at an offset of its text; the rule is named after the problem. */
export function rowFault(file: string, offset: number, problem: Message, hint: Message | null): Diagnostic {
  const [topic = '', detail = ''] = problem.id.split('/');
  const named = ['row', 'usage', 'write', 'file'].includes(topic);
  return { rule: `row/${named ? detail : topic}`, severity: 'error', at: { file, offset }, problem, hint };
}
