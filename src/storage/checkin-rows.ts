import type { CheckinRow } from '../model/checkin-row.ts';
import type { DecimalSign } from '../model/decimal-sign.ts';
import { csvRows } from './csv-rows.ts';
import { jsonRows } from './json-rows.ts';
import type { Note } from './raw-row.ts';
import { checkinRow } from './row-cells.ts';
import { readTableText, type TableText } from './table-text.ts';

/** A table of check-ins. */
export type CheckinTable = TableText<CheckinRow>;

/**
 * Reads a table of check-ins: CSV, whose first line names the columns, or JSON lines, as the ending of the file's name or, where
 * it says neither, the first character tells. What cannot be read is noted, all of it; more rows than are taken are a usage error.
 */
export const readCheckinRows = (bytes: Uint8Array, file: string, sign: DecimalSign | null): CheckinTable =>
  readTableText(bytes, file, (text, note) => rowsIn(file, text, sign, note));

function* rowsIn(file: string, text: string, sign: DecimalSign | null, note: Note): Generator<CheckinRow | null> {
  for (const raw of isJson(file, text) ? jsonRows(text, note) : csvRows(text, note))
    yield raw && checkinRow(raw, sign, note);
}

function isJson(file: string, text: string): boolean {
  if (/\.(?:jsonl|ndjson|json)$/i.test(file)) return true;
  return !/\.(?:csv|tsv)$/i.test(file) && /\S/.exec(text)?.[0] === '{';
}
