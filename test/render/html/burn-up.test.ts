import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burnUpDrawing } from '../../../src/render/html/burn-up.ts';
import { burnUpSentence } from '../../../src/render/html/burn-up-sentence.ts';
import { boxOf, isOver, type Label } from '../../../src/render/html/label-place.ts';
import { milestoneBurnUp } from '../../../src/report/charts/milestone-burn-up.ts';
import { keyResultRow } from '../../../src/report/key-result-row.ts';
import { rowForecast } from '../../../src/report/row-forecast.ts';
import { burnUp } from '../../../src/report/show/burn-up.ts';
import { hold, id, metric, milestones, type Story, scoreOf } from '../../scoring/build.ts';
import { pipe } from '../styles.ts';

/** The drawing of the key result of a story as of day `n`, and the sentence below it. */
function drawn(story: Story, n: number) {
  const score = scoreOf(story, n);
  const chart = burnUp(score) ?? milestoneBurnUp(score);
  if (!chart) throw new Error('there is nothing to draw');
  const row = keyResultRow(score, scoreOf(story, n - 30), rowForecast);
  const { text } = burnUpDrawing(chart, row, pipe);
  const path = (name: string) => new RegExp(`class="${name}"[^>]* d="([^"]*)"`).exec(text)?.[1] ?? null;
  return {
    text,
    path,
    labels: labelsIn(text),
    sentence: burnUpSentence(chart, row, score.values.at(-1)?.checkin.date ?? null, pipe),
  };
}

/** The texts beside the lines; the dates below the axis have room of their own. */
const labelsIn = (svg: string): readonly (Label & { name: string })[] =>
  [...svg.matchAll(/<text class="(now|side)" x="([\d.-]+)" y="([\d.-]+)"( text-anchor="end")?>([^<]*)</g)].map(
    ([, name = '', x, y, end, words = '']) => ({
      ...{ name, words, x: Number(x), y: Number(y) },
      anchor: end === undefined ? 'start' : 'end',
    }),
  );

const values = (...given: readonly (readonly [number, number])[]): NonNullable<Story['said']> =>
  Object.fromEntries(given.map(([day, value]) => [day, { value }]));

describe('a metric', () => {
  test('goes in steps from its baseline through each value to the day that is looked at', () => {
    const { path } = drawn({ said: values([25, 20], [50, 60]) }, 75);
    // 6 to 294 are the term of 100 days; 0 is lower than 100 on paper.
    const [start, ...steps] = path('value')?.split(/(?=[HV])/) ?? [];
    expect(start).toMatch(/^M6 /);
    expect(steps.map((step) => step[0])).toEqual(['H', 'V', 'H', 'V', 'H']);
    expect(steps.filter((step) => step.startsWith('H'))).toEqual(['H78', 'H150', 'H222']);
    const heights = [
      start?.split(' ')[1],
      ...steps.filter((step) => step.startsWith('V')).map((step) => step.slice(1)),
    ];
    expect(heights.map(Number)).toEqual(heights.map(Number).toSorted((a, b) => b - a));
    expect(path('dots')).toBe(`M78 ${heights[1]}h0M150 ${heights[2]}h0`);
    expect(path('today')).toMatch(/^M222 /);
  });

  test('has its pace from the baseline to the target, by way of its plan', () => {
    const plan = [{ date: scoreOf({}, 50).asOf, value: 20 }];
    const { path } = drawn({ measure: metric({ plan }), said: values([25, 20]) }, 30);
    expect(path('pace')?.match(/[ML]([\d.]+)/g)).toEqual(['M6', 'L150', 'L294']);
    expect(path('pace')?.endsWith(` ${/^M6 ([\d.]+)H/.exec(path('target') ?? '')?.[1]}`)).toBe(true);
  });

  test('names its baseline, its last value and its target', () => {
    const { labels } = drawn(
      { keyResult: { unit: 'days' }, measure: metric({ from: 60, to: 50 }), said: values([40, 57]) },
      45,
    );
    expect(labels.map(({ name, words }) => [name, words])).toEqual([
      ['side', '60 days'],
      ['side', '50 days'],
      ['now', '57 days'],
    ]);
  });

  test('leaves out the name of what its last value has reached, as they would cover each other', () => {
    const { labels } = drawn({ said: values([20, 50], [100, 100]) }, 100);
    expect(labels.map(({ words }) => words)).toEqual(['0', '100']);
  });

  test('leads to its forecast, within what is drawn', () => {
    const story = { said: values([10, 10], [20, 22], [30, 29], [40, 41], [50, 52]) };
    expect(drawn(story, 50).path('lead')).toMatch(/^M150 [\d.]+L294 [\d.]+$/);
    expect(drawn(story, 50).path('band')).toMatch(/^M150 [\d.]+L294 [\d.]+V[\d.]+Z$/);
    // A value that tripled every ten days would lead out of the picture.
    const steep = drawn({ said: values([10, 1], [20, 3], [30, 9], [40, 27], [50, 81]) }, 50);
    for (const [, y] of steep.path('band')?.matchAll(/[ V](\d[\d.]*)/g) ?? [])
      expect(Number(y)).toBeGreaterThanOrEqual(18);
  });

  test('whose values are all from before its term is a line at the height where it began', () => {
    const { path, labels, sentence } = drawn({ measure: metric({ from: 10, to: 20 }), kpi: { '-5': 12 } }, 30);
    expect(path('value')).toMatch(/^M6 [\d.]+H92\.4$/);
    expect(path('dots')).toBeNull();
    expect(labels.map(({ words }) => words)).toEqual(['12', '20']);
    expect(sentence).toMatch(/^12 on 26 Dec 2025; target 20 by /);
  });
});

