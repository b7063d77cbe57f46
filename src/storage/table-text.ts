import { rowFault } from '../model/checkin-row.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { Faults } from './faults.ts';
import type { Note } from './raw-row.ts';
import { lenientText, textOf } from './source-text.ts';

/** The most bytes that a table may have. */
export const MOST_TABLE_BYTES = 4_194_304;

/** The most rows that a table may have. */
const MOST_ROWS = 10_000;

/** What was read of a table: its rows, everything that is wrong with it, and the text that offsets count in. */
export interface TableText<Row> {
  readonly rows: readonly Row[];
  readonly faults: readonly Diagnostic[];
  readonly text: string;
}

/** Reads the rows of a table from its bytes, null in place of one that cannot be read. More rows than are taken are a usage error. */
export function readTableText<Row>(
  bytes: Uint8Array,
  file: string,
  rowsIn: (text: string, note: Note) => Iterable<Row | null>,
): TableText<Row> {
  const unreadable = new Faults(file);
  const text = textOf(bytes, unreadable);
  if (text === null) {
    const faults = unreadable.found.map(({ at, problem, hint }) =>
      rowFault(file, 'offset' in at ? at.offset : 0, problem, hint),
    );
    return { rows: [], faults, text: lenientText(bytes) };
  }
  const faults: Diagnostic[] = [];
  const note: Note = (offset, problem, hint) => faults.push(rowFault(file, offset, problem, hint ?? null));
  const rows: Row[] = [];
  let count = 0;
  for (const row of rowsIn(text, note)) {
    count += 1;
    if (count > MOST_ROWS) throw tooManyRows(file);
    if (row) rows.push(row);
  }
  return { rows, faults, text };
}

const tooManyRows = (file: string): UserError =>
  new UserError('usage', message('usage/too-many-rows', { file, limit: MOST_ROWS }), {
    hint: message('hint/split-file', {}),
  });
