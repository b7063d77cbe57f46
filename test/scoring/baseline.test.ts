import { expect, test } from 'vitest';
import { metric, on, scoreOf } from './build.ts';

const later = { term: { start: on(20), end: on(60) } };
const goal = (by: number, kind: 'amount' | 'percent' = 'amount') => ({ kind, by }) as const;

test('the baseline is `from`, and its target `to`', () => {
  expect(scoreOf({ measure: metric({ from: 60, to: 55 }) }, 5).baseline).toEqual({
    source: 'from',
    value: 60,
    target: 55,
    setAside: null,
  });
});
test('an absolute change adds to `from`, a percentage is of its size', () => {
  expect(scoreOf({ measure: metric({ from: 800, goal: goal(-40) }) }, 5).target).toBe(760);
  expect(scoreOf({ measure: metric({ from: 800, goal: goal(-5, 'percent') }) }, 5).target).toBe(760);
  expect(scoreOf({ measure: metric({ from: -800, goal: goal(5, 'percent') }) }, 5).target).toBe(-760);
});
test('without `from` the baseline is unknown, the target known only if it is absolute', () => {
  expect(scoreOf({ measure: metric({ from: null }) }, 5).baseline).toMatchObject({
    source: 'unknown',
    value: null,
    target: 100,
  });
  expect(scoreOf({ measure: metric({ from: null, goal: goal(5) }) }, 5).target).toBeNull();
});
test('a first own value is no baseline', () => {
  expect(scoreOf({ measure: metric({ from: null }), said: { 1: { value: 5 } } }, 9).baseline?.source).toBe('unknown');
});
test('a KPI-fed baseline is the KPI’s last value on or before the day before the start', () => {
  const story = { measure: metric({ from: null }), keyResult: later, kpi: { 5: 40, 19: 50, 20: 60 } };
  expect(scoreOf(story, 25).baseline).toEqual({ source: 'kpi', value: 50, target: 100, setAside: null });
  expect(scoreOf(story, 25)).toMatchObject({ current: 60, attainment: 0.2 });
});
test('a KPI’s value on the first day is no baseline', () => {
  expect(scoreOf({ measure: metric({ from: null }), keyResult: later, kpi: { 20: 60 } }, 25).baseline?.source).toBe(
    'unknown',
  );
});
test('before the start the baseline is the KPI’s last value seen by then', () => {
  expect(
    scoreOf({ measure: metric({ from: null }), keyResult: later, kpi: { 5: 40, 19: 50 } }, 10).baseline?.value,
  ).toBe(40);
});
test('`from` comes before the KPI’s value', () => {
  expect(scoreOf({ keyResult: later, kpi: { 5: 40 } }, 25).baseline).toMatchObject({ source: 'from', value: 0 });
});
test('a KPI’s value before the start is current until a later one comes', () => {
  expect(scoreOf({ measure: metric({ from: null }), keyResult: later, kpi: { 5: 40 } }, 25)).toMatchObject({
    current: 40,
    attainment: 0,
  });
});
test.each([
  ['that equals its target', { to: 40 }],
  ['that cannot be told from its target', { to: 40.00000001 }],
  ['of 0 with a change in percent', { goal: goal(5, 'percent') }, 0],
])('a KPI’s baseline %s is set aside: unknown', (_, over, value = 40) => {
  const score = scoreOf({ measure: metric({ from: null, ...over }), keyResult: later, kpi: { 5: value, 25: 45 } }, 30);
  expect(score.baseline).toMatchObject({ source: 'unknown', value: null, setAside: value });
  expect(score).toMatchObject({ status: 'pending', reason: 'no-baseline', attainment: null, progress: 0, current: 45 });
});
test('hold and milestones have no baseline and no target', () => {
  expect(scoreOf({ measure: { kind: 'hold', atLeast: 1, atMost: null } }, 5)).toMatchObject({
    baseline: null,
    target: null,
  });
});
