import { CHECKIN_COLUMNS, type CheckinColumn } from '../model/checkin-row.ts';
import { message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { MOST_CELLS, type Note, type RawCell, type RawRow } from './raw-row.ts';

const DELIMITERS = [',', ';', '\t'];

/** The columns of a table in their order; `unknown` ones were noted, `unnamed` ones must stay empty. */
type Columns = readonly (CheckinColumn | 'unknown' | 'unnamed')[];

/** The rows of a CSV text whose first line names the columns; null in place of one that cannot be told apart into cells. */
export function* csvRows(text: string, note: Note): Generator<RawRow | null> {
  const { delimiter, from } = formOf(text);
  let columns: Columns | null = null;
  for (const record of csvRecords(text, from, delimiter, note)) {
    if (columns === null) {
      columns = columnsOf(record, note);
      if (columns === null) return;
    } else {
      yield rowOf(record, columns, note);
    }
  }
}

/** What stands between cells: what Excel says in a line of its own, else the sign that is most frequent in the first line. */
function formOf(text: string): { readonly delimiter: string; readonly from: number } {
  const said = /^sep=([^"\r\n])(?:\r\n|\r|\n|$)/i.exec(text);
  if (said?.[1]) return { delimiter: said[1], from: said[0].length };
  const first = Math.max(text.search(/\S/), 0);
  const [line = ''] = text.slice(first, first + MOST_IN_HEADER).split(/[\r\n]/, 1);
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',', from: 0 };
}

/** Characters of the first line that are looked at to tell what stands between its cells. */
const MOST_IN_HEADER = 4096;

/** The columns that the first line names; null where the rows cannot be read with them. */
function columnsOf({ offset, cells, isBroken }: CsvRecord, note: Note): Columns | null {
  if (isBroken) return null;
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

function rowOf({ offset, end, cells, count, isBroken }: CsvRecord, columns: Columns, note: Note): RawRow | null {
  if (isBroken) return null;
  const all = Math.max(columns.length, 1);
  if (count !== all && all < MOST_CELLS) {
    const place = count > all ? (cells[all]?.offset ?? end) : end;
    note(place, message('row/cell-count', { cells: count, columns: all }));
    return null;
  }
  const filled = new Map<CheckinColumn, RawCell>();
  let isPartial = false;
  for (const [index, cell] of cells.entries()) {
    const column = columns[index] ?? 'unknown';
    if (cell.text.trim() === '') continue;
    if (column === 'unnamed')
      note(cell.offset, message('row/unnamed-column', {}), message('hint/columns', { columns: CHECKIN_COLUMNS }));
    if (column === 'unnamed' || column === 'unknown') isPartial = true;
    else filled.set(column, cell);
  }
  return { offset, cells: filled, isPartial };
}
