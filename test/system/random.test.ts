import { expect, test } from 'vitest';
import { randomSuffix } from '../../src/system/random.ts';

test.each([0, 1, 10, 64])('a suffix has %d characters of a–z and 0–9', (length) => {
  for (let i = 0; i < 200; i++) expect(randomSuffix(length)).toMatch(new RegExp(`^[a-z0-9]{${length}}$`));
});

test('no two of ten thousand are the same', () => {
  expect(new Set(Array.from({ length: 10_000 }, () => randomSuffix(10))).size).toBe(10_000);
});

test('every character is equally likely', () => {
  const counts = new Map<string, number>();
  const total = 360_000;
  for (const character of randomSuffix(total)) counts.set(character, (counts.get(character) ?? 0) + 1);
  expect(counts.size).toBe(36);
  // 10,000 expected, standard deviation below 100: seven of them are never reached, while a byte taken modulo 36 without
  // rejection would make four characters more frequent by 14 %.
  for (const count of counts.values()) expect(Math.abs(count - total / 36)).toBeLessThan(700);
});
