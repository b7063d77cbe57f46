import { describe, expect, test } from 'vitest';
import { elapsedShare } from '../../src/scoring/pace.ts';
import { days, hold, id, metric, milestones, on, type Story, scoreOf, span } from './build.ts';

describe('elapsed', () => {
  test.each([
    [0, 0],
    [1, 0.1],
    [5, 0.5],
    [10, 1],
    [11, 1],
  ])('days are inclusive and the share is clamped: on day %d of ten it is %d', (n, share) => {
    expect(elapsedShare(days(1, 10), on(n))).toBe(share);
  });
  test('a term of one day is over on its evening', () => expect(elapsedShare(days(3, 3), on(3))).toBe(1));
  test('it is that of the key result’s own term, on the as-of date', () => {
    expect(scoreOf({ keyResult: { term: days(11, 20) }, said: { 11: {} } }, 15).elapsed).toBe(0.5);
  });
});

describe('expected of a metric', () => {
  const planned = (plan: [number, number][], over: Partial<Story> = {}): Story => ({
    measure: metric({ plan: plan.map(([n, value]) => ({ date: on(n), value })) }),
    ...over,
  });
  const claims: [string, Story, number, number, string][] = [
    ['is the elapsed share', {}, 40, 0.4, 'elapsed'],
    ['with a plan is its value as progress on its day', planned([[50, 20]]), 50, 0.2, 'plan'],
    ['rises in a line from 0 on the day before the start', planned([[50, 20]]), 25, 0.1, 'plan'],
    ['rises in a line to 1 on the last day', planned([[50, 20]]), 75, 0.6, 'plan'],
    [
      'passes every plan point',
      planned([
        [20, 40],
        [40, 60],
      ]),
      30,
      0.5,
      'plan',
    ],
    ['is 1 from the last day on', planned([[50, 20]]), 100, 1, 'plan'],
    ['is 1 after the last day', planned([[50, 20]]), 120, 1, 'plan'],
    ['is 0 on the day before the start', planned([[1, 20]]), 0, 0, 'plan'],
    ['counts a plan point on the first day', planned([[1, 20]]), 1, 0.2, 'plan'],
    ['clamps plan values beyond the target to 1', planned([[50, 140]]), 50, 1, 'plan'],
    ['clamps plan values behind the baseline to 0', planned([[50, -40]]), 50, 0, 'plan'],
  ];
  test.each(claims)('%s', (_, story, n, expected, by) => {
    const score = scoreOf(story, n);
    expect(score.expected).toBeCloseTo(expected, 12);
    expect(score.expectedBy.by).toBe(by);
  });
  test('on the last day it is 1 and not a last digit more, whatever dividing leaves', () => {
    expect(scoreOf(planned([[1, 6.1]]), 100).expected).toBe(1);
  });
  test('a plan counts only once the baseline is known', () => {
    const measure = metric({ from: null, plan: [{ date: on(50), value: 20 }] });
    expect(scoreOf({ measure }, 50)).toMatchObject({ expected: 0.5, expectedBy: { by: 'elapsed' } });
    expect(scoreOf({ measure, kpi: { 0: 0 } }, 100)).toMatchObject({ expectedBy: { by: 'plan' } });
  });
});

describe('expected of milestones', () => {
  const due = milestones({ vendor: { due: 30 }, pilot: { weight: 2, due: 60 }, live: {} });
  test('is the elapsed share where none has a due date', () => {
    expect(scoreOf({ measure: milestones({ a: {}, b: {} }) }, 30)).toMatchObject({
      expected: 0.3,
      expectedBy: { by: 'elapsed' },
    });
  });
  test.each([
    [29, 0],
    [30, 0.25],
    [60, 0.75],
    [99, 0.75],
    [100, 1],
  ])('is the weight due by the date, undated ones being due at the end: on day %d %d', (n, expected) => {
    expect(scoreOf({ measure: due }, n)).toMatchObject({ expected, expectedBy: { by: 'due' } });
  });
  test('is judged on the as-of date, not on that of the last check-in', () => {
    expect(scoreOf({ measure: due, said: { 29: { done: [] } } }, 30)).toMatchObject({
      judgedOn: on(30),
      expected: 0.25,
    });
  });
});

