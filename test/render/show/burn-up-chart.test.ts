import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/render/columns.ts';
import { burnUpLines } from '../../../src/render/show/burn-up-chart.ts';
import type { Lead } from '../../../src/render/show/burn-up-drawing.ts';
import type { Style } from '../../../src/render/style.ts';
import { burnUp } from '../../../src/report/show/burn-up.ts';
import { hold, metric, on, type Story, scoreOf } from '../../scoring/build.ts';
import { asciiTerminal, terminal, toned } from '../styles.ts';

/** The lines of the chart of a story as of a day of its hundred. */
function chart(
  story: Story,
  day: number,
  style: Style = terminal(80),
  unit: string | null = 'deals',
  lead: Lead | null = null,
): readonly string[] {
  const drawn = burnUp(scoreOf(story, day));
  if (!drawn) throw new Error('there is nothing to draw');
  return burnUpLines({ chart: drawn, scale: { unit }, tone: 'good', lead }, style, style.width ?? 80);
}

const said = { 20: { value: 20 }, 50: { value: 60 } };
const rows = (lines: readonly string[]) => lines.slice(0, 9);
/** Without the labels at the left: what is drawn. */
const plot = (lines: readonly string[]) => rows(lines).map((line) => line.replace(/^.*?[┤│+|]/, ''));
const rowWith = (lines: readonly string[], sign: string) => plot(lines).findIndex((line) => line.includes(sign));

describe('a metric', () => {
  test('that rises begins at the bottom left and aims at the top right; one that falls the other way round', () => {
    const up = chart({ said: { 50: { value: 0 } } }, 50);
    expect(rows(up)[8]).toMatch(/^ *0 deals ┤/);
    expect(rows(up)[0]).toMatch(/^100 deals ┤ .*·$/);
    const down = chart({ measure: metric({ from: 100, to: 0 }), said: { 50: { value: 100 } } }, 50);
    expect(rows(down)[0]).toMatch(/^100 deals ┤/);
    expect(rows(down)[8]).toMatch(/^ *0 deals ┤ .*·$/);
  });

  test('shows each value where it was true, and says the last one behind it', () => {
    const lines = plot(chart({ said }, 50));
    // 0 to 100 over nine rows: 20 lies in the seventh, 60 in the fourth, and day 50 in the middle.
    expect(lines[6]).toContain('●');
    expect(lines[3]).toMatch(/● 60 deals/);
    const [first, second] = [lines[6]?.indexOf('●') ?? -1, lines[3]?.indexOf('●') ?? -1];
    const width = Math.max(...lines.map((line) => line.length));
    expect(first / width).toBeCloseTo(0.2, 1);
    expect(second / width).toBeCloseTo(0.5, 1);
  });

  test('holds a value until the next one, and draws nothing beyond the day that is looked at', () => {
    const lines = plot(chart({ said }, 80));
    expect(lines[6]).toMatch(/●─+╯/);
    expect(lines[3]).toMatch(/●─+ 60 deals/);
    const unseen = plot(chart({ said: { ...said, 90: { value: 90 } } }, 80));
    expect(unseen).toEqual(lines);
  });

  test('marks the day that is looked at, and writes the first, this and the last day below', () => {
    const lines = chart({ said }, 50);
    expect(plot(lines)[0]).toContain('┊');
    expect(lines[10]).toMatch(/^ +1 Jan 2026 +19 Feb 2026 +10 Apr 2026$/);
    expect(chart({ said: { 1: { value: 1 } } }, 2)[10]).toMatch(/^ +1 Jan 2026 +10 Apr 2026$/);
  });

  test('draws the pace straight, and a plan through its points', () => {
    expect(chart({ said }, 50).at(-1)).toMatch(/● value {3}· pace {3}┊ 19 Feb 2026$/);
    const early = { 2: { value: 50 } };
    const plan = [{ date: on(50), value: 0 }];
    const planned = chart({ measure: metric({ plan }), said: early }, 80);
    expect(planned.at(-1)).toContain('· plan');
    // Nothing is expected before the middle, so the bottom row is dotted up to there.
    expect(plot(planned)[8]?.lastIndexOf('·')).toBeGreaterThan(30);
    expect(plot(chart({ said: early }, 80))[8]?.lastIndexOf('·')).toBeLessThan(10);
  });

  test('whose baseline is unknown has no pace, and begins with its first value', () => {
    const lines = chart({ measure: metric({ from: null }), said }, 50);
    expect(lines.join('\n')).not.toMatch(/·|pace/);
    expect(lines.join('\n')).toMatch(/20 deals ┤/);
  });

  test('keeps values beyond the target and before the baseline in sight', () => {
    const lines = plot(chart({ said: { 20: { value: -50 }, 40: { value: 150 } } }, 50));
    expect(lines[8]).toContain('●');
    expect(lines[0]).toContain('●');
  });

  test('shows what is checked in after its end at the end', () => {
    const late = { measure: metric(), said: { 104: { value: 80 } }, cycle: { end: on(110) } };
    const lines = plot(chart(late, 105));
    expect(lines[2]).toMatch(/● 80 deals$|●$/);
  });
});

