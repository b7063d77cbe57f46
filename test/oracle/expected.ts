import { clamped, dayOf } from './days.ts';
import type { DescribedMeasure } from './description.ts';

interface Days {
  readonly start: number;
  readonly end: number;
}

/** The share of a term that is over at the end of `day`, its first and last day included. */
export const elapsedOn = ({ start, end }: Days, day: number): number => clamped((day - start + 1) / (end - start + 1));

/** The progress that is due by the end of `day`. */
export function expectedOn(
  measure: DescribedMeasure,
  from: number | null,
  to: number | null,
  term: Days,
  day: number,
): number {
  if (measure.kind === 'hold') return day >= term.start ? 1 : 0;
  if (measure.kind === 'milestones') {
    if (measure.milestones.every(({ due }) => due === null)) return elapsedOn(term, day);
    let due = 0;
    let total = 0;
    for (const milestone of measure.milestones) {
      const weight = milestone.weight ?? 1;
      total += weight;
      if (day >= (milestone.due === null ? term.end : dayOf(milestone.due))) due += weight;
    }
    return due / total;
  }
  if (measure.plan.length === 0 || from === null || to === null) return elapsedOn(term, day);
  const points = [
    { day: term.start - 1, progress: 0 },
    ...measure.plan.map(({ date, value }) => ({ day: dayOf(date), progress: clamped((value - from) / (to - from)) })),
    { day: term.end, progress: 1 },
  ];
  if (day <= term.start - 1) return 0;
  if (day >= term.end) return 1;
  for (const [index, next] of points.entries()) {
    const before = points[index - 1];
    if (before && before.day <= day && day <= next.day) {
      return before.progress + ((next.progress - before.progress) * (day - before.day)) / (next.day - before.day);
    }
  }
  throw new Error('a day within the term lies between two points');
}
