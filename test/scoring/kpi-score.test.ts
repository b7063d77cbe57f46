import { describe, expect, test } from 'vitest';
import { kpiDelta, kpiScore } from '../../src/scoring/kpi-score.ts';
import { kpi, on } from './build.ts';

const BOUNDS = { kind: 'hold', atLeast: null, atMost: 0.3 } as const;

describe('a KPI as of a day', () => {
  test.each([
    ['before its first value nothing is known, and a value is owed', 1, null, null, true, false],
    ['on the day of a value it is that value', 5, 0.5, false, false, false],
    ['a value is carried forward', 11, 0.5, false, false, false],
    ['one cadence after the last value the next is due', 12, 0.5, false, true, false],
    ['a day later it is stale', 13, 0.5, false, true, true],
    [
      'a later value is unseen before its day, and within its bounds with the tolerance of 1e-9',
      20,
      0.1 + 0.2,
      true,
      false,
      false,
    ],
  ] as const)('%s', (_, day, current, withinBounds, due, stale) => {
    const watched = { ...kpi({ 5: 0.5, 20: 0.1 + 0.2 }), hold: BOUNDS };
    expect(kpiScore(watched, on(day))).toMatchObject({ current, withinBounds, due, stale });
  });

  test('without bounds it is neither within nor outside of them', () => {
    expect(kpiScore(kpi({ 5: 2 }), on(5)).withinBounds).toBeNull();
  });

  test('the day of its last value is told', () => {
    const watched = kpi({ 5: 2, 20: 3 });
    expect([4, 5, 19, 25].map((day) => kpiScore(watched, on(day)).lastCheckin)).toEqual([null, on(5), on(5), on(20)]);
  });
});

describe('what changed in a KPI', () => {
  const between = (then: number, now: number) => {
    const watched = kpi({ 5: 2, 20: 5, 30: 4 });
    return kpiDelta(kpiScore(watched, on(now)), kpiScore(watched, on(then)));
  };

  test.each([
    ['is the difference of the values on the two days', 6, 25, { since: on(6), value: 3 }],
    ['can be a fall', 25, 30, { since: on(25), value: -1 }],
    ['counts from the first value where there was none by the earlier day', 1, 30, { since: 'baseline', value: 2 }],
    ['is nothing on the day of the first value', 1, 5, { since: 'baseline', value: 0 }],
    ['is unknown before the first value', 1, 4, null],
  ] as const)('%s', (_, then, now, delta) => {
    expect(between(then, now)).toEqual(delta);
  });
});
