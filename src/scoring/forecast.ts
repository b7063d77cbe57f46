import { addDays, type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import { contains, type Term } from '../model/term.ts';
import { atLeast, atMost, equals } from '../model/tolerance.ts';
import { finite } from './finite.ts';
import type { KeyResultScore } from './key-result-score.ts';
import { DRAWS, resampledChanges } from './resampling.ts';
import { type DayValue, theilSenSlope } from './theil-sen.ts';
import type { ValuePoint } from './values.ts';

/** Where a metric leads if it goes on as it went. Values and rates are in its unit. */
export interface Forecast {
  /** The value at the end of the term. */
  readonly atEnd: number;
  /** The ends of the interval that holds the value at the end in four of five cases. */
  readonly low: number;
  readonly high: number;
  /** The day on which the target is reached, which may lie after the end; the as-of date where it is by now; null for never. */
  readonly reachedOn: CalendarDate | null;
  /** Of standing at the target or beyond at the end, 0..1; null where the target is not known. */
  readonly probability: number | null;
  readonly ratePerWeek: number;
  /** Null on the last day and after, and where the target is not known. */
  readonly neededPerWeek: number | null;
}

/** Where a metric has to get to, and how to tell that it is there. */
interface Aim {
  readonly target: number;
  readonly isReached: (value: number) => boolean;
}

const LEAST_POINTS = 3;
const LEAST_DAYS = 7;
const WEEK = 7;

/**
 * The forecast of a key result as of its score's day. Null for what is no metric or was dropped, and where its values are too
 * few or too close: fewer than three days with one, or less than seven days from the first to the last.
 * @see docs/scoring.md#forecast
 */
export function forecast(score: KeyResultScore): Forecast | null {
  const { asOf, current, values, dropped, keyResult } = score;
  const { measure, term } = keyResult;
  const points = pointsOf(values, term);
  const [first, last] = [points[0], points.at(-1)];
  if (measure.kind !== 'metric' || dropped || current === null || !first || !last) return null;
  if (points.length < LEAST_POINTS || last.day - first.day < LEAST_DAYS) return null;

  const slope = theilSenSlope(points);
  const daysLeft = Math.max(0, daysBetween(asOf, term.end));
  const atEnd = finite(current + slope * daysLeft);
  // What became of the value after it was last given is as unknown as what is still to come.
  const daysOpen = daysLeft === 0 ? 0 : daysBetween(term.start, term.end) - last.day;
  const ends = resampledChanges(points, slope, daysOpen).map((change) => finite(current + change));
  const aim = aimOf(score, first.value);
  return {
    atEnd,
    low: Math.min(ends[DRAWS / 10] ?? atEnd, atEnd),
    high: Math.max(ends[DRAWS - DRAWS / 10 - 1] ?? atEnd, atEnd),
    reachedOn: aim && reachedOn(aim, current, slope, asOf),
    probability: aim && ends.filter(aim.isReached).length / DRAWS,
    ratePerWeek: finite(slope * WEEK),
    neededPerWeek: aim && neededPerWeek(aim, current, daysLeft),
  };
}

/** The last value of each day of the term that has one. The baseline is none: nobody measured it on a day. */
function pointsOf(values: readonly ValuePoint[], term: Term): readonly DayValue[] {
  const byDay = new Map<number, number>();
  for (const { checkin, value } of values) {
    if (contains(term, checkin.date)) byDay.set(daysBetween(term.start, checkin.date), value);
  }
  return [...byDay].map(([day, value]) => ({ day, value }));
}

/** The aim lies from the baseline on, or where that is unknown from the first value on; null where there is no way to it. */
function aimOf({ target, baseline }: Pick<KeyResultScore, 'target' | 'baseline'>, first: number): Aim | null {
  const from = baseline?.value ?? first;
  if (target === null || equals(from, target)) return null;
  return { target, isReached: (value) => (target > from ? atLeast(value, target) : atMost(value, target)) };
}

function reachedOn(aim: Aim, current: number, slope: number, asOf: CalendarDate): CalendarDate | null {
  if (aim.isReached(current)) return asOf;
  const way = finite(finite(aim.target - current) / slope);
  if (!(way > 0)) return null;
  const days = wholeDays(way);
  const day = addDays(asOf, days);
  // Dates end somewhere: what would be reached after the last of them is never reached.
  return daysBetween(asOf, day) === days ? day : null;
}

/** Whole days, up; what dividing left behind does not make another one of them. */
const wholeDays = (days: number): number => Math.ceil(days - 1e-9 * Math.max(1, Math.abs(days)));

function neededPerWeek(aim: Aim, current: number, daysLeft: number): number | null {
  if (daysLeft === 0) return null;
  return aim.isReached(current) ? 0 : finite((finite(aim.target - current) / daysLeft) * WEEK);
}
