import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { forecastSentence, forecastTexts } from '../../src/render/forecast-figures.ts';
import { reportMarkdown } from '../../src/render/report-markdown.ts';
import { reportTerminal } from '../../src/render/report-terminal.ts';
import { keyResultRow } from '../../src/report/key-result-row.ts';
import { progressReport } from '../../src/report/progress-report.ts';
import { rowForecast } from '../../src/report/row-forecast.ts';
import {
  checkin,
  cycle,
  id,
  keyResult,
  metric,
  milestones,
  objective,
  on,
  type Story,
  scoreOf,
  span,
} from '../scoring/build.ts';
import { ORIGIN } from './report-of.ts';
import { pipe, terminal } from './styles.ts';
import { expectToFit } from './widths.ts';

/** One more every day from day 10 on. */
const STEADY = { 10: { value: 10 }, 17: { value: 17 }, 24: { value: 24 }, 38: { value: 38 } };

function rowOf(story: Story, day = 38) {
  const score = scoreOf(story, day);
  return keyResultRow(score, score, rowForecast);
}

const sentence = (story: Story, day?: number) => forecastSentence(rowOf(story, day), pipe);

describe('in words', () => {
  test.each<[string, Story, number, string]>([
    [
      'the value at the end, the probability, the day, the rate held and the rate needed',
      { measure: metric({ to: 110 }), said: STEADY, keyResult: { unit: 'deals' } },
      38,
      'forecast: 100 deals at the end, probability 0%, target 20 Apr 2026, +7 a week, +8.1 needed',
    ],
    [
      'an interval where there is one',
      { said: STEADY },
      40,
      'forecast: 98 at the end (80%: 98 to 100), probability 100%, target 12 Apr 2026, +7 a week, +7.2 needed',
    ],
    [
      'a target that is reached',
      { measure: metric({ to: 30 }), said: STEADY },
      38,
      'forecast: 100 at the end, probability 100%, target reached, +7 a week, 0 needed',
    ],
    [
      'a target that is never reached',
      { said: { 10: { value: 9 }, 20: { value: 9 }, 30: { value: 9 } } },
      30,
      'forecast: 9 at the end, probability 0%, target not at this rate, 0 a week, +9.1 needed',
    ],
    [
      'no rate that is needed where no time is left',
      { said: STEADY },
      100,
      'forecast: 38 at the end, probability 0%, target 11 Jun 2026, +7 a week',
    ],
    ['too little data', { said: { 10: { value: 9 } } }, 30, 'forecast: too little data'],
    ['nothing of milestones', { measure: milestones({ a: {} }), said: { 9: { done: [id('a')] } } }, 30, ''],
  ])('it tells %s', (_, story, day, text) => {
    expect(sentence(story, day)).toBe(text);
  });

  test('no more decimals than tell a hundredth of the way, and one more for a rate', () => {
    const said = { 1: { value: 0 }, 10: { value: 1 }, 22: { value: 2 } };
    const { atEnd, aWeek } = forecastTexts(rowOf({ measure: metric({ to: 5 }), said }, 22), pipe);
    // The rates are 1/9, 1/12 and 2/21 a day: 2 + 78 · 2/21 at the end, 14/21 a week; 3 in 78 days are needed.
    expect(atEnd).toMatch(/^9\.43 at the end \(80%: \d+\.\d+ to \d+\.\d+\)$/);
    expect(aWeek).toBe('+0.667 a week, +0.269 needed');
  });

  test('where none was asked for there is nothing to tell', () => {
    const score = scoreOf({ said: STEADY }, 38);
    expect(forecastTexts(keyResultRow(score, score), pipe)).toEqual({
      atEnd: '',
      reached: '',
      probability: '',
      aWeek: '',
    });
  });
});

const deals = keyResult(metric(), { id: id('deals'), title: 'Deals won | signed', unit: '*deals*' });
const spring = cycle(
  [objective([deals])],
  Object.entries(STEADY).map(([day, said]) => checkin(Number(day), { deals: said })),
);
const workspace = { settings: DEFAULT_SETTINGS, cycles: [spring], kpis: [] };
const report = (forecaster?: typeof rowForecast) => ({
  ...progressReport(workspace, { asOf: on(38), since: span(30), ...(forecaster && { forecaster }) }).report,
  notices: [],
});

test('in Markdown it is an entry of the list under the table, its unit escaped', () => {
  expect(reportMarkdown(report(rowForecast), pipe, ORIGIN)).toContain(
    '- `deals` forecast: 100 \\*deals\\* at the end, probability 100%',
  );
  expect(reportMarkdown(report(), pipe, ORIGIN)).not.toContain('forecast');
});

test.each([60, 80, 120])('on a terminal of %i columns it stands under the table and fits', (width) => {
  const text = reportTerminal(report(rowForecast), terminal(width));
  expectToFit(text.trimEnd(), width);
  expect(text.replace(/\s+/g, ' ')).toContain(
    'deals forecast: 100 *deals* at the end, probability 100%, target 10 Apr 2026',
  );
  expect(reportTerminal(report(), terminal(width))).not.toContain('forecast');
});
