import { expect, test } from 'vitest';
import type { Update } from '../../../src/model/checkin.ts';
import { keyResultHistory, kpiHistory } from '../../../src/report/show/history.ts';
import {
  checkin,
  cycle,
  cycleOn,
  days,
  id,
  keyResult,
  kpi,
  metric,
  milestones,
  objective,
  on,
} from '../../scoring/build.ts';

/** What was said of `one` by day `n`, each entry with the day and what the test is about. */
function historyOf(
  one: ReturnType<typeof keyResult>,
  said: Record<number, Partial<Update>>,
  n = 90,
  fedBy: ReturnType<typeof kpi> | null = null,
) {
  const checkins = Object.entries(said).map(([day, update]) => checkin(Number(day), { [one.id]: update }));
  const whole = cycle([objective([one])], checkins);
  const [score] = cycleOn(whole, n, fedBy ? [fedBy] : []).keyResults;
  if (!score) throw new Error('there is no key result');
  return keyResultHistory(score, whole, id('aim'), fedBy);
}

test('the first change of a metric is counted from its baseline, every other from the value before', () => {
  const one = keyResult(metric({ from: 60, to: 50 }));
  const history = historyOf(one, { 10: { value: 58 }, 20: { confidence: 0.5 }, 30: { add: -3 } });
  expect(history.map(({ value, change }) => [value, change])).toEqual([
    [58, -2],
    [null, null],
    [55, -3],
  ]);
});

test('without a baseline the first value is no change', () => {
  const history = historyOf(keyResult(metric({ from: null, to: 50 })), { 10: { value: 58 }, 20: { value: 57 } });
  expect(history.map(({ change }) => change)).toEqual([null, -1]);
});

test('milestones tell what was done and undone, and how many are done from then on', () => {
  const one = keyResult(milestones({ plan: { weight: 2 }, build: {}, ship: {} }));
  const history = historyOf(one, { 10: { done: [id('plan'), id('build')] }, 20: { undone: [id('build')] } });
  expect(history.map(({ value, change, doneCount }) => [value, change, doneCount])).toEqual([
    [3, 3, 2],
    [2, -1, 1],
  ]);
});

test('nothing that is dated after the day that is looked at is seen', () => {
  expect(historyOf(keyResult(metric()), { 10: { value: 5 }, 20: { value: 7 } }, 19)).toHaveLength(1);
});

test('of a KPI that feeds it a key result has the last value before its term, and none before that', () => {
  const one = keyResult(metric({ from: null, to: 0 }), { kpi: id('churn'), term: days(31, 100) });
  const history = historyOf(one, { 35: { confidence: 0.6 } }, 90, kpi({ 5: 9, 15: 8, 25: 7, 40: 5, 95: 1 }));
  expect(history.map(({ date, value, confidence }) => [date, value, confidence])).toEqual([
    [on(25), 7, null],
    [on(35), null, 0.6],
    [on(40), 5, null],
  ]);
});

test('a KPI has all its values by the day that is looked at, the first without a change', () => {
  const history = kpiHistory(kpi({ 5: 9, 15: 8, 25: 7 }), on(20));
  expect(history.map(({ value, change }) => [value, change])).toEqual([
    [9, null],
    [8, -1],
  ]);
});
