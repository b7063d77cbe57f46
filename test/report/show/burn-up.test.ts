import { expect, test } from 'vitest';
import type { Update } from '../../../src/model/checkin.ts';
import { burnUp } from '../../../src/report/show/burn-up.ts';
import { checkin, cycle, cycleOn, keyResult, metric, objective } from '../../scoring/build.ts';

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
