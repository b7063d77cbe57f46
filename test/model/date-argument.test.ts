import { describe, expect, test } from 'vitest';
import { parseDateArgument, parseSince } from '../../src/model/date-argument.ts';
import { faultOf, hintOf, meantBy, valueIn } from './answers.ts';
import { on } from './dates.ts';

const TODAY = on('2026-03-31');

test.each([
  ['2026-11-24', '2026-11-24'],
  ['today', '2026-03-31'],
  ['yesterday', '2026-03-30'],
  ['-0d', '2026-03-31'],
  ['-3d', '2026-03-28'],
  ['-2w', '2026-03-17'],
  ['-1m', '2026-02-28'],
  ['-12m', '2025-03-31'],
])('a date is typed as %s, on 31 March 2026 %s', (text, date) =>
  expect(valueIn(parseDateArgument(text, TODAY))).toBe(date),
);

test('yesterday is the last day of the month before on its first', () =>
  expect(valueIn(parseDateArgument('yesterday', on('2024-03-01')))).toBe('2024-02-29'));

describe('anything else is refused', () => {
  test.each(['', 'Today', 'tomorrow', '3d', '+3d', '--3d', '-3', '- 3d', '-3y', '−3d', 'last week'])(
    '%j, and what can be typed is shown',
    (text) => {
      expect(faultOf(parseDateArgument(text, TODAY))).toBe('date/not-a-date');
      expect(hintOf(parseDateArgument(text, TODAY))).toBe('hint/date-argument');
    },
  );

  test('15/11/2026 with the date that was meant', () =>
    expect(meantBy(parseDateArgument('15/11/2026', TODAY))).toEqual(['2026-11-15']));

  test('2026-02-30 because there is no such day', () =>
    expect(faultOf(parseDateArgument('2026-02-30', TODAY))).toBe('date/no-such-day'));
});

describe('--since takes', () => {
  test.each([
    ['30d', { count: 30, unit: 'd' }],
    ['4w', { count: 4, unit: 'w' }],
    ['3 months', { count: 3, unit: 'm' }],
  ])('the span %s', (text, span) => expect(valueIn(parseSince(text, TODAY))).toEqual(span));

  test.each([
    ['2026-01-01', '2026-01-01'],
    ['yesterday', '2026-03-30'],
    ['-1m', '2026-02-28'],
  ])('the date %s', (text, date) => expect(valueIn(parseSince(text, TODAY))).toBe(date));

  test.each([
    ['30', 'date/not-a-date'],
    ['15/11/2026', 'date/not-a-date'],
    ['2026-02-30', 'date/no-such-day'],
  ])('but not %s', (text, fault) => expect(faultOf(parseSince(text, TODAY))).toBe(fault));

  test('and says so of what it cannot read', () => expect(hintOf(parseSince('3x', TODAY))).toBe('hint/since-argument'));
});
