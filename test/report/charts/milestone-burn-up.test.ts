import { describe, expect, test } from 'vitest';
import type { Update } from '../../../src/model/checkin.ts';
import { milestoneBurnUp } from '../../../src/report/charts/milestone-burn-up.ts';
import { id, metric, milestones, scoreOf } from '../../scoring/build.ts';

const done = (...names: readonly string[]): Partial<Update> => ({ done: names.map(id) });

const chartOf = (steps: Parameters<typeof milestones>[0], said: Record<number, Partial<Update>>, n = 60) =>
  milestoneBurnUp(scoreOf({ measure: milestones(steps), said }, n));

describe('the chart of milestones', () => {
  test('has the weight that was done on each day on which something was said', () => {
    const said = { 10: done('one'), 40: done('two'), 50: { undone: [id('one')] } };
    expect(chartOf({ one: {}, two: { weight: 3 } }, said)).toMatchObject({
      ...{ days: 100, today: 60, begin: 0 },
      values: [
        { day: 10, value: 1 },
        { day: 40, value: 4 },
        { day: 50, value: 3 },
      ],
    });
  });

  test('expects an even pace where none has a day', () => {
    expect(chartOf({ one: {}, two: { weight: 3 } }, { 10: done('one') })).toMatchObject({
      expectedBy: 'pace',
      expected: [
        { day: 0, value: 0 },
        { day: 100, value: 4 },
      ],
    });
  });

  test('expects a step on each day on which some are due, and those without a day at the end', () => {
    const steps = { late: { due: 80 }, one: { due: 20 }, two: { weight: 2, due: 20 }, whenever: {} };
    expect(chartOf(steps, { 10: done('one') })).toMatchObject({
      expectedBy: 'plan',
      expected: [
        { day: 0, value: 0 },
        { day: 20, value: 0 },
        { day: 20, value: 3 },
        { day: 80, value: 3 },
        { day: 80, value: 4 },
        { day: 100, value: 4 },
        { day: 100, value: 5 },
      ],
    });
  });

  test('has what was said after its term on its last day', () => {
    expect(chartOf({ one: {}, two: {} }, { 104: done('one') }, 110)?.values).toEqual([{ day: 100, value: 1 }]);
  });

  test('is none where nothing was said yet, and none for what has no milestones', () => {
    expect(chartOf({ one: {} }, {})).toBeNull();
    expect(milestoneBurnUp(scoreOf({ measure: metric(), said: { 10: { value: 3 } } }, 20))).toBeNull();
  });
});
