import type { CheckinColumn, CheckinRow } from '../../src/model/checkin-row.ts';
import type { DecimalSign } from '../../src/model/decimal-sign.ts';
import { readCheckinRows } from '../../src/storage/checkin-rows.ts';
import { locateIn } from '../../src/storage/locate.ts';

/** What a row says, without what it leaves unsaid. */
export type SaidByRow = Partial<Record<CheckinColumn, unknown>>;

/** A table as it is read: what its rows say, where its cells stand and what is wrong with it, as `line:column`. */
export interface ReadTable {
  readonly rows: readonly SaidByRow[];
  readonly placeOf: (row: number, column: CheckinColumn) => string;
  readonly faults: readonly string[];
}

export function readTable(
  content: string | Uint8Array,
  { file = 'rows.csv', sign = null }: { file?: string; sign?: DecimalSign | null } = {},
): ReadTable {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { rows, faults, text } = readCheckinRows(bytes, file, sign);
  const placed = (offset: number) => {
    const [place] = locateIn(file, text, [offset]);
    return `${place?.line}:${place?.column}`;
  };
  return {
    rows: rows.map(saidBy),
    placeOf: (row, column) => placed(rows[row]?.offsetOf(column) ?? -1),
    faults: faults.map(({ rule, at }) => `${placed('offset' in at ? at.offset : -1)} ${rule}`),
  };
}

function saidBy({ reference, offsetOf: _, ...cells }: CheckinRow): SaidByRow {
  const all = { kr: reference, ...cells };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
