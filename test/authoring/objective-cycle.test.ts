import { expect, test } from 'vitest';
import { currentCycle, nextCycle } from '../../src/authoring/objective-cycle.ts';
import { addDays, type CalendarDate, dateOf, daysInclusive } from '../../src/model/calendar-date.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const days = (year: number): CalendarDate[] => {
  const first = dateOf(year, 1, 1);
  return Array.from({ length: daysInclusive(first, dateOf(year, 12, 31)) }, (_, i) => addDays(first, i));
};

/** How many months from the first of one date's month to the first of the other's. */
const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

test.each(MONTHS)(
  'where the fiscal year begins in month %i, each day of a year has a cycle for each length',
  (start) => {
    for (const today of days(2028)) {
      for (const [count, months] of [
        [1, 1],
        [2, 3],
        [3, 3],
        [4, 6],
        [6, 6],
        [7, 12],
        [12, 12],
      ] as const) {
        const cycle = currentCycle({ term: { count, unit: 'm' }, today, fiscalYearStart: start });
        const told = `${today}, ${count} months: ${JSON.stringify(cycle)}`;
        expect(cycle.start <= today && today <= cycle.end, told).toBe(true);
        expect(cycle.start.endsWith('-01'), told).toBe(true);
        expect(monthsBetween(cycle.start, addDays(cycle.end, 1)), told).toBe(months);
        // Halves and quarters begin with the fiscal year, whose name is the calendar year in which it begins.
        if (months > 1)
          expect(monthsBetween(`2020-${String(start).padStart(2, '0')}`, cycle.start) % months, told).toBe(0);
        const fiscalYear = Number(today.slice(5, 7)) < start ? 2027 : 2028;
        expect(cycle.name.startsWith(months === 1 ? today.slice(0, 7) : String(fiscalYear)), told).toBe(true);
      }
    }
  },
);

test.each(MONTHS)(
  'where the fiscal year begins in month %i, the next cycle begins the day after the current one',
  (start) => {
    for (const today of days(2027).filter((day) => day.endsWith('-01') || day.endsWith('-28'))) {
      const question = { term: { count: 2, unit: 'm' as const }, today, fiscalYearStart: start };
      const { end } = currentCycle(question);
      const next = nextCycle(question);
      expect(next.start).toBe(addDays(end, 1));
      expect(monthsBetween(next.start, addDays(next.end, 1))).toBe(3);
    }
  },
);

test.each([
  ['2026-11-24', 1, '2026-Q4'],
  ['2026-12-31', 1, '2026-Q4'],
  ['2027-01-01', 1, '2027-Q1'],
  ['2026-11-24', 4, '2026-Q3'],
  ['2027-03-31', 4, '2026-Q4'],
  ['2027-04-01', 4, '2027-Q1'],
  ['2026-01-15', 11, '2025-Q1'],
])('%s lies, with a fiscal year from month %i on, in %s', (today, fiscalYearStart, name) => {
  const term = { count: 2, unit: 'm' as const };
  expect(currentCycle({ term, today: today as CalendarDate, fiscalYearStart }).name).toBe(name);
});
