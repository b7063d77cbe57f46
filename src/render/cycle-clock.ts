import type { Language } from '../language/language.ts';
import { type CalendarDate, daysInclusive } from '../model/calendar-date.ts';
import type { CycleRow } from '../report/group-rows.ts';

/** How much of a cycle is over, in words and, while it runs, as a share. */
export function cycleClock(
  { start, end, elapsed, closed }: CycleRow,
  asOf: CalendarDate,
  { words, date }: Language,
): { readonly text: string; readonly share: number | null } {
  if (closed) return { text: words.closedOn(date(closed.on)), share: null };
  if (asOf < start) return { text: words.startsOn(date(start)), share: null };
  if (asOf > end) return { text: words.endedOn(date(end)), share: null };
  return { text: words.dayClock(daysInclusive(start, asOf), daysInclusive(start, end)), share: elapsed };
}
