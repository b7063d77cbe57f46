import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, monthOf, yearOf } from '../../src/model/calendar-date.ts';
import { calendarCycle, calendarTerm, PERIODS, parseCycleName, periodFor } from '../../src/model/cycle-name.ts';
import { contains } from '../../src/model/term.ts';
import { valueIn } from './answers.ts';
import { on } from './dates.ts';

const named = (text: string) => valueIn(parseCycleName(text));

describe('a calendar period has the days that its name says', () => {
  test.each<[string, number, string, string]>([
    ['2026', 1, '2026-01-01', '2026-12-31'],
    ['2026-H1', 1, '2026-01-01', '2026-06-30'],
    ['2026-H2', 1, '2026-07-01', '2026-12-31'],
    ['2026-Q1', 1, '2026-01-01', '2026-03-31'],
    ['2026-Q2', 1, '2026-04-01', '2026-06-30'],
    ['2026-Q3', 1, '2026-07-01', '2026-09-30'],
    ['2026-Q4', 1, '2026-10-01', '2026-12-31'],
    ['2024-02', 1, '2024-02-01', '2024-02-29'],
    ['9999-Q4', 1, '9999-10-01', '9999-12-31'],
    ['9999-12', 1, '9999-12-01', '9999-12-31'],
    // A fiscal year is named after the calendar year in which it begins.
    ['2026', 4, '2026-04-01', '2027-03-31'],
    ['2026-H2', 4, '2026-10-01', '2027-03-31'],
    ['2026-Q1', 4, '2026-04-01', '2026-06-30'],
    ['2026-Q4', 4, '2027-01-01', '2027-03-31'],
    ['2026-Q2', 2, '2026-05-01', '2026-07-31'],
    ['2027-Q1', 12, '2027-12-01', '2028-02-29'],
    ['2026-Q1', 12, '2026-12-01', '2027-02-28'],
    ['2026-Q4', 7, '2027-04-01', '2027-06-30'],
    ['2026-H1', 10, '2026-10-01', '2027-03-31'],
    // There is no later day for it to end on.
    ['9999', 4, '9999-04-01', '9999-12-31'],
  ])('%s, where the year begins in month %i, runs from %s to %s', (name, start, first, last) =>
    expect(calendarTerm(named(name), start)).toEqual({ start: first, end: last }),
  );

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('2026-11 is November where the year begins in month %i', (start) =>
    expect(calendarTerm(named('2026-11'), start)).toEqual({ start: '2026-11-01', end: '2026-11-30' }),
  );

  test.each(['Launch', 'FY2026', '2026-Q5', '2026-13', '2026-00', '2026-Q4-launch'])('%s says none', (name) =>
    expect(calendarTerm(named(name), 1)).toBeNull(),
  );
});

test.each([
  ['month', '2026-11-24', 1, '2026-11'],
  ['quarter', '2026-11-24', 1, '2026-Q4'],
  ['half', '2026-11-24', 1, '2026-H2'],
  ['year', '2026-11-24', 1, '2026'],
  ['month', '2027-02-15', 4, '2027-02'],
  ['quarter', '2027-02-15', 4, '2026-Q4'],
  ['half', '2027-02-15', 4, '2026-H2'],
  ['year', '2027-02-15', 4, '2026'],
  ['quarter', '2026-03-31', 4, '2025-Q4'],
  ['quarter', '2026-04-01', 4, '2026-Q1'],
  ['quarter', '2026-11-30', 12, '2025-Q4'],
  ['quarter', '2026-12-01', 12, '2026-Q1'],
] as const)('the %s of %s, where the year begins in month %4$i, is %s', (period, date, start, name) =>
  expect(calendarCycle(period, on(date), start)).toBe(name),
);

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 };

/** The months that a term touches, counted through the years. */
const monthsFrom = (start: CalendarDate, end: CalendarDate): number =>
  (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;

describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('where the year begins in month %i', (start) => {
  test.each([
    ['1971-01-01', '1971-12-31'],
    ['2023-11-01', '2026-12-31'],
    ['9998-01-01', '9999-12-31'],
  ])('every day from %s to %s lies in the period named after it, which has its length', (first, last) => {
    const wrong: string[] = [];
    for (let date = on(first); ; date = addDays(date, 1)) {
      for (const period of PERIODS) {
        const name = calendarCycle(period, date, start);
        const term = calendarTerm(named(name), start);
        if (!term || !contains(term, date)) wrong.push(`${date} is not in ${name}`);
        else if (monthsFrom(term.start, term.end) !== MONTHS[period] && term.end !== '9999-12-31') {
          wrong.push(`${name} has another length than a ${period}`);
        }
      }
      if (date === last) break;
    }
    expect(wrong).toEqual([]);
  });
});

test.each([
  [1, 'month'],
  [2, 'quarter'],
  [3, 'quarter'],
  [4, 'half'],
  [6, 'half'],
  [7, 'year'],
  [12, 'year'],
  [24, 'year'],
])('the shortest period with room for %i months is a %s', (months, period) => expect(periodFor(months)).toBe(period));
