import type { Words } from '../../language/words.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { addDays } from '../../model/calendar-date.ts';
import type { OwedCheckin } from '../../report/due-report.ts';
import type { DueRenderer } from '../index.ts';
import { safeText } from '../safe-text.ts';

/** Bytes of a line of a calendar; what is longer goes on in the next one, which begins with a space. */
const LINE_BYTES = 75;

/**
 * The next check-in of everything that is open, as a calendar (RFC 5545): an event of a day each, which keeps its name, so that a
 * calendar that is subscribed to moves it on.
 */
export const dueCalendar: DueRenderer = ({ asOf, next }, { language }) => {
  const events = next.flatMap((row) => (row.dueOn === null ? [] : event(row, row.dueOn, asOf, language.words)));
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//okr//due//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};

function event(
  { reference, title, command, owner }: OwedCheckin,
  on: CalendarDate,
  asOf: CalendarDate,
  { checkIn, join }: Pick<Words, 'checkIn' | 'join'>,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(reference.replaceAll('/', '.'))}@okr`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(checkIn(safeText(title)))}`,
    `DESCRIPTION:${escaped(owner === null ? command : join.about(owner, command))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (date: CalendarDate): string => date.replaceAll('-', '');

/** A text as the value of a property. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** A line in pieces of 75 bytes at most, none of which ends within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (encoder.encode(`${piece}${character}`).length > LINE_BYTES) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n');
}
