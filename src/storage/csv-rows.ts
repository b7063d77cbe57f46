import { CHECKIN_COLUMNS, type CheckinColumn } from '../model/checkin-row.ts';
import { message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { CsvRecord } from './csv-records.ts';
import { type Columns, csvTableRows } from './csv-table.ts';
import type { Note, RawCell, RawRow } from './raw-row.ts';

/** The rows of a CSV text whose first line names the columns; null in place of one that cannot be told apart into cells. */
export const csvRows = (text: string, note: Note): Generator<RawRow | null> =>
  csvTableRows(text, (first) => columnsOf(first, note), CHECKIN_COLUMNS, note);

/** The columns that the first line names; null where the rows cannot be read with them. */
function columnsOf({ offset, cells }: CsvRecord, note: Note): Columns<CheckinColumn> | null {
  const names = cells.map(({ text }) => text.trim().toLowerCase());
  if (!names.some(isColumn)) return noKrColumn(offset, note);
  const columns = cells.map((cell, index) => {
    const name = names[index] ?? '';
    if (name === '') return 'unnamed';
    const column = knownColumn(name, cell, note);
    if (column === null) return 'unknown';
    if (names.indexOf(name) === index) return column;
    note(cell.offset, message('row/duplicate-column', { column }));
    return 'unknown';
  });
  return columns.includes('kr') ? columns : noKrColumn(offset, note);
}

const isColumn = (name: string): name is CheckinColumn => CHECKIN_COLUMNS.some((known) => known === name);

function noKrColumn(offset: number, note: Note): null {
  note(offset, message('row/no-kr-column', {}), message('hint/columns', { columns: CHECKIN_COLUMNS }));
  return null;
}

/** The column of a name; null, and a fault noted, where there is none. */
export function knownColumn(name: string, { text, offset }: RawCell, note: Note): CheckinColumn | null {
  if (isColumn(name)) return name;
  const meant = nearest(name, CHECKIN_COLUMNS);
  const hint = meant ? message('mend/did-you-mean', { meant }) : message('hint/columns', { columns: CHECKIN_COLUMNS });
  note(offset, message('row/unknown-column', { column: text.trim() }), hint);
  return null;
}
