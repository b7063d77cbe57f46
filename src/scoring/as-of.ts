import { type CalendarDate, earlier } from '../model/calendar-date.ts';
import type { CycleOutline } from '../model/cycle.ts';
import { type Span, spanBefore } from '../model/span.ts';

/**
 * The day on whose evening a cycle is looked at: `asOf`, or the day it was closed if that is earlier.
 * @see docs/scoring.md#as-of
 */
export const effectiveAsOf = ({ closed }: Pick<CycleOutline, 'closed'>, asOf: CalendarDate): CalendarDate =>
  closed ? earlier(asOf, closed.on) : asOf;

/**
 * The earlier day of a comparison. A span counts back from `asOf`, the effective one of the cycle; a date after it is
 * `asOf` itself, for nothing happens in a cycle once it is closed.
 * @see docs/scoring.md#delta
 */
export const sinceDate = (asOf: CalendarDate, since: Span | CalendarDate): CalendarDate =>
  typeof since === 'string' ? earlier(since, asOf) : spanBefore(asOf, since);
