import type { CheckinColumn } from '../model/checkin-row.ts';
import { message } from '../model/message.ts';
import { knownColumn } from './csv-rows.ts';
import { type JsonMember, type JsonValue, jsonMembers, Stuck } from './json-object.ts';
import { MOST_CELLS, type Note, type RawCell, type RawRow } from './raw-row.ts';

/** The rows of a text of JSON lines, an object each; null in place of one that cannot be read. Blank lines are left out. */
export function* jsonRows(text: string, note: Note): Generator<RawRow | null> {
  const lineEnd = /[\r\n]/g;
  for (let from = 0; from < text.length; ) {
    lineEnd.lastIndex = from;
    const to = lineEnd.exec(text)?.index ?? text.length;
    const line = text.slice(from, to);
    const offset = from + line.length - line.trimStart().length;
    if (line.trim() !== '') yield rowOf(text, offset, from + line.trimEnd().length, note);
    from = to + 1;
  }
}

function rowOf(text: string, offset: number, end: number, note: Note): RawRow | null {
  const members = membersOf(text, offset, end, note);
  if (members === null) return null;
  const cells = new Map<CheckinColumn, RawCell>();
  const seen = new Set<CheckinColumn>();
  let isPartial = false;
  const refuse: Note = (...noted) => {
    isPartial = true;
    note(...noted);
  };
  for (const { key, value } of members) {
    const column = knownColumn(key.text.trim().toLowerCase(), key, refuse);
    if (column === null) continue;
    if (seen.has(column)) refuse(key.offset, message('row/duplicate-column', { column }));
    else if (value && 'list' in value && column !== 'done') return notAText(value.offset, note);
    else addCell(cells, column, value);
    seen.add(column);
  }
  return { offset, cells, isPartial };
}

function membersOf(text: string, offset: number, end: number, note: Note): readonly JsonMember[] | null {
  try {
    return jsonMembers(text, offset, end, MOST_CELLS);
  } catch (error) {
    if (!(error instanceof Stuck)) throw error;
    if (error.isJson) return notAText(error.offset, note);
    note(error.offset, message('row/not-json', {}), message('hint/one-object', {}));
    return null;
  }
}

function notAText(offset: number, note: Note): null {
  note(offset, message('row/not-a-text', {}), message('hint/one-object', {}));
  return null;
}

/** A list, of milestones, stands for its texts with spaces between. */
function addCell(cells: Map<CheckinColumn, RawCell>, column: CheckinColumn, value: JsonValue): void {
  if (value === null) return;
  const cell = 'list' in value ? { text: value.list.map(({ text }) => text).join(' '), offset: value.offset } : value;
  if (cell.text.trim() !== '') cells.set(column, cell);
}
