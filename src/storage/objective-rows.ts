import type { DecimalSign } from '../model/decimal-sign.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Message, message } from '../model/message.ts';
import { OBJECTIVE_COLUMNS, type ObjectiveColumn, type ObjectiveRow } from '../model/objective-row.ts';
import { columnLike, columnNamed, isNotDefined, plainName } from './column-names.ts';
import type { CsvRecord } from './csv-records.ts';
import { type Columns, csvTableRows } from './csv-table.ts';
import { objectiveRow } from './objective-cells.ts';
import type { Note } from './raw-row.ts';
import { readTableText } from './table-text.ts';

/** Which column each name of the first line means, as somebody said; null: none, it is left out. */
export type ColumnMapping = ReadonlyMap<string, ObjectiveColumn | null>;

/** A column of the first line, as it is called there. */
export interface NamedColumn {
  readonly name: string;
  /** Null where nobody knows what it means; `left-out` where somebody said that it means nothing. */
  readonly column: ObjectiveColumn | 'left-out' | null;
  /** Its place among the columns, from 0. */
  readonly index: number;
  /** The column that it was probably meant to be; null where it is known, or none is close. */
  readonly like: ObjectiveColumn | null;
}

/** A table of objectives: its columns, its rows in their order, everything that is wrong with it, and the text of offsets. */
export interface ObjectiveTable {
  readonly columns: readonly NamedColumn[];
  readonly rows: readonly ObjectiveRow[];
  readonly faults: readonly Diagnostic[];
  readonly text: string;
}

/**
 * Reads a table of objectives and key results, CSV whose first line names the columns, with what is said of them in `mapping`. What
 * cannot be read is noted, all of it; more rows than are taken are a usage error.
 */
export function readObjectiveTable(
  bytes: Uint8Array,
  file: string,
  { sign, mapping }: { readonly sign: DecimalSign | null; readonly mapping: ColumnMapping },
): ObjectiveTable {
  const named: NamedColumn[] = [];
  const { rows, faults, text } = readTableText(bytes, file, (content, note) => {
    const columnsOf = (first: CsvRecord) => columnsIn(first, mapping, named, note);
    return rowsIn(csvTableRows(content, columnsOf, OBJECTIVE_COLUMNS, note), sign, note);
  });
  return { columns: named, rows, faults, text };
}

function* rowsIn(
  raws: ReturnType<typeof csvTableRows<ObjectiveColumn>>,
  sign: DecimalSign | null,
  note: Note,
): Generator<ObjectiveRow | null> {
  for (const raw of raws) yield raw && objectiveRow(raw, sign, note);
}

/** The columns that the first line names, each told in `named`; null where it is not known what one says, or none is the objective's. */
function columnsIn(
  { offset, cells }: CsvRecord,
  mapping: ColumnMapping,
  named: NamedColumn[],
  note: Note,
): Columns<ObjectiveColumn> | null {
  const said = new Map([...mapping].map(([name, column]) => [plainName(name), column]));
  const meant = cells.map(({ text }): NamedColumn['column'] => {
    const column = said.get(plainName(text));
    return column === undefined ? columnNamed(text) : (column ?? 'left-out');
  });
  const free = OBJECTIVE_COLUMNS.filter((column) => !meant.includes(column));
  const columns = cells.map(({ text, offset: at }, index) => {
    const name = text.trim();
    if (name === '') return 'unnamed';
    const column = meant[index] ?? null;
    const like = column === null ? columnLike(name, free) : null;
    named.push({ name, column, index, like });
    if (column === null) {
      note(at, message('row/unmapped-column', { column: name }), mapHint(name, like, free));
    } else if (column !== 'left-out' && meant.indexOf(column) !== index) {
      note(at, message('row/duplicate-column', { column }), message('hint/leave-column-out', { column: name }));
      return 'unknown';
    }
    return column ?? 'unknown';
  });
  // What a row says without a column that nobody knows would be blamed on the row.
  if (columns.includes('unknown')) return null;
  if (columns.includes('objective')) return columns;
  note(offset, message('row/no-objective-column', {}), message('hint/map-objective', {}));
  return null;
}

/** The columns that most tables have. */
const USUAL: readonly ObjectiveColumn[] = [
  'objective',
  'why',
  'owner',
  'team',
  'start',
  'end',
  'kr',
  'from',
  'to',
  'unit',
];

function mapHint(name: string, like: ObjectiveColumn | null, free: readonly ObjectiveColumn[]): Message {
  if (isNotDefined(name)) return message('hint/leave-column-out', { column: name });
  const columns = like === null ? free.filter((column) => USUAL.includes(column)) : [like];
  return message('hint/map-column', { column: name, columns });
}
