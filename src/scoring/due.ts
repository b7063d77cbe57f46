import { type CalendarDate, later } from '../model/calendar-date.ts';
import type { KeyResult } from '../model/key-result.ts';
import { spanAfter } from '../model/span.ts';
import { contains } from '../model/term.ts';

/** Whether the next check-in of a key result is owed. */
export interface CheckinDue {
  /** The first day on which it is due, from the last check-in or the start on; null once none is owed any more. */
  readonly dueOn: CalendarDate | null;
  readonly due: boolean;
  readonly stale: boolean;
}

/**
 * When the next check-in falls due: one cadence after the last one, or after the first day of the term if that is later. Due on
 * that day and after, stale after it; neither outside the term. `open` is false once the key result is achieved or dropped or
 * its cycle closed: then nothing is owed.
 * @see docs/scoring.md#due
 */
export function checkinDue(
  { term, cadence }: Pick<KeyResult, 'term' | 'cadence'>,
  lastCheckin: CalendarDate | null,
  asOf: CalendarDate,
  open: boolean,
): CheckinDue {
  if (!open || asOf > term.end) return { dueOn: null, due: false, stale: false };
  const dueOn = spanAfter(later(lastCheckin ?? term.start, term.start), cadence);
  const running = contains(term, asOf);
  return { dueOn, due: running && asOf >= dueOn, stale: running && asOf > dueOn };
}
