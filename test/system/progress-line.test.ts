import { expect, test } from 'vitest';
import { progressLine } from '../../src/system/progress-line.ts';

/** What is told of work that has something to tell at these moments, in milliseconds from when it began. */
function toldOf(moments: readonly number[]): readonly string[] {
  const told: string[] = [];
  let now = 5000;
  const tell = progressLine({ write: (text) => told.push(text), now: () => now });
  for (const moment of moments) {
    now = 5000 + moment;
    tell(() => `at ${moment}`);
  }
  return told;
}

test.each([
  ['nothing of work that takes less than a second', [0, 500, 999], []],
  ['each from a second on', [0, 1000, 1400], ['at 1000', 'at 1400']],
  ['no more often than ten times a second', [1000, 1001, 1099, 1100, 1150, 1201], ['at 1000', 'at 1100', 'at 1201']],
])('tells %s', (_, moments, told) => expect(toldOf(moments)).toEqual(told));
