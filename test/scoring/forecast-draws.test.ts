import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rounded } from '../../src/model/rounding.ts';
import { type Forecast, forecast } from '../../src/scoring/forecast.ts';
import { tableRows } from '../architecture/markdown.ts';
import { days, metric, scoreOf } from './build.ts';

/** A metric of which values were given on some days of a term. */
interface Told {
  readonly values: Readonly<Record<number, number>>;
  readonly from?: number;
  readonly to?: number;
  readonly term?: readonly [start: number, end: number];
}

function told({ values, from = 0, to = 100, term: [start, end] = [1, 100] }: Told, asOf: number): Forecast {
  const said = Object.fromEntries(Object.entries(values).map(([day, value]) => [day, { value }]));
  const term = days(start, end);
  const story = { measure: metric({ from, to }), keyResult: { term }, objective: { term }, cycle: term, said };
  const found = forecast(scoreOf(story, asOf));
  if (!found) throw new Error('no forecast');
  return found;
}

/** The example of docs/scoring.md: its 3, 10 and 24 November are days 34, 41 and 55 of 61. */
const BY_HAND: Told = { values: { 34: 59, 41: 58.6, 55: 58 }, from: 60, to: 55, term: [1, 61] };

test('the example of docs/scoring.md, which was computed by hand', () => {
  const document = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'scoring.md'), 'utf8');
  const section = document.slice(document.indexOf('**By hand.**'), document.indexOf('**How good it is.**'));
  const found: Record<string, unknown> = { ...told(BY_HAND, 55) };
  const rows = tableRows(section).filter(({ figure }) => figure?.startsWith('`'));
  expect(rows.map(({ figure }) => figure)).toHaveLength(7);
  for (const { figure = '', value } of rows) {
    const figured = found[figure.replaceAll('`', '')];
    if (figure !== '`reachedOn`') expect(String(rounded(Number(figured), 10)), figure).toBe(value);
  }
  // Day 55 of the term of the test is 24 November; 63 days later is 26 January.
  expect(found.reachedOn).toBe(told({ ...BY_HAND, to: 55 }, 55).reachedOn);
  expect(days(55 + 63, 55 + 63).start).toBe(found.reachedOn);
});

test('a target that only a pair of good steps reaches is reached in about a quarter of the draws', () => {
  const { probability } = told({ ...BY_HAND, to: 57.5 }, 55);
  expect(probability).toBeGreaterThan(0.2);
  expect(probability).toBeLessThan(0.3);
});

test('a stretch is of consecutive steps: what goes up and down every day is as sure as what stays', () => {
  // 20 days after 40 known ones a stretch lasts 20 · 40 / (2 · (40 + 60)) = 4 days, which give and take the same.
  const values = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [index + 1, index % 2 === 0 ? 30 : 40]));
  expect(told({ values, term: [1, 61] }, 41)).toMatchObject({ low: 30, atEnd: 30, high: 30 });
});

test('the same values give the same figures every time', () => {
  const story = { values: { 3: 4, 11: 9, 17: 8, 25: 21, 33: 22 } };
  expect(told(story, 40)).toEqual(told(story, 40));
});

test('a longer way to go is less certain', () => {
  const values = { 3: 4, 11: 9, 17: 8, 25: 21, 33: 22 };
  const widths = [50, 70, 100].map((end) => told({ values, term: [1, end] }, 40)).map(({ low, high }) => high - low);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(new Set(widths).size).toBe(3);
});

const histories = fc.uniqueArray(
  fc.record({ day: fc.integer({ min: 1, max: 60 }), value: fc.integer({ min: -50, max: 150 }) }),
  {
    minLength: 3,
    maxLength: 12,
    selector: ({ day }) => day,
  },
);
const longEnough = histories.filter((points) => {
  const known = points.map(({ day }) => day);
  return Math.max(...known) - Math.min(...known) >= 7;
});
const valuesOf = (points: readonly { day: number; value: number }[], change: (value: number) => number) =>
  Object.fromEntries(points.map(({ day, value }) => [day, change(value)]));

describe('whatever the history', () => {
  const always = (claim: (points: { day: number; value: number }[]) => void) =>
    fc.assert(fc.property(longEnough, claim), { numRuns: 40, seed: 7 });
  const same = (value: number) => value;

  test('the interval holds the value at the end, and the probability is a share', () =>
    always((points) => {
      const { low, atEnd, high, probability } = told({ values: valuesOf(points, same) }, 60);
      expect(low).toBeLessThanOrEqual(atEnd);
      expect(atEnd).toBeLessThanOrEqual(high);
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
    }));

  test('in a unit of which eight make one every value is eight times as large, and nothing else changes', () =>
    always((points) => {
      const one = told({ values: valuesOf(points, same) }, 60);
      const eighths = told({ values: valuesOf(points, (value) => value * 8), to: 800 }, 60);
      const { atEnd, low, high, ratePerWeek, neededPerWeek } = one;
      expect(eighths).toEqual({
        ...one,
        ...{ atEnd: atEnd * 8, low: low * 8, high: high * 8, ratePerWeek: ratePerWeek * 8 },
        neededPerWeek: (neededPerWeek ?? Number.NaN) * 8,
      });
    }));

  test('with the direction reversed, the interval is that seen from the other side', () =>
    always((points) => {
      const up = told({ values: valuesOf(points, same) }, 60);
      const down = told({ values: valuesOf(points, (value) => 0 - value), to: -100 }, 60);
      expect(down.atEnd).toBeCloseTo(-up.atEnd, 9);
      expect(down.low).toBeCloseTo(-up.high, 9);
      expect(down.high).toBeCloseTo(-up.low, 9);
      expect(down).toMatchObject({ probability: up.probability, reachedOn: up.reachedOn });
    }));

  test('with every date 100 days later, the target is reached 100 days later, and nothing else changes', () =>
    always((points) => {
      const early = told({ values: valuesOf(points, same) }, 60);
      const moved = Object.fromEntries(points.map(({ day, value }) => [day + 100, value]));
      const late = told({ values: moved, term: [101, 200] }, 160);
      expect({ ...late, reachedOn: null }).toEqual({ ...early, reachedOn: null });
      const daysUntil = (found: Forecast, start: number) =>
        found.reachedOn === null
          ? null
          : (Date.parse(found.reachedOn) - Date.parse(days(start, start).start)) / 86_400_000;
      expect(daysUntil(late, 101)).toBe(daysUntil(early, 1));
    }));
});

test('of the largest numbers, every figure is finite', () => {
  const largest = Number.MAX_VALUE;
  const found = told(
    { values: { 1: -largest, 9: largest, 20: -largest, 30: largest }, from: largest, to: -largest },
    40,
  );
  const { reachedOn, ...figures } = found;
  expect(reachedOn === null || typeof reachedOn === 'string').toBe(true);
  for (const figure of Object.values(figures)) expect(Number.isFinite(figure)).toBe(true);
  expect(Number.isFinite(told({ values: { 1: -largest, 9: largest, 20: largest }, to: largest }, 100).atEnd)).toBe(
    true,
  );
});
