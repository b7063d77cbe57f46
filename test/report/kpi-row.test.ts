import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { filteredReport, NO_FILTER } from '../../src/report/filter.ts';
import { kpiRow } from '../../src/report/kpi-row.ts';
import { progressReport } from '../../src/report/progress-report.ts';
import { cycle, id, keyResult, kpi, metric, objective, on, span } from '../scoring/build.ts';

const changes = (values: Record<number, number>, day: number) =>
  kpiRow(kpi(values), [], on(day), on(1)).changes.map(({ span: told, since, value }) => [told, since, value]);

test.each<[string, Record<number, number>, number, (string | number | null)[][]]>([
  [
    'counts from the value that held 30 and 90 days before',
    { 1: 10, 65: 14, 95: 11 },
    100,
    [
      ['30d', on(70), -3],
      ['90d', on(10), 1],
    ],
  ],
  [
    'counts from the first value where there was none by then',
    { 80: 10, 95: 11 },
    100,
    [
      ['30d', 'baseline', 1],
      ['90d', 'baseline', 1],
    ],
  ],
  [
    'may be known over 30 days alone',
    { 60: 10, 95: 11 },
    100,
    [
      ['30d', on(70), 1],
      ['90d', 'baseline', 1],
    ],
  ],
  [
    'does not see a later value',
    { 1: 10, 120: 50 },
    100,
    [
      ['30d', on(70), 0],
      ['90d', on(10), 0],
    ],
  ],
  [
    'is unknown without a value',
    {},
    100,
    [
      ['30d', null, null],
      ['90d', null, null],
    ],
  ],
])('the change of a KPI %s', (_, values, day, expected) => {
  expect(changes(values, day)).toEqual(expected);
});

test('a KPI names what it feeds by whole references, whatever day it is', () => {
  const fed = (name: string) => keyResult(metric(), { id: id(name), kpi: id('churn') });
  const cycles = [cycle([objective([fed('a'), keyResult(metric()), fed('b')])])];
  expect(kpiRow(kpi({}), cycles, on(1), on(0)).feeds).toEqual(['spring/aim/a', 'spring/aim/b']);
});

/** KPIs that feed a key result of bo in the team west, or nothing; by owner. */
const REPORT = progressReport(
  {
    settings: DEFAULT_SETTINGS,
    cycles: [
      cycle([
        objective([keyResult(metric(), { kpi: id('fed') })], { team: id('west'), tags: ['home'] }),
        objective([keyResult(metric())], { id: id('idle'), team: id('east'), tags: ['away'] }),
      ]),
    ],
    kpis: [
      { ...kpi({}), id: id('fed'), owner: id('cy') },
      { ...kpi({}), id: id('free'), owner: id('cy') },
      { ...kpi({}), id: id('bare'), owner: null },
    ],
  },
  { asOf: on(50), since: span(30) },
).report;

test.each([
  ['without a filter every KPI is shown', {}, ['fed', 'free', 'bare']],
  ['an owner keeps their own KPIs', { owner: 'cy' }, ['fed', 'free']],
  ['an owner keeps a KPI of others that feeds a key result of theirs', { owner: 'bo' }, ['fed']],
  ['a team keeps the KPIs that feed a key result of it', { team: 'west' }, ['fed']],
  ['a team that no KPI feeds has none', { team: 'east' }, []],
  ['a tag keeps the KPIs that feed a key result with it', { tag: 'home' }, ['fed']],
  [
    'an owner and a team keep what feeds their key results there, not what they own beside',
    { owner: 'cy', team: 'west' },
    [],
  ],
])('%s', (_, filter, shown) => {
  const whole = { ...NO_FILTER, ...filter } as Parameters<typeof filteredReport>[1];
  expect(filteredReport(REPORT, whole, { teams: [], people: [] }).kpis.map((row) => row.id)).toEqual(shown);
});
