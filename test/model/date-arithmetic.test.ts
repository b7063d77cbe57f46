import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  daysInclusive,
  earlier,
  endOfMonth,
  later,
} from '../../src/model/calendar-date.ts';
import { on } from './dates.ts';

const ZONE = process.env['TZ'];

afterEach(() => {
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
});

/** Each with its offset from UTC on 1 July 2026, in minutes as `Date` counts them, to show that the zone is in force. */
const ZONES: [string, number][] = [
  ['UTC', 0],
  // Its summer time began at midnight, so that some days had none.
  ['America/Sao_Paulo', 180],
  // Left out 30 December 2011.
  ['Pacific/Apia', -780],
  ['Asia/Kathmandu', -345],
  // Left out 31 December 1994, in some releases of the zone data 1 January 1995.
  ['Pacific/Kiritimati', -840],
];

const MONTHS_LATER: [string, number, string][] = [
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-10-01', 3, '2027-01-01'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-05-31', 1, '2026-06-30'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-02-28', 1, '2026-03-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-11-24', -25, '2024-10-24'],
  ['2018-10-04', 1, '2018-11-04'],
  ['2011-11-30', 1, '2011-12-30'],
  ['2011-12-30', 1, '2012-01-30'],
  ['2012-01-30', -1, '2011-12-30'],
  ['1994-11-30', 1, '1994-12-30'],
  ['1994-12-31', 1, '1995-01-31'],
  ['1995-01-31', -1, '1994-12-31'],
  ['1994-12-01', 1, '1995-01-01'],
  ['9999-11-30', 1, '9999-12-30'],
  ['9999-12-01', 1, '9999-12-31'],
  ['9999-01-31', 9999, '9999-12-31'],
  ['1970-01-31', -1, '1970-01-01'],
  ['1970-03-31', -9999, '1970-01-01'],
];

const DAYS_LATER: [string, number, string][] = [
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-11-30', 1, '2026-12-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2000-01-01', 366, '2001-01-01'],
  ['2100-01-01', 365, '2101-01-01'],
  ['2011-12-29', 1, '2011-12-30'],
  ['2018-11-03', 1, '2018-11-04'],
  ['9999-12-31', 1, '9999-12-31'],
  ['9999-12-01', 1e12, '9999-12-31'],
  ['1970-01-01', -1, '1970-01-01'],
  ['2026-11-24', -1e12, '1970-01-01'],
  ['2026-11-24', Number.POSITIVE_INFINITY, '9999-12-31'],
];

describe.each(ZONES)('in the time zone %s', (zone, offset) => {
  const inZone = <T>(answer: () => T): T => {
    process.env['TZ'] = zone;
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(offset);
    return answer();
  };

  test.each(MONTHS_LATER)('%s and %i months are %s', (date, months, then) =>
    expect(inZone(() => addMonths(on(date), months))).toBe(then),
  );

  test.each(DAYS_LATER)('%s and %d days are %s', (date, days, then) =>
    expect(inZone(() => addDays(on(date), days))).toBe(then),
  );
});

test.each([
  ['2026-11-24', '2026-11-24', 1],
  ['2026-10-01', '2026-12-31', 92],
  ['2026-01-01', '2026-12-31', 365],
  ['2024-01-01', '2024-12-31', 366],
  ['2024-02-28', '2024-03-01', 3],
  ['2026-11-25', '2026-11-24', 0],
  ['1970-01-01', '9999-12-31', 2_932_897],
])('from %s to %s, both counted, there are %i days', (start, end, days) =>
  expect(daysInclusive(on(start), on(end))).toBe(days),
);

test.each([
  ['2026-11-24', '2026-11-30'],
  ['2026-12-01', '2026-12-31'],
  ['2024-02-01', '2024-02-29'],
  ['2023-02-28', '2023-02-28'],
  ['9999-12-01', '9999-12-31'],
])('the month of %s ends on %s', (date, end) => expect(endOfMonth(on(date))).toBe(end));

test('day after day, the calendar is walked through without a gap', () => {
  const first = on('2096-01-01');
  let date: CalendarDate = first;
  for (let year = 2096; year <= 2104; year++) {
    const isLeap = year % 4 === 0 && year !== 2100;
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, length] of lengths.entries()) {
      for (let day = 1; day <= length; day++) {
        expect(date).toBe(`${year}-${String(index + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
        expect(addDays(date, 1 - daysInclusive(first, date))).toBe(first);
        date = addDays(date, 1);
      }
    }
  }
});

test('of two dates one is earlier and the other later', () => {
  const [may, june] = [on('2026-05-31'), on('2026-06-01')];
  expect([earlier(may, june), earlier(june, may)]).toEqual([may, may]);
  expect([later(may, june), later(june, may)]).toEqual([june, june]);
});
