import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { backtestOf, backtestTables, reliabilityOf, type Trial, trialsOf } from './backtest.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'scoring.md'), 'utf8');

/** Histories of every kind, and not those by which the two constants of the resampling were chosen (seed 1). */
const [COUNT, SEED] = [1400, 2026];

let trials: readonly Trial[] = [];

beforeAll(() => {
  trials = trialsOf(COUNT, SEED);
});

/** A table without the spaces that fill its cells up. */
const bare = (table: string): string => table.replace(/-{3,}/g, '---').replace(/ *\| */g, '|');

describe('on invented histories of which the end is known', () => {
  test('nearly all have enough values for a forecast', () => expect(trials.length).toBeGreaterThan(0.95 * COUNT));

  test('the 80 % interval holds the outcome in 75 to 85 % of them', () => {
    const { coverage } = backtestOf(trials);
    expect(coverage).toBeGreaterThanOrEqual(0.75);
    expect(coverage).toBeLessThanOrEqual(0.85);
  });

  test('it holds 70 % and more whatever the rhythm of check-ins, and with three or four values as with many', () => {
    const rhythms = [...new Set(trials.map(({ rhythm }) => rhythm))];
    const groups = [
      ...rhythms.map((name) => trials.filter(({ rhythm }) => rhythm === name)),
      trials.filter(({ points }) => points <= 4),
    ];
    expect(groups).toHaveLength(5);
    for (const { coverage } of groups.map(backtestOf)) expect(coverage).toBeGreaterThanOrEqual(0.7);
  });

  test('the probability is closer to what happens than the yes or no of a straight line', () => {
    const { brier, lineBrier } = backtestOf(trials);
    expect(brier).toBeLessThan(0.9 * lineBrier);
  });

  test('the likelier the target is said to be, the more often it is reached, within 7 points of it on average', () => {
    const bands = reliabilityOf(trials);
    const reached = bands.map(({ observed }) => observed);
    expect(reached).toEqual(reached.toSorted((a, b) => a - b));
    const off = bands.map((band) => band.trials * Math.abs(band.predicted - band.observed));
    expect(off.reduce((sum, one) => sum + one, 0) / trials.length).toBeLessThan(0.07);
  });
});

test('docs/scoring.md shows the figures of this run', () => {
  const shown = [...DOCUMENT.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => bare(table.trimEnd()));
  const [summary = '', reliability = ''] = backtestTables(trials);
  expect(shown).toContain(bare(summary));
  expect(shown).toContain(bare(reliability));
  expect(DOCUMENT).toContain(`${COUNT.toLocaleString('en-US')} invented histories`);
});
