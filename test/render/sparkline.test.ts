import { describe, expect, test } from 'vitest';
import { sparkline } from '../../src/render/sparkline.ts';
import { NO_TRENDS, type Trends, trendCell } from '../../src/render/trend.ts';
import { type Scale, valueLine } from '../../src/render/value-line.ts';
import { keyResultRow } from '../../src/report/key-result-row.ts';
import { burnUp } from '../../src/report/show/burn-up.ts';
import { metric, scoreOf } from '../scoring/build.ts';
import { asciiTerminal, terminal } from './styles.ts';

describe('a row of signs for values', () => {
  test.each<[string, number[], string, string]>([
    ['every height', [0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█', '_.-==+*#'],
    ['from the lowest to the highest, wherever they lie', [60, 59, 58], '█▅▁', '#=_'],
    ['below zero', [-1, 1], '▁█', '_#'],
    ['all equal', [5, 5, 5], '▅▅▅', '==='],
    ['one alone', [5], '▅', '='],
    ['further apart than any number', [-1.7e308, 1.7e308, 0], '▁█▅', '_#='],
    ['closer than half of the smallest number', [0, 5e-324], '▅▅', '=='],
    ['none', [], '', ''],
  ])('%s: %j', (_, values, drawn, plain) => {
    expect([sparkline(values, false), sparkline(values, true)]).toEqual([drawn, plain]);
  });
});

describe('a line of values', () => {
  const DAYS: Scale = { unit: 'days' };
  test.each<[string, number[], Scale, string | null]>([
    ['between the first and the last of them', [60, 59, 57.5], DAYS, '60 █▅▁ 57.5 days'],
    ['with a sign at either', [2.4, 1.8], { unit: 'percent' }, '2.4% █▁ 1.8%'],
    ['as shares of the weight of milestones', [0, 1, 3], { weight: 4 }, '0% ▁▃█ 75%'],
    ['without what fractions leave behind', [0.1, 0.1 + 0.2], { unit: null }, '0.1 ▁█ 0.3'],
    ['not for one alone', [60], DAYS, null],
    ['not for none', [], DAYS, null],
    ['of the last 24', Array.from({ length: 30 }, (__, index) => index % 2), DAYS, `0 ${'▁█'.repeat(12)} 1 days`],
  ])('%s', (_, values, scale, text) => expect(valueLine(values, scale, terminal(80))).toBe(text));

  test('is not drawn for who has it read to them', () =>
    expect(valueLine([60, 59, 58], DAYS, { ...terminal(80), accessible: true })).toBe(null));

  test('is of ASCII alone where that is asked for', () =>
    expect(valueLine([60, 59, 58], DAYS, asciiTerminal(80))).toBe('60 #=_ 58 days'));
});

describe('under a value in a table', () => {
  const story = {
    measure: metric({ from: 60, to: 50 }),
    said: { 10: { value: 59 }, 20: { value: 58 }, 30: { value: 57 } },
  };
  const score = scoreOf(story, 50);
  const [row, chart] = [{ ...keyResultRow(score, score), unit: 'days' }, burnUp(score)];
  const trends: Trends = new Map(chart ? [[row, chart]] : []);

  test.each([
    [20, '60 █▆▃▁ 57'],
    [10, '60 █▆▃▁ 57'],
    [9, '59 █▅▁ 57'],
    [8, ''],
  ])('in %i columns the line is %j: the baseline goes first, and two values alone are no line', (room, line) => {
    expect(trendCell(row, trends, room, terminal(80))).toBe(line);
  });

  test('there is none where nothing is drawn of a key result', () => {
    expect(trendCell(row, NO_TRENDS, 20, terminal(80))).toBe('');
  });
});
