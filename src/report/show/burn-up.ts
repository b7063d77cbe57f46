import { type CalendarDate, daysInclusive } from '../../model/calendar-date.ts';
import type { Hold } from '../../model/key-result.ts';
import { type Term, termDays } from '../../model/term.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';
import type { ValuePoint } from '../../scoring/values.ts';

/** A value on the evening of a day of the term; 0 is the evening before its first. */
export interface DayValue {
  readonly day: number;
  readonly value: number;
}

/** The values of a key result over its term, beside what was expected of them. */
export interface BurnUp extends Term {
  /** Days of the term. */
  readonly days: number;
  readonly asOf: CalendarDate;
  /** The day of the term that is looked at, 0 to `days`. */
  readonly today: number;
  /** What the value was when the term began; null where nobody knows. */
  readonly begin: number | null;
  /** The values given in the term, the last of each day; those after its end on its last day. */
  readonly values: readonly DayValue[];
  /** The corners of the line that is expected; empty where there is none. */
  readonly expected: readonly DayValue[];
  readonly expectedBy: 'pace' | 'plan';
  /** Null for a metric. */
  readonly bounds: Pick<Hold, 'atLeast' | 'atMost'> | null;
}

/** The chart of a key result; null for milestones, and where there is no value to draw. */
export function burnUp(score: KeyResultScore): BurnUp | null {
  const { measure, term } = score.keyResult;
  if (measure.kind === 'milestones' || score.values.length === 0) return null;
  const days = termDays(term);
  const dayOf = (date: CalendarDate) => Math.min(Math.max(daysInclusive(term.start, date), 0), days);
  const before = score.values.findLast(({ checkin }) => checkin.date < term.start)?.value ?? null;
  return {
    ...{ start: term.start, end: term.end, days, asOf: score.asOf, today: dayOf(score.asOf) },
    begin: before ?? score.baseline?.value ?? null,
    values: lastOfEachDay(score.values, term, dayOf),
    ...expectedLine(score, dayOf, days),
    bounds: measure.kind === 'hold' ? { atLeast: measure.atLeast, atMost: measure.atMost } : null,
  };
}

/** The height of a line of corners on a day; null where there is no line. */
export function heightOn(line: readonly DayValue[], day: number): number | null {
  const after = line.findIndex((corner) => corner.day >= day);
  const [from, to] = [line[Math.max(0, after - 1)], line[after]];
  if (!from || !to) return null;
  const share = to.day === from.day ? 1 : (day - from.day) / (to.day - from.day);
  return from.value * (1 - share) + to.value * share;
}

function lastOfEachDay(
  values: readonly ValuePoint[],
  term: Term,
  dayOf: (date: CalendarDate) => number,
): readonly DayValue[] {
  const byDay = new Map<number, number>();
  for (const { checkin, value } of values) if (checkin.date >= term.start) byDay.set(dayOf(checkin.date), value);
  return [...byDay].map(([day, value]) => ({ day, value }));
}

/** From the baseline through the plan to the target. */
function expectedLine(
  { keyResult: { measure }, baseline, target }: KeyResultScore,
  dayOf: (date: CalendarDate) => number,
  days: number,
): Pick<BurnUp, 'expected' | 'expectedBy'> {
  const from = baseline?.value ?? null;
  if (measure.kind !== 'metric' || from === null || target === null) return { expected: [], expectedBy: 'pace' };
  const plan = measure.plan.map(({ date, value }) => ({ day: dayOf(date), value }));
  return {
    expected: [{ day: 0, value: from }, ...plan, { day: days, value: target }],
    expectedBy: plan.length > 0 ? 'plan' : 'pace',
  };
}
