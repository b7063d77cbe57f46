import { type CalendarDate, daysInclusive, later } from '../model/calendar-date.ts';
import type { Measure, Metric, Milestone } from '../model/key-result.ts';
import { type Term, termDays } from '../model/term.ts';
import type { Baseline } from './baseline.ts';
import { attainmentOf, clamped } from './progress.ts';
import { weightedMean } from './rollup.ts';

/** The progress due by a day, 0..1, and which rule gave it. */
export interface Expected {
  readonly value: number;
  readonly by: 'elapsed' | 'plan' | 'due' | 'hold';
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
      if (!isPlanned) return elapsed(term, date);
      return { value: plannedShare(measure, baseline, term, date), by: 'plan' };
    }
    case 'milestones':
      if (measure.milestones.every(({ due }) => due === null)) return elapsed(term, date);
      return { value: dueShare(measure.milestones, term, date), by: 'due' };
    case 'hold':
      return { value: date < term.start ? 0 : 1, by: 'hold' };
  }
}

const elapsed = (term: Term, date: CalendarDate): Expected => ({ value: elapsedShare(term, date), by: 'elapsed' });

/** The line from 0 on the day before the start, through the plan's values as progress within 0..1, to 1 on the last day. */
function plannedShare({ plan }: Metric, baseline: Baseline, term: Term, date: CalendarDate): number {
  if (date < term.start) return 0;
  const points = plan.map(({ date: on, value }) => ({
    day: daysInclusive(term.start, on),
    share: clamped(attainmentOf(value, baseline) ?? 0),
  }));
  const day = daysInclusive(term.start, date);
  let previous = { day: 0, share: 0 };
  for (const next of [...points, { day: termDays(term), share: 1 }]) {
    if (day <= next.day) {
      return previous.share + ((next.share - previous.share) * (day - previous.day)) / (next.day - previous.day);
    }
    previous = next;
  }
  return 1;
}

/** The share of the weight that is due by `date`, that day included; what has no date is due on the last day of the term. */
const dueShare = (milestones: readonly Milestone[], term: Term, date: CalendarDate): number =>
  weightedMean(milestones.map(({ weight, due }) => ({ weight, value: (due ?? term.end) <= date ? 1 : 0 }))) ?? 0;

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
): CalendarDate {
  if (kind !== 'metric' || stale || asOf >= term.end || lastCheckin === null) return asOf;
  return later(lastCheckin, term.start);
}
