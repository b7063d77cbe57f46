import { message } from '../model/message.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { MOST_CELLS, type Note, type RawCell, type RawRow } from './raw-row.ts';

const DELIMITERS = [',', ';', '\t'];

/**
 * The columns of a table in their order; `unknown` ones were noted, `unnamed` ones must stay empty, and what stands in those that
 * are `left-out` does not matter.
 */
export type Columns<Column extends string> = readonly (Column | 'unknown' | 'unnamed' | 'left-out')[];

/**
 * The rows of a CSV text whose first line names the columns; null in place of one that cannot be told apart into cells. `columnsOf`
 * answers null where the rows cannot be read with them; `known` are the columns that a table may have.
 */
export function* csvTableRows<Column extends string>(
  text: string,
  columnsOf: (first: CsvRecord) => Columns<Column> | null,
  known: readonly Column[],
  note: Note,
): Generator<RawRow<Column> | null> {
  let columns: Columns<Column> | null = null;
  for (const record of csvTableRecords(text, note)) {
    if (columns === null) {
      columns = record.isBroken ? null : columnsOf(record);
      if (columns === null) return;
    } else {
      yield rowOf(record, columns, known, note);
    }
  }
}

/** The records of a CSV text, the first line among them. */
function csvTableRecords(text: string, note: Note): Generator<CsvRecord> {
  const { delimiter, from } = formOf(text);
  return csvRecords(text, from, delimiter, note);
}

/** The first `count` different cells that are not empty below each name of the first line, in the order of the names. */
export function firstCells(text: string, count: number): readonly (readonly string[])[] {
  const records = csvTableRecords(text, () => {});
  const found: string[][] = records.next().value?.cells.map(() => []) ?? [];
  for (const { cells } of records) {
    for (const [index, below] of found.entries()) {
      const cell = cells[index]?.text.trim() ?? '';
      if (cell !== '' && below.length < count && !below.includes(cell)) below.push(cell);
    }
    if (found.every((some) => some.length === count)) break;
  }
  return found;
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

function rowOf<Column extends string>(
  { offset, end, cells, count, isBroken }: CsvRecord,
  columns: Columns<Column>,
  known: readonly Column[],
  note: Note,
): RawRow<Column> | null {
  if (isBroken) return null;
  const all = Math.max(columns.length, 1);
  if (count !== all && all < MOST_CELLS) {
    const place = count > all ? (cells[all]?.offset ?? end) : end;
    note(place, message('row/cell-count', { cells: count, columns: all }));
    return null;
  }
  const filled = new Map<Column, RawCell>();
  let isPartial = false;
  for (const [index, cell] of cells.entries()) {
    const column = columns[index] ?? 'unknown';
    if (cell.text.trim() === '' || column === 'left-out') continue;
    if (column === 'unnamed')
      note(cell.offset, message('row/unnamed-column', {}), message('hint/columns', { columns: known }));
    if (column === 'unnamed' || column === 'unknown') isPartial = true;
    else filled.set(column, cell);
  }
  return { offset, cells: filled, isPartial };
}
