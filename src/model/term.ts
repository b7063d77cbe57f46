import { type CalendarDate, daysInclusive } from './calendar-date.ts';

/** The days that something runs; first and last day both count, and the first is never after the last. */
export interface Term {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export const contains = ({ start, end }: Term, date: CalendarDate): boolean => start <= date && date <= end;

/** Whether every day of `inner` is a day of `outer`. */
export const isWithinTerm = (inner: Term, outer: Term): boolean =>
  contains(outer, inner.start) && contains(outer, inner.end);

/** Whether some day is one of both. */
export const overlap = (one: Term, other: Term): boolean => one.start <= other.end && other.start <= one.end;

/** Days of the term, at least 1. */
export const termDays = ({ start, end }: Term): number => daysInclusive(start, end);
