import type { CheckinRow } from '../model/checkin-row.ts';
import { rowFault } from '../model/checkin-row.ts';
import type { DecimalSign } from '../model/decimal-sign.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { csvRows } from './csv-rows.ts';
import { Faults } from './faults.ts';
import { jsonRows } from './json-rows.ts';
import type { Note } from './raw-row.ts';
import { checkinRow } from './row-cells.ts';
import { lenientText, textOf } from './source-text.ts';

/** The most bytes that a table of check-ins may have. */
export const MOST_TABLE_BYTES = 4_194_304;

/** The most rows that a table of check-ins may have. */
const MOST_ROWS = 10_000;

/** A table of check-ins: its rows in their order, everything that is wrong with it, and the text that offsets count in. */
export interface CheckinTable {
  readonly rows: readonly CheckinRow[];
  readonly faults: readonly Diagnostic[];
  readonly text: string;
}

/**
 * Reads a table of check-ins: CSV, whose first line names the columns, or JSON lines, as the ending of the file's name or, where
 * it says neither, the first character tells. What cannot be read is noted, all of it; more rows than are taken are a usage error.
 */
export function readCheckinRows(bytes: Uint8Array, file: string, sign: DecimalSign | null): CheckinTable {
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
  const rows: CheckinRow[] = [];
  let count = 0;
  for (const raw of isJson(file, text) ? jsonRows(text, note) : csvRows(text, note)) {
    count += 1;
    if (count > MOST_ROWS) throw tooManyRows(file);
    if (raw) rows.push(checkinRow(raw, sign, note));
  }
  return { rows, faults, text };
}

function isJson(file: string, text: string): boolean {
  if (/\.(?:jsonl|ndjson|json)$/i.test(file)) return true;
  return !/\.(?:csv|tsv)$/i.test(file) && /\S/.exec(text)?.[0] === '{';
}

const tooManyRows = (file: string): UserError =>
  new UserError('usage', message('usage/too-many-rows', { file, limit: MOST_ROWS }), {
    hint: message('hint/split-file', {}),
  });