test.each([
  [10, 0],
  [11, 1],
  [20, 1],
  [30, 1],
])('expected of a hold is 1 from its first day, 0 before: on day %d %d', (n, expected) => {
  const story = { measure: hold({ atMost: 2 }), keyResult: { term: days(11, 20) } };
  expect(scoreOf(story, n)).toMatchObject({ expected, expectedBy: { by: 'hold' } });
});

describe('judgedOn', () => {
  const weekly: Story = { said: { 40: { value: 40 } } };
  test('a metric is judged on the day of its last check-in: nobody falls behind between two', () => {
    expect(scoreOf(weekly, 44)).toMatchObject({ judgedOn: on(40), expected: 0.4, projected: 1 });
    expect(scoreOf(weekly, 47).judgedOn).toBe(on(40));
  });
  test('once stale on the as-of date', () => {
    expect(scoreOf(weekly, 48)).toMatchObject({ stale: true, judgedOn: on(48), expected: 0.48 });
  });
  test('a check-in without a value counts', () => {
    expect(scoreOf({ said: { 40: { value: 40 }, 45: {} } }, 48).judgedOn).toBe(on(45));
  });
  test('on the first day, if the last check-in is before it', () => {
    expect(scoreOf({ keyResult: { term: days(30, 100) }, said: { 3: { value: 40 } } }, 33).judgedOn).toBe(on(30));
  });
  test('without a check-in on the as-of date', () => {
    expect(scoreOf({}, 3).judgedOn).toBe(on(3));
  });
  test('on the last day of the term and after it on the as-of date', () => {
    const monthly = { keyResult: { cadence: span(30) }, said: { 90: { value: 90 } } };
    expect(scoreOf(monthly, 99).judgedOn).toBe(on(90));
    expect(scoreOf(monthly, 100)).toMatchObject({ judgedOn: on(100), expected: 1 });
    expect(scoreOf(monthly, 105).judgedOn).toBe(on(105));
  });
  test('a hold on the as-of date', () => {
    expect(scoreOf({ measure: hold({ atMost: 2 }), said: { 40: { value: 1 } } }, 44).judgedOn).toBe(on(44));
  });
  test('of a KPI-fed key result by the KPI’s check-ins, not its own', () => {
    expect(scoreOf({ kpi: { 40: 40 }, said: { 44: { note: 'x' } } }, 45).judgedOn).toBe(on(40));
  });
  test('nothing is stale once the cycle is closed, so its last check-in is the day', () => {
    expect(scoreOf({ ...weekly, cycle: { closed: { on: on(60), by: id('ana') } } }, 80)).toMatchObject({
      judgedOn: on(40),
      asOf: on(60),
    });
  });
});

describe('projected', () => {
  test('is progress ÷ expected, not capped', () => {
    expect(scoreOf({ said: { 40: { value: 50 } } }, 40).projected).toBe(1.25);
    expect(scoreOf({ said: { 40: { value: 10 } } }, 40).projected).toBe(0.25);
  });
  test('is null where nothing is expected', () => {
    const flat = metric({ plan: [{ date: on(50), value: 0 }] });
    expect(scoreOf({ measure: flat, said: { 40: { value: 10 } } }, 40)).toMatchObject({ expected: 0, projected: null });
  });
  test('stays finite', () => {
    const steep = metric({ to: 1e300, plan: [{ date: on(50), value: 1e-15 }] });
    expect(scoreOf({ measure: steep, said: { 50: { value: 1e300 } } }, 50).projected).toBe(Number.MAX_VALUE);
  });
});
