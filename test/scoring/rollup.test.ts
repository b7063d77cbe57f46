import { describe, expect, test } from 'vitest';
import type { KeyResult } from '../../src/model/key-result.ts';
import { weightedMean, weightShares } from '../../src/scoring/rollup.ts';
import { checkin, cycle, cycleOn, id, keyResult, metric, objective, on } from './build.ts';

const dropped = (n: number) => ({ on: on(n), why: null });
const kr = (name: string, over: Partial<KeyResult> = {}) => keyResult(metric(), { id: id(name), ...over });

/** An objective whose key results have these values on day 50. */
const valued = (aim: string, values: Record<string, number>) =>
  checkin(50, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])), {
    objective: id(aim),
  });

describe('weightedMean', () => {
  test('is Σ weight·value / Σ weight', () => {
    expect(
      weightedMean([
        { weight: 1, value: 0.2 },
        { weight: 3, value: 0.6 },
      ]),
    ).toBeCloseTo(0.5, 12);
  });
  test('is null where nothing weighs', () => {
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ weight: 0, value: 1 }])).toBeNull();
  });
  test('is null where a part that weighs is unknown, and only there', () => {
    expect(
      weightedMean([
        { weight: 1, value: 1 },
        { weight: 1, value: null },
      ]),
    ).toBeNull();
    expect(
      weightedMean([
        { weight: 1, value: 1 },
        { weight: 0, value: null },
      ]),
    ).toBe(1);
  });
  test('neither overflows nor loses the smallest weights', () => {
    expect(
      weightedMean([
        { weight: 1e308, value: 1 },
        { weight: 1e308, value: 0 },
      ]),
    ).toBe(0.5);
    expect(weightedMean([{ weight: 5e-324, value: 0.5 }])).toBe(0.5);
  });
});

describe('weightShares', () => {
  test('are shares of the sum', () => expect(weightShares([1, 0, 3])).toEqual([0.25, 0, 0.75]));
  test('are all 0 where nothing weighs', () => expect(weightShares([0, 0])).toEqual([0, 0]));
  test('do not overflow', () => expect(weightShares([1e308, 1e308])).toEqual([0.5, 0.5]));
});

describe('an objective', () => {
  const whole = (krs: readonly KeyResult[], values: Record<string, number>, over = {}, n = 50) => {
    const [score] = cycleOn(cycle([objective(krs, over)], [valued('aim', values)]), n).objectives;
    if (!score) throw new Error('no objective');
    return score;
  };

  test('has the mean progress of its key results by weight', () => {
    expect(whole([kr('a'), kr('b', { weight: 3 })], { a: 20, b: 60 }).progress).toBeCloseTo(0.5, 12);
  });
  test('counts each at most as reached', () => {
    expect(whole([kr('a'), kr('b')], { a: 300, b: 0 }).progress).toBe(0.5);
  });
  test('counts a key result without a value or baseline as 0', () => {
    const unknown = keyResult(metric({ from: null }), { id: id('b') });
    expect(whole([kr('a'), unknown], { a: 50, b: 50 }).progress).toBe(0.25);
    expect(whole([kr('a'), kr('b')], { a: 50 }).progress).toBe(0.25);
  });
  test('rolls expected up by the same weights, and projects their ratio', () => {
    const short = kr('b', { term: { start: on(41), end: on(60) } });
    expect(whole([kr('a', { weight: 3 }), short], { a: 50, b: 10 })).toMatchObject({
      expected: 0.5,
      progress: 0.4,
      projected: 0.8,
    });
    const early = kr('b', { term: { start: on(1), end: on(50) } });
    expect(whole([kr('a', { weight: 3 }), early], { a: 50, b: 10 }).expected).toBe(0.625);
  });
  test('leaves dropped key results out of its figures and counts them', () => {
    const score = whole([kr('a'), kr('b', { dropped: dropped(50) })], { a: 40, b: 0 });
    expect(score).toMatchObject({ progress: 0.4, counts: { on_track: 1, dropped: 1 } });
    expect(score.parts.map(({ weight }) => weight)).toEqual([1, 0]);
  });
  test('counts a key result again on the day before it is dropped', () => {
    expect(whole([kr('a', { dropped: dropped(51) }), kr('b')], { a: 40, b: 0 }).progress).toBe(0.2);
  });
  test('leaves those without weight out of its figures, not of its status and counts', () => {
    expect(whole([kr('a'), kr('b', { weight: 0 })], { a: 50, b: 0 })).toMatchObject({
      progress: 0.5,
      projected: 1,
      status: 'off_track',
      counts: { on_track: 1, off_track: 1 },
    });
  });
  const nothing = { progress: null, expected: null, projected: null, score: null };
  test('is pending with null figures where all its key results are dropped', () => {
    expect(whole([kr('a', { dropped: dropped(20) })], { a: 50 })).toMatchObject({ ...nothing, status: 'pending' });
  });
  test('is pending with null figures where only those without weight are left', () => {
    const krs = [kr('a', { dropped: dropped(20) }), kr('b', { weight: 0 })];
    expect(whole(krs, { a: 50, b: 50 })).toMatchObject({ ...nothing, status: 'pending' });
  });
  test('has null figures where it has no key results', () => {
    expect(whole([], {})).toMatchObject({ ...nothing, status: 'pending', netOnTrack: null });
  });
  test('is dropped from its day on, and all its key results with it', () => {
    const score = whole([kr('a'), kr('b')], { a: 100, b: 50 }, { dropped: dropped(50) });
    expect(score).toMatchObject({ ...nothing, status: 'dropped', dropped: dropped(50), counts: { dropped: 2 } });
    expect(whole([kr('a')], { a: 100 }, { dropped: dropped(51) })).toMatchObject({ status: 'achieved', dropped: null });
  });

  const worst: [string, Record<string, number>, string][] = [
    ['off track before at risk', { a: 10, b: 30 }, 'off_track'],
    ['at risk before on track', { a: 30, b: 50 }, 'at_risk'],
    ['on track before achieved', { a: 50, b: 100 }, 'on_track'],
    ['achieved where all are', { a: 100, b: 100 }, 'achieved'],
  ];
  test.each(worst)('has the status of its worst key result: %s', (_, values, status) => {
    expect(whole([kr('a'), kr('b')], values).status).toBe(status);
  });
  test('leaves pending and dropped key results out of its status', () => {
    const pending = kr('b', { term: { start: on(60), end: on(100) } });
    expect(whole([kr('a'), pending, kr('c', { dropped: dropped(9) })], { a: 50 }).status).toBe('on_track');
    expect(whole([pending], {}).status).toBe('pending');
  });
});