test('a hold is an area between its bounds, with their edges and neither pace nor target', () => {
  const { path, text } = drawn({ measure: hold({ atLeast: 10, atMost: 20 }), said: values([30, 15]) }, 40);
  const [, top, height] = /class="bounds" x="6" y="([\d.]+)" width="288" height="([\d.]+)"/.exec(text) ?? [];
  expect(path('edge')).toBe(`M6 ${Number(top) + Number(height)}H294M6 ${top}H294`);
  expect([path('pace'), path('target')]).toEqual([null, null]);
  const open = drawn({ measure: hold({ atMost: 20 }), said: values([30, 15]) }, 40);
  expect(open.path('edge')).toMatch(/^M6 [\d.]+H294$/);
});

test('milestones are steps beside those that are due, without figures', () => {
  const { path, labels, sentence } = drawn(
    {
      measure: milestones({ one: { due: 50 }, two: { weight: 2, due: 100 } }),
      said: { 30: { done: [id('one')] } },
    },
    60,
  );
  expect(labels).toEqual([]);
  expect(path('pace')?.match(/[ML]([\d.]+)/g)).toEqual(['M6', 'L150', 'L150', 'L294', 'L294']);
  expect(sentence).toMatch(/^1 of 2 done on /);
});

test('whatever the values, no label covers another or leaves the drawing, and every place is a number', () => {
  const amount = fc.oneof(
    fc.integer({ min: -50, max: 150 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc.constantFrom(1.7e308, -1.7e308, 5e-324, 0),
  );
  const stories = fc.record({
    given: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99 }), amount), {
      minLength: 1,
      selector: ([day]) => day,
    }),
    ends: fc
      .tuple(amount, amount)
      .filter(([from, to]) => Math.abs(from - to) > 1e-6 * Math.max(1, Math.abs(from), Math.abs(to))),
    unit: fc.constantFrom(null, 'days', 'BRL', 'percent', '份合同'),
    n: fc.integer({ min: 1, max: 130 }),
  });
  fc.assert(
    fc.property(stories, ({ given, ends: [from, to], unit, n }) => {
      const shown = given.filter(([day]) => day <= n);
      fc.pre(shown.length > 0);
      const { text, labels } = drawn({ measure: metric({ from, to }), keyResult: { unit }, said: values(...shown) }, n);
      for (const [, places] of text.matchAll(/ (?:d|x|y|width|height)="([^"]*)"/g))
        expect(places).toMatch(/^[-\d.MLHVZh ]*$/);
      for (const [index, label] of labels.entries()) {
        for (const other of labels.slice(index + 1)) {
          // Baseline and target stand at either side; only figures of half a line each could meet.
          if (label.words.length < 18 && other.words.length < 18)
            expect([label, other, isOver(label, other)]).toEqual([label, other, false]);
        }
        const { top, bottom } = boxOf(label);
        expect([top >= 0, bottom <= 140]).toEqual([true, true]);
      }
    }),
    { numRuns: 300 },
  );
});
