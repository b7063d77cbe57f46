import { describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../../src/model/calendar-date.ts';
import { faultOf, hintOf, meantBy, valueIn } from './answers.ts';

describe('a date is a real day from 1970 to 9999', () => {
  test.each([
    '1970-01-01',
    '1972-02-29',
    '2000-02-29',
    '2024-02-29',
    '2026-11-24',
    '2400-02-29',
    '9996-02-29',
    '9999-12-31',
  ])('%s is one', (text) => expect(valueIn(parseCalendarDate(text))).toBe(text));

  test.each([
    '2023-02-29',
    '2024-02-30',
    '1900-02-29',
    '2100-02-29',
    '2200-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-12-32',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '0000-00-00',
  ])('there is no day %s', (text) => {
    expect(faultOf(parseCalendarDate(text))).toBe('date/no-such-day');
    expect(hintOf(parseCalendarDate(text))).toBe('hint/date-form');
  });

  test.each(['1969-12-31', '1900-01-01', '0000-02-29', '0001-01-01'])('%s lies before 1970', (text) =>
    expect(faultOf(parseCalendarDate(text))).toBe('date/out-of-range'),
  );

  test('of all days that could be written, those of the calendar are accepted and no other', () => {
    const wrong: string[] = [];
    for (let year = 1970; year <= 9999; year++) {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      lengths.forEach((length, index) => {
        for (let day = 28; day <= 32; day++) {
          const text = `${year}-${String(index + 1).padStart(2, '0')}-${day}`;
          if ('value' in parseCalendarDate(text) !== day <= length) wrong.push(text);
        }
      });
    }
    expect(wrong).toEqual([]);
  });
});

describe('any other form is refused with the readings that may have been meant', () => {
  test.each<[string, string[]]>([
    ['15/11/2026', ['2026-11-15']],
    ['11/15/2026', ['2026-11-15']],
    ['15.11.2026', ['2026-11-15']],
    ['15-11-2026', ['2026-11-15']],
    ['3/4/2026', ['2026-04-03', '2026-03-04']],
    ['03/04/2026', ['2026-04-03', '2026-03-04']],
    ['11/11/2026', ['2026-11-11']],
    ['29/02/2024', ['2024-02-29']],
    ['2026/11/15', ['2026-11-15']],
    ['2026.11.15', ['2026-11-15']],
    ['2026-1-5', ['2026-01-05']],
    ['2026年11月15日', ['2026-11-15']],
    ['20261115', ['2026-11-15']],
    ['２０２６-１１-１５', ['2026-11-15']],
    ['１５／１１／２０２６', ['2026-11-15']],
    [' 2026-11-15', ['2026-11-15']],
    ['2026-11-15\n', ['2026-11-15']],
  ])('%j', (text, meant) => {
    expect(faultOf(parseCalendarDate(text))).toBe('date/not-a-date');
    expect(meantBy(parseCalendarDate(text))).toEqual(meant);
  });

  test.each([
    '',
    'soon',
    '2026',
    '2026-11',
    '26-11-15',
    '15/11/26',
    '2026-11-15T10:00',
    '+2026-11-15',
    '12026-11-15',
    '29/02/2023',
    '31/31/2026',
    '20261345',
    // A day of the calendar, but none that a file may hold.
    '15/11/1950',
    '1950/11/15',
  ])('%j has no reading to offer, so the form is shown', (text) => {
    expect(faultOf(parseCalendarDate(text))).toBe('date/not-a-date');
    expect(hintOf(parseCalendarDate(text))).toBe('hint/date-form');
  });
});
