import { describe, expect, test } from 'vitest';
import { confidenceByWeek, weeksBy } from '../../../src/report/charts/weeks.ts';
import { days, on } from '../../scoring/build.ts';

describe('the weeks of a term', () => {
  test.each([
    ['before it begins', 0, 0],
    ['on its first day', 1, 1],
    ['on the last day of a week', 7, 1],
    ['on the first day of the next', 8, 2],
    ['on its last day', 24, 4],
    ['long after it', 200, 4],
  ])('%s', (_, n, count) => {
    expect(weeksBy(days(1, 24), on(n))).toHaveLength(count);
  });

  test('are of seven days from its first on, the last one shorter', () => {
    expect(weeksBy(days(1, 24), on(24))).toEqual([
      { number: 1, ...days(1, 7) },
      { number: 2, ...days(8, 14) },
      { number: 3, ...days(15, 21) },
      { number: 4, ...days(22, 24) },
    ]);
  });
});

test('the confidence of a week is the last that was said by its end, and stays until another is said', () => {
  const history = [
    { date: on(9), confidence: 0.5 },
    { date: on(14), confidence: 0.7 },
    { date: on(23), confidence: null },
    { date: on(29), confidence: 0.2 },
  ];
  expect(confidenceByWeek(history, weeksBy(days(1, 40), on(36)))).toEqual([
    null,
    { value: 0.7, isStated: true },
    { value: 0.7, isStated: false },
    { value: 0.7, isStated: false },
    { value: 0.2, isStated: true },
    { value: 0.2, isStated: false },
  ]);
});

test('what was said before the cycle holds in its first week, though it was not said there', () => {
  expect(confidenceByWeek([{ date: on(-3), confidence: 0.6 }], weeksBy(days(1, 10), on(2)))).toEqual([
    { value: 0.6, isStated: false },
  ]);
});
