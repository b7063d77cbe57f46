import { expect, test } from 'vitest';
import type { Update } from '../../../src/model/checkin.ts';
import { milestoneBurnUp } from '../../../src/report/charts/milestone-burn-up.ts';
import { burnUp, heightOn } from '../../../src/report/show/burn-up.ts';
import { checkin, cycle, cycleOn, id, keyResult, metric, milestones, objective, scoreOf } from '../../scoring/build.ts';

/** The chart of a metric from 60 to 50 on day 30 of its term, on the days of which `said` was said. */
function chartOf(said: Record<number, Partial<Update>>) {
  const one = keyResult(metric({ from: 60, to: 50 }));
  const checkins = Object.entries(said).map(([day, update]) => checkin(Number(day), { [one.id]: update }));
  const [score] = cycleOn(cycle([objective([one])], checkins), 30).keyResults;
  if (!score) throw new Error('there is no key result');
  return burnUp(score);
}

test('the line begins at the baseline, while the expected one always does', () => {
  const chart = chartOf({ 10: { value: 58 } });
  expect(chart).toMatchObject({ begin: 60, values: [{ day: 10, value: 58 }] });
  expect(chart?.expected[0]).toEqual({ day: 0, value: 60 });
});

test('the line begins at the value that was given before the term, which is the current one on its first day', () => {
  const chart = chartOf({ [-5]: { value: 57 }, 10: { value: 56 } });
  expect(chart).toMatchObject({ begin: 57, values: [{ day: 10, value: 56 }] });
  expect(chart?.expected[0]).toEqual({ day: 0, value: 60 });
});

test('what is due of milestones goes up on the day of each, and stays there to the end of the term', () => {
  const measure = milestones({ plan: { weight: 2, due: 20 }, build: { due: 50 } });
  const chart = milestoneBurnUp(scoreOf({ measure, said: { 30: { done: [id('plan')] } } }, 60));
  if (!chart) throw new Error('there is nothing to draw');
  expect([10, 21, 49, 51, 100].map((day) => heightOn(chart.expected, day))).toEqual([0, 2, 2, 3, 3]);
  expect(chart.values).toEqual([{ day: 30, value: 2 }]);
});
