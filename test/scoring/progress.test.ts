import { describe, expect, test } from 'vitest';
import { isWithin } from '../../src/scoring/progress.ts';
import { hold, id, metric, milestones, on, type Story, scoreOf } from './build.ts';

describe('metric', () => {
  const claims: [string, Story['measure'], number, number, number][] = [
    ['the way gone as a share of the way', metric({ from: 20, to: 40 }), 25, 0.25, 0.25],
    ['a decrease is a target below the baseline', metric({ from: 60, to: 55 }), 58, 0.4, 0.4],
    ['through zero', metric({ from: -10, to: 10 }), 0, 0.5, 0.5],
    ['attainment beyond the target stays raw, progress is capped', metric(), 150, 1.5, 1],
    ['attainment behind the baseline stays raw, progress is 0', metric(), -50, -0.5, 0],
    ['the baseline itself is 0, never −0', metric({ from: 60, to: 55 }), 60, 0, 0],
    ['the largest doubles do not overflow', metric({ from: -1.6e308, to: 1.6e308 }), 0.8e308, 0.75, 0.75],
    ['an attainment beyond the largest double stays at it', metric({ to: 1e-10 }), 1e308, Number.MAX_VALUE, 1],
  ];
  test.each(claims)('%s', (_, measure, value, attainment, progress) => {
    const score = scoreOf({ measure, said: { 1: { value } } } as Story, 9);
    expect(score.attainment).toBe(attainment);
    expect(score.progress).toBe(progress);
  });
  test('without a value current and attainment are null and progress is 0', () => {
    expect(scoreOf({}, 9)).toMatchObject({ current: null, attainment: null, progress: 0, latest: null });
  });
  test('without a baseline the value is known, attainment is null and progress is 0', () => {
    const measure = metric({ from: null });
    expect(scoreOf({ measure, said: { 1: { value: 50 } } }, 9)).toMatchObject({
      current: 50,
      attainment: null,
      progress: 0,
    });
  });
});

describe('hold', () => {
  const bounds = hold({ atLeast: 2, atMost: 4 });
  test.each([
    [1.9, 0],
    [2, 1],
    [3, 1],
    [4, 1],
    [4.1, 0],
  ])('within the bounds, both inclusive, %d is progress %d', (value, progress) => {
    expect(scoreOf({ measure: bounds, said: { 1: { value } } }, 9).progress).toBe(progress);
  });
  test('one bound leaves the other side open', () => {
    expect(isWithin(-1e9, hold({ atMost: 2 }))).toBe(true);
    expect(isWithin(1e9, hold({ atLeast: 2 }))).toBe(true);
    expect(isWithin(1, hold({ atLeast: 2 }))).toBe(false);
  });
  test('0.1 + 0.2 keeps at_most: 0.3', () => {
    expect(scoreOf({ measure: hold({ atMost: 0.3 }), said: { 1: { value: 0.1 }, 2: { add: 0.2 } } }, 9).progress).toBe(
      1,
    );
  });
  test('the tolerance grows with the size of the bound', () => {
    expect(isWithin(1e12 + 100, hold({ atMost: 1e12 }))).toBe(true);
    expect(isWithin(1e12 + 10_000, hold({ atMost: 1e12 }))).toBe(false);
    expect(isWithin(1e-7, hold({ atMost: 0 }))).toBe(false);
  });
  test('the latest value counts for progress, all values for the success rate', () => {
    const said = { 1: { value: 3 }, 2: { value: 3 }, 3: { value: 3 }, 4: { value: 9 } };
    expect(scoreOf({ measure: bounds, said }, 9)).toMatchObject({
      progress: 0,
      successRate: 0.75,
      successes: { within: 3, of: 4 },
    });
    expect(scoreOf({ measure: bounds, said }, 3).successRate).toBe(1);
  });
  test('values outside the term count for progress, not for the success rate', () => {
    const keyResult = { term: { start: on(10), end: on(20) } };
    const said = { 9: { value: 3 }, 10: { value: 9 }, 20: { value: 3 }, 21: { value: 3 } };
    expect(scoreOf({ measure: bounds, keyResult, said }, 9)).toMatchObject({ progress: 1, successRate: null });
    expect(scoreOf({ measure: bounds, keyResult, said }, 30)).toMatchObject({
      progress: 1,
      successes: { within: 1, of: 2 },
    });
  });
  test('the success rate is null without a value and for other measures', () => {
    expect(scoreOf({ measure: bounds }, 9).successRate).toBeNull();
    expect(scoreOf({ said: { 1: { value: 1 } } }, 9)).toMatchObject({ successRate: null, successes: null });
  });
  test('attainment is null', () => {
    expect(scoreOf({ measure: bounds, said: { 1: { value: 3 } } }, 9)).toMatchObject({ attainment: null, current: 3 });
  });
});

describe('milestones', () => {
  const measure = milestones({ vendor: {}, pilot: { weight: 2 }, live: {} });
  test('progress is the weight done of the whole weight, current the weight done', () => {
    const score = scoreOf({ measure, said: { 1: { done: [id('pilot')] } } }, 9);
    expect(score).toMatchObject({ progress: 0.5, current: 2, attainment: null });
    expect(score.milestones.map(({ milestone, done }) => [milestone.id, done])).toEqual([
      ['vendor', false],
      ['pilot', true],
      ['live', false],
    ]);
  });
  test('without a value current is null and nothing is done', () => {
    const score = scoreOf({ measure }, 9);
    expect(score).toMatchObject({ current: null, progress: 0 });
    expect(score.milestones.every(({ done }) => !done)).toBe(true);
  });
  test('a milestone without weight changes nothing', () => {
    const light = milestones({ vendor: {}, pilot: { weight: 0 } });
    expect(scoreOf({ measure: light, said: { 1: { done: [id('pilot')] } } }, 9).progress).toBe(0);
    expect(scoreOf({ measure: light, said: { 1: { done: [id('vendor')] } } }, 9).progress).toBe(1);
  });
});

test('ten times +0.1 reaches 1', () => {
  const said = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [index + 1, { add: 0.1 }]));
  expect(scoreOf({ measure: metric({ to: 1 }), said }, 20).status).toBe('achieved');
});
