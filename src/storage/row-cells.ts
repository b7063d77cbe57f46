import { parseCalendarDate } from '../model/calendar-date.ts';
import type { CheckinColumn, CheckinRow } from '../model/checkin-row.ts';
import { parseConfidence } from '../model/confidence.ts';
import { type DecimalSign, parseFigure } from '../model/decimal-sign.ts';
import { message } from '../model/message.ts';
import { parseNumber } from '../model/number.ts';
import { type Parsed, rejected } from '../model/parsed.ts';
import type { Note, RawCell, RawRow } from './raw-row.ts';

/** The most characters of a note: however they are escaped, its file stays readable. */
const MOST_IN_NOTE = 65_536;

/** A row with each of its cells read by the parser of its type; what cannot be read is noted, all of it. */
export function checkinRow({ offset, cells, isPartial }: RawRow, sign: DecimalSign | null, note: Note): CheckinRow {
  let isWhole = !isPartial;
  const fault: Note = (...noted) => {
    isWhole = false;
    note(...noted);
  };
  const cell = <T>(column: CheckinColumn, parse: (text: string, sign: DecimalSign | null) => Parsed<T>): T | null => {
    const raw = cells.get(column);
    if (!raw) return null;
    const parsed = parse(raw.text.trim(), raw.isJsonNumber ? 'point' : sign);
    if ('value' in parsed) return parsed.value;
    fault(raw.offset, parsed.fault, parsed.hint ?? undefined);
    return null;
  };
  const row = {
    reference: cells.get('kr')?.text.trim() ?? null,
    value: cell('value', valueIn),
    add: cell('add', (text, decimal) => parseFigure(text.replace(/^\+/, ''), decimal, parseNumber)),
    done: milestonesOf(cells.get('done')),
    confidence: cell('confidence', (text, decimal) => parseFigure(text, decimal, parseConfidence)),
    note: noteOf(cells.get('note'), fault),
    date: cell('date', parseCalendarDate),
    by: cells.get('by')?.text.trim() ?? null,
    offsetOf: (column: CheckinColumn) => cells.get(column)?.offset ?? offset,
  };
  if (row.reference === null) fault(offset, message('row/no-key-result', {}));
  if (cells.has('value') && cells.has('add')) fault(row.offsetOf('add'), message('row/value-and-add', {}));
  const says = [row.value, row.add, row.done, row.confidence, row.note].some((part) => part !== null);
  if (isWhole && !says) fault(offset, message('row/says-nothing', {}), message('hint/statement-columns', {}));
  return row;
}

function valueIn(text: string, sign: DecimalSign | null): Parsed<number> {
  const amount = text.startsWith('+') ? parseFigure(text.slice(1), sign, parseNumber) : null;
  if (amount === null || 'fault' in amount) return parseFigure(text, sign, parseNumber);
  return rejected(message('number/not-a-number', { text }), message('hint/add-column', { amount: text.slice(1) }));
}

/** Milestones with anything between them that separates words. */
function milestonesOf(cell: RawCell | undefined): readonly string[] | null {
  const ids = cell?.text.split(/[\s,;]+/).filter((id) => id !== '') ?? [];
  return ids.length > 0 ? [...new Set(ids)] : null;
}

/** A note with the line breaks that are usual here, so that it is the same from a table of any system. */
function noteOf(cell: RawCell | undefined, fault: Note): string | null {
  if (!cell) return null;
  if (cell.text.length > MOST_IN_NOTE) fault(cell.offset, message('row/note-too-long', { limit: MOST_IN_NOTE }));
  return cell.text.replace(/\r\n?/g, '\n');
}