describe('a hold', () => {
  const measure = hold({ atLeast: 10, atMost: 20 });
  const story = { measure, said: { 20: { value: 12 }, 50: { value: 26 } } };

  test('shows both bounds with their words, and where its values lie', () => {
    const lines = chart(story, 60);
    expect(lines.find((line) => line.includes('at least 10 deals ┤'))).toMatch(/╌╌╌/);
    expect(lines.find((line) => line.includes('at most 20 deals ┤'))).toMatch(/╌╌╌/);
    expect(rowWith(lines, '26 deals')).toBe(0);
    expect(lines.at(-1)).toMatch(/● value {3}╌ bounds/);
  });

  test('that a KPI feeds begins with what the KPI said before its term', () => {
    const fed = { measure, keyResult: { term: { start: on(11), end: on(100) } }, kpi: { 5: 12, 30: 15 } };
    const lines = plot(chart(fed, 40));
    expect(lines.some((line) => line.startsWith('─'))).toBe(true);
  });
});

describe('a forecast', () => {
  const lead = { atEnd: 80, low: 40, high: 120 };
  const forecast = (day: number, { style = terminal(80), to = lead } = {}) => chart({ said }, day, style, 'deals', to);

  test('leads from the last value to the one at the end, which stands beside it, in a band that grows wider', () => {
    const lines = plot(forecast(50));
    // 0 to 120 over nine rows: 80 lies in the fourth, the last value in the fifth, its figure below it.
    expect(lines[3]).toMatch(/┄+ 80 deals$/);
    expect(lines[4]).toMatch(/●┄/);
    expect(lines[5]).toMatch(/│ 60 deals ░/);
    expect(lines[0]).toMatch(/[^░]{50,}░+$/);
    const band = (row: number) => lines[row]?.match(/[░┄]/g)?.length ?? 0;
    expect([band(0), band(1), band(2), band(3)]).toEqual(
      [band(0), band(1), band(2), band(3)].toSorted((a, b) => a - b),
    );
    expect(forecast(50).join('\n')).toMatch(/┄ forecast {3}░ four of five cases/);
  });

  test('says nothing once the term is over', () => {
    expect(forecast(100)).toEqual(chart({ said }, 100));
  });

  test('that goes far beyond everything else does not flatten it', () => {
    const lines = plot(forecast(50, { to: { atEnd: 80, low: -1e6, high: 1e6 } }));
    expect(lines.filter((line) => line.includes('●'))).toHaveLength(2);
    expect(lines[0]).toMatch(/░$/);
    expect(lines[8]).toMatch(/░$/);
  });

  test.each([60, 80, 120])('fits into %i columns whatever the day, in ASCII too', (width) => {
    for (const day of [20, 50, 90, 99]) {
      for (const to of [lead, { atEnd: 1e9, low: -1e300, high: 1.7e308 }, { atEnd: 60, low: 60, high: 60 }]) {
        for (const line of forecast(day, { style: terminal(width), to })) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/ $|NaN|Infinity|undefined/);
        }
        expect(forecast(day, { style: asciiTerminal(width), to }).join('\n')).toMatch(/^[\n -~]*$/);
      }
    }
  });
});

describe('on every terminal', () => {
  const stories: [string, Story][] = [
    ['a metric', { said }],
    ['a long unit', { said, measure: metric({ from: 1_000_000, to: 9_000_000 }) }],
    ['bounds', { measure: hold({ atMost: 3 }), said }],
    ['one value alone', { measure: hold({ atMost: 3 }), said: { 3: { value: 3 } } }],
    ['the largest numbers', { measure: metric({ from: -1e308, to: 1e308 }), said: { 3: { value: 0 } } }],
    ['a term of one day', { said: { 1: { value: 5 } }, keyResult: { term: { start: on(1), end: on(1) } } }],
  ];
  const cases = stories.flatMap(([name, story]) => [60, 80, 120].map((width) => [name, width, story] as const));

  test.each(cases)('%s fits into %i columns, and no line ends with a space', (_, width, story) => {
    for (const unit of [null, 'BRL', '个客户个客户个客户', 'percent']) {
      for (const line of chart(story, 50, terminal(width), unit)) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/ $/);
        expect(line).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });

  test.each(stories)('%s is drawn with nothing but ASCII under --ascii', (_, story) => {
    expect(chart(story, 50, asciiTerminal(80)).join('\n')).toMatch(/^[\n -~]*$/);
  });

  test('the value is drawn in the colour of its status, and what is expected stays faint', () => {
    const lines = chart({ said }, 50, toned(terminal(80))).join('\n');
    expect(lines).toMatch(/<good>●<\/>/);
    expect(lines).toMatch(/<faint>·+<\/>/);
  });
});

test('there is no chart of milestones, and none where no value was given', () => {
  expect(burnUp(scoreOf({ said: {} }, 50))).toBe(null);
});
