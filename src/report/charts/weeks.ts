import { addDays, type CalendarDate, earlier } from '../../model/calendar-date.ts';
import type { Term } from '../../model/term.ts';
import type { HistoryEntry } from '../show/history.ts';

/** A week of a cycle, counted from the cycle's first day; both days belong to it, and the last week may be shorter. */
export interface CycleWeek extends Term {
  /** From 1 on. */
  readonly number: number;
}

/** How confident somebody was at the end of a week, 0..1. */
export interface WeekConfidence {
  readonly value: number;
  /** Whether it was said in that week; else it was said before and still held. */
  readonly isStated: boolean;
}

/** The weeks of a term that had begun by a day. */
export function weeksBy({ start, end }: Term, asOf: CalendarDate): readonly CycleWeek[] {
  const weeks: CycleWeek[] = [];
  const last = earlier(end, asOf);
  for (let first = start; first <= last && weeks.length < MOST_WEEKS; first = addDays(first, 7)) {
    weeks.push({ number: weeks.length + 1, start: first, end: earlier(addDays(first, 6), end) });
  }
  return weeks;
}

/** Of a cycle of years the first weeks are enough to see that nobody can look at all of them. */
const MOST_WEEKS = 520;

/** The confidence at the end of each week, by what was said of a key result, oldest first; null until something was. */
export function confidenceByWeek(
  history: readonly Pick<HistoryEntry, 'date' | 'confidence'>[],
  weeks: readonly CycleWeek[],
): readonly (WeekConfidence | null)[] {
  const stated = history.filter(({ confidence }) => confidence !== null);
  return weeks.map(({ start, end }) => {
    const last = stated.findLast(({ date }) => date <= end);
    if (!last || last.confidence === null) return null;
    return { value: last.confidence, isStated: last.date >= start };
  });
}
