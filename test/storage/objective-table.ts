import type { DecimalSign } from '../../src/model/decimal-sign.ts';
import { OBJECTIVE_COLUMNS, type ObjectiveRow } from '../../src/model/objective-row.ts';
import { locateIn } from '../../src/storage/locate.ts';
import { type ColumnMapping, readObjectiveTable } from '../../src/storage/objective-rows.ts';

/** What a row says, without what it leaves unsaid. */
type Said = Partial<Record<keyof ObjectiveRow, unknown>>;

/** A table of objectives as it is read: its columns, what its rows say, and what is wrong with it, as `line:column rule`. */
export interface ReadTable {
  readonly columns: Readonly<Record<string, string | null>>;
  readonly rows: readonly Said[];
  readonly faults: readonly string[];
}

export function readTable(
  text: string,
  { sign = null, mapping = new Map() }: { sign?: DecimalSign | null; mapping?: ColumnMapping } = {},
): ReadTable {
  const table = readObjectiveTable(new TextEncoder().encode(text), 'plan.csv', { sign, mapping });
  return {
    columns: Object.fromEntries(table.columns.map(({ name, column }) => [name, column])),
    rows: table.rows.map(saidBy),
    faults: table.faults.map(({ rule, at }) => {
      const [place] = locateIn('plan.csv', table.text, ['offset' in at ? at.offset : -1]);
      return `${place?.line}:${place?.column} ${rule}`;
    }),
  };
}

function saidBy({ ofKeyResult, offset: _, cells: __, isWhole: ___, ...row }: ObjectiveRow): Said {
  const own = Object.entries(ofKeyResult).map(([key, value]) => [`kr_${key}`, value]);
  return Object.fromEntries([...Object.entries(row), ...own].filter(([, value]) => value !== null));
}

/** A CSV text of rows by column, every cell in quotation marks; columns that no row fills are left out. */
export function csvOf(rows: readonly Readonly<Record<string, string>>[], delimiter = ','): string {
  const columns = OBJECTIVE_COLUMNS.filter((column) => rows.some((row) => row[column]));
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('\r\n');
}
