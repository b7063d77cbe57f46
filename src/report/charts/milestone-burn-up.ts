import { type CalendarDate, daysInclusive } from '../../model/calendar-date.ts';
import type { Milestone } from '../../model/key-result.ts';
import { termDays } from '../../model/term.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';
import type { BurnUp, DayValue } from '../show/burn-up.ts';

/** The weight of milestones done over the term, beside what is due; null for other measures, and where nothing was said yet. */
export function milestoneBurnUp(score: KeyResultScore): BurnUp | null {
  const { measure, term } = score.keyResult;
  if (measure.kind !== 'milestones' || score.values.length === 0) return null;
  const days = termDays(term);
  const dayOf = (date: CalendarDate) => Math.min(Math.max(daysInclusive(term.start, date), 0), days);
  const byDay = new Map(score.values.map(({ checkin, value }) => [dayOf(checkin.date), value]));
  return {
    ...{ start: term.start, end: term.end, days, asOf: score.asOf, today: dayOf(score.asOf) },
    begin: 0,
    values: [...byDay].map(([day, value]) => ({ day, value })),
    expected: dueLine(measure.milestones, dayOf, days),
    expectedBy: measure.milestones.some(({ due }) => due !== null) ? 'plan' : 'pace',
    bounds: null,
  };
}

/** A straight line where no milestone has a day; else a step on each day on which one is due, and the rest at the end. */
function dueLine(
  milestones: readonly Milestone[],
  dayOf: (date: CalendarDate) => number,
  days: number,
): readonly DayValue[] {
  const total = milestones.reduce((sum, { weight }) => sum + weight, 0);
  if (milestones.every(({ due }) => due === null)) {
    return [
      { day: 0, value: 0 },
      { day: days, value: total },
    ];
  }
  const dueOn = milestones.map(({ due, weight }) => ({ day: due === null ? days : dayOf(due), weight }));
  const corners: DayValue[] = [{ day: 0, value: 0 }];
  let sum = 0;
  for (const day of [...new Set(dueOn.map((one) => one.day))].sort((a, b) => a - b)) {
    corners.push({ day, value: sum });
    sum += dueOn.reduce((weight, one) => (one.day === day ? weight + one.weight : weight), 0);
    corners.push({ day, value: sum });
  }
  return corners.at(-1)?.day === days ? corners : [...corners, { day: days, value: sum }];
}
