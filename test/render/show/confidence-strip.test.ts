import { describe, expect, test } from 'vitest';
import { confidenceLines, type Strip } from '../../../src/render/show/confidence-strip.ts';
import type { Style } from '../../../src/render/style.ts';
import { type CycleWeek, confidenceByWeek, weeksBy } from '../../../src/report/charts/weeks.ts';
import { on } from '../../scoring/build.ts';
import { asciiTerminal, pipe, terminal, toned } from '../styles.ts';
import { expectToFit } from '../widths.ts';

const weeksOf = (days: number): readonly CycleWeek[] => weeksBy({ start: on(1), end: on(days) }, on(days));
const strip = (label: string, said: Record<number, number>, days = 35): Strip => ({
  label,
  confidence: confidenceByWeek(
    Object.entries(said).map(([day, confidence]) => ({ date: on(Number(day)), confidence })),
    weeksOf(days),
  ),
});

const deals = strip('deals', { 9: 0.72, 16: 1, 30: 0 });
const lines = (strips: readonly Strip[], style: Style, days = 35) =>
  confidenceLines('Confidence', strips, weeksOf(days), style);

test('each week has the tenths stated in it, or a sign that what was said before still held', () => {
  expect(lines([deals, strip('churn', {})], terminal(80))).toEqual([
    'Confidence',
    '  week    1  2  3  4  5',
    '  deals      7 10  ·  0',
    '  in tenths, 10 is certain; · is as said before',
  ]);
  expect(lines([deals], asciiTerminal(80))[2]).toBe('  deals      7 10  .  0');
});

test('the shade says it too, what is carried over on that of what was said', () => {
  expect(lines([deals], toned(terminal(80)))[2]).toBe(
    '  deals     <shade4> 7 </><shade5>10 </><shade5> · </><shade1> 0 </>',
  );
});

describe('there is nothing to see', () => {
  test('where none was ever stated', () => expect(lines([strip('churn', {})], terminal(80))).toEqual([]));
  test('in a pipe', () => expect(lines([deals], pipe)).toEqual([]));
});

test.each([60, 80, 160])(
  'of a year the last weeks are shown that fit into %i columns, under names of any length',
  (width) => {
    const year = strip('retailers-in-the-south-who-sign-for-more-than-a-year', { 9: 0.5, 360: 0.7 }, 365);
    const drawn = lines([year], terminal(width), 365);
    expectToFit(drawn.join('\n'), width);
    expect(drawn[1]).toMatch(/51 52 53$/);
    expect(drawn[2]).toMatch(/· {2}· {2}7 {2}·$/);
  },
);
