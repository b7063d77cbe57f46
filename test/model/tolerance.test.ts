import { describe, expect, test } from 'vitest';
import { atLeast, atMost, equals } from '../../src/model/tolerance.ts';

test('ten times +0.1 reaches 1', () => {
  const sum = Array.from({ length: 10 }).reduce<number>((so) => so + 0.1, 0);
  expect(sum).toBeLessThan(1);
  expect(atLeast(sum, 1)).toBe(true);
});

test('0.1 + 0.2 keeps at_most 0.3', () => {
  expect(0.1 + 0.2).toBeGreaterThan(0.3);
  expect(atMost(0.1 + 0.2, 0.3)).toBe(true);
});

describe('a threshold allows 1e-9 of itself, of 1 where it is smaller', () => {
  test.each([
    [1, 0.5e-9, 2e-9],
    [0, 0.5e-9, 2e-9],
    [0.3, 0.5e-9, 2e-9],
    [-1, 0.5e-9, 2e-9],
    [1_000_000, 0.5e-3, 2e-3],
    [-1_000_000, 0.5e-3, 2e-3],
  ])('%d may be missed by %d, not by %d', (threshold, little, much) => {
    expect(atLeast(threshold - little, threshold)).toBe(true);
    expect(atLeast(threshold - much, threshold)).toBe(false);
    expect(atMost(threshold + little, threshold)).toBe(true);
    expect(atMost(threshold + much, threshold)).toBe(false);
    expect([-little, 0, little].every((off) => equals(threshold + off, threshold))).toBe(true);
    expect([-much, much].some((off) => equals(threshold + off, threshold))).toBe(false);
  });
});

test('beyond a threshold every value is at least, below it every value is at most', () => {
  expect([atLeast(5, 1), atMost(-5, 1), atLeast(-5, 1), atMost(5, 1)]).toEqual([true, true, false, false]);
});
