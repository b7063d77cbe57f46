import type { JudgedBecause } from '../model/because.ts';
import { type CalendarDate, daysInclusive } from '../model/calendar-date.ts';
import type { Measure, Metric, Milestone } from '../model/key-result.ts';
import { type Term, termDays } from '../model/term.ts';
import type { Baseline } from './baseline.ts';
import { finite } from './finite.ts';
import { attainmentOf, clamped } from './progress.ts';
import { weightedMean } from './rollup.ts';

/** The progress due by a day, 0..1, and which rule gave it. */
export type Expected = { readonly value: number } & ExpectedBy;

/** Which rule gave it, and what it was made of; `line` is the part of the plan that the day lies on, null before the term. */
export type ExpectedBy =
  | { readonly by: 'elapsed'; readonly day: number; readonly days: number }
  | { readonly by: 'plan'; readonly day: number; readonly line: readonly [PlanStep, PlanStep] | null }
  | { readonly by: 'due'; readonly dueWeight: number; readonly weight: number }
  | { readonly by: 'hold' };

/** The progress that a plan wants by the close of a day of the term; the day before the first is 0. */
export interface PlanStep {
  readonly day: number;
  readonly share: number;
}

/**
 * Share of the term that is over at the close of `date`, 0..1: 0 before the first day, 1 from the last day on.
 * The first day counts, so a term of ten days is 0.1 over on the evening of its first.
 * @see docs/scoring.md#pace (inclusive days, after Engagedly)
 */
export function elapsedShare(term: Term, date: CalendarDate): number {
  if (date < term.start) return 0;
  if (date > term.end) return 1;
  return daysInclusive(term.start, date) / termDays(term);
}

/**
 * The progress due by the close of `date`. `baseline` is given for a metric, else null; its plan counts once it is known.
 * @see docs/scoring.md#pace
 */
export function expectedProgress(
  measure: Measure,
  baseline: Baseline | null,
  term: Term,
  date: CalendarDate,
): Expected {
  switch (measure.kind) {
    case 'metric': {
      const isPlanned = measure.plan.length > 0 && baseline !== null && baseline.value !== null;
      return isPlanned ? planned(measure, baseline, term, date) : elapsed(term, date);
    }
    case 'milestones':
      return measure.milestones.every(({ due }) => due === null)
        ? elapsed(term, date)
        : due(measure.milestones, term, date);
    case 'hold':
      return { value: date < term.start ? 0 : 1, by: 'hold' };
  }
}

const elapsed = (term: Term, date: CalendarDate): Expected => ({
  value: elapsedShare(term, date),
  ...{ by: 'elapsed', day: dayOfTerm(term, date), days: termDays(term) },
});

/** Counted from 1, and kept within the term but for 0 before it. */
const dayOfTerm = (term: Term, date: CalendarDate): number =>
  date < term.start ? 0 : daysInclusive(term.start, date > term.end ? term.end : date);

/** The line from 0 on the day before the start, through the plan's values as progress within 0..1, to 1 on the last day. */
function planned({ plan }: Metric, baseline: Baseline, term: Term, date: CalendarDate): Expected {
  const day = dayOfTerm(term, date);
  if (day === 0) return { value: 0, by: 'plan', day, line: null };
  const points = plan.map(({ date: on, value }) => ({
    day: daysInclusive(term.start, on),
    share: clamped(attainmentOf(value, baseline) ?? 0),
  }));
  const end = { day: termDays(term), share: 1 };
  let previous: PlanStep = { day: 0, share: 0 };
  for (const next of [...points, end]) {
    if (day <= next.day) {
      const way = ((next.share - previous.share) * (day - previous.day)) / (next.day - previous.day);
      // Dividing can leave a last digit above 1.
      return { value: clamped(previous.share + way), by: 'plan', day, line: [previous, next] };
    }
    previous = next;
  }
  return { value: 1, by: 'plan', day, line: [previous, end] };
}

/** The share of the weight that is due by `date`, that day included; what has no date is due on the last day of the term. */
function due(milestones: readonly Milestone[], term: Term, date: CalendarDate): Expected {
  const parts = milestones.map(({ weight, due: on }) => ({ weight, value: (on ?? term.end) <= date ? 1 : 0 }));
  const sum = (weights: readonly { readonly weight: number }[]) =>
    finite(weights.reduce((total, { weight }) => total + weight, 0));
  const dueParts = parts.filter(({ value }) => value === 1);
  return { value: weightedMean(parts) ?? 0, by: 'due', dueWeight: sum(dueParts), weight: sum(parts) };
}

/**
 * The day on which progress is held against the pace. The value of a metric is judged on the day it was true, its last
 * check-in, or on its first day if that is later: nobody falls behind between two check-ins. From the last day of the term on,
 * once stale, without a check-in, and for other measures it is the as-of date.
 * @see docs/scoring.md#pace
 */
export function judgedOn(
  kind: Measure['kind'],
  term: Term,
  { asOf, lastCheckin, stale }: { asOf: CalendarDate; lastCheckin: CalendarDate | null; stale: boolean },
): { readonly on: CalendarDate; readonly because: JudgedBecause } {
  if (kind !== 'metric') return { on: asOf, because: 'no-metric' };
  if (asOf >= term.end) return { on: asOf, because: 'last-day' };
  if (lastCheckin === null) return { on: asOf, because: 'no-checkin' };
  if (stale) return { on: asOf, because: 'stale' };
  return lastCheckin < term.start
    ? { on: term.start, because: 'first-day' }
    : { on: lastCheckin, because: 'last-checkin' };
}
