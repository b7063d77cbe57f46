import { expect, test } from 'vitest';
import type { Condition } from '../../src/report/condition.ts';
import { filteredReport, NO_FILTER, type ReportFilter } from '../../src/report/filter.ts';
import { ACME_FILES } from '../e2e/acme-files.ts';
import { reportOf } from '../render/report-of.ts';
import { id } from '../scoring/build.ts';

const SETTINGS = {
  teams: [
    { id: id('sales'), name: 'Sales', parent: null, members: [] },
    { id: id('inside-sales'), name: 'Inside sales', parent: id('sales'), members: [] },
    { id: id('legal'), name: 'Legal', parent: null, members: [] },
  ],
  people: [{ id: id('bo'), name: 'Bo', email: null }],
};

const REPORT = await reportOf(ACME_FILES, { cycle: '2026-Q4' });

const shownBy = (filter: Partial<ReportFilter>) => filteredReport(REPORT, { ...NO_FILTER, ...filter }, SETTINGS);

const keyResults = (filter: Partial<ReportFilter>) =>
  shownBy(filter).objectives.flatMap((row) => row.keyResults.map((one) => `${row.id}/${one.id}`));

const REDUCE = 'reduce-sales-cycle';

test.each<[readonly Condition[], Partial<ReportFilter>, readonly string[]]>([
  [['off_track'], {}, ['keep-promises/response', `${REDUCE}/cac`]],
  [['at_risk'], {}, [`${REDUCE}/cycle-days`]],
  [['on_track'], {}, [`${REDUCE}/churn`, `${REDUCE}/meetings`, `${REDUCE}/mobile-contracts`]],
  [['pending'], {}, ['keep-promises/on-time']],
  [['dropped'], {}, [`${REDUCE}/leads`, 'second-office/rooms']],
  [['achieved'], {}, []],
  // What is stale is off track as well.
  [['stale'], {}, [`${REDUCE}/cac`]],
  [['at_risk', 'stale'], {}, [`${REDUCE}/cycle-days`, `${REDUCE}/cac`]],
  [['off_track'], { team: id('sales') }, [`${REDUCE}/cac`]],
  [['off_track'], { owner: id('bo') }, ['keep-promises/response']],
  [['at_risk'], { owner: id('bo'), team: id('legal') }, []],
  [['off_track'], { tag: 'south' }, []],
])('%j with %o keeps %j, in the order of the files', (statuses, more, expected) => {
  expect(keyResults({ statuses, ...more })).toEqual(expected);
});

test('statuses hide objectives without such a key result, and everything that is of others', () => {
  const { objectives, teams, people, kpis, support, due, cycles } = shownBy({ statuses: ['at_risk'] });
  expect(objectives.map((row) => row.id)).toEqual([REDUCE]);
  expect(teams.map((row) => row.id)).toEqual(['inside-sales']);
  expect(people.map((row) => row.id)).toEqual(['bo']);
  expect(kpis).toEqual([]);
  expect(support.offTrack).toEqual([]);
  expect(support.atRisk.map((one) => one.keyResult.id)).toEqual(['cycle-days']);
  expect(due).toEqual([]);
  // Figures stay those of the whole.
  expect(cycles).toBe(REPORT.cycles);
  expect(objectives[0]?.progress).toBe(REPORT.objectives.find((row) => row.id === REDUCE)?.progress);
});

test.each<[Partial<ReportFilter>, readonly string[]]>([
  [{}, ['on-time', 'response', 'cycle-days', 'cac', 'meetings', 'mobile-contracts']],
  // Her objective is shown whole, but not what others owe for it.
  [{ owner: id('ana') }, ['cac', 'mobile-contracts']],
  [{ owner: id('bo') }, ['on-time', 'response', 'cycle-days']],
  [{ owner: id('bo'), statuses: ['off_track'] }, ['response']],
  [{ team: id('legal') }, ['on-time', 'response']],
])('with %o the check-ins owed at the end of the week are %j', async (filter, expected) => {
  const report = await reportOf(ACME_FILES, { cycle: '2026-Q4', asOf: '2026-11-28' });
  const { due } = filteredReport(report, { ...NO_FILTER, ...filter }, SETTINGS);
  expect(due.map(({ reference }) => reference.split('/').at(-1))).toEqual(expected);
});

test.each<[Partial<ReportFilter>, unknown]>([
  [{}, null],
  [{ owner: id('bo') }, { person: { id: 'bo', name: 'Bo' }, team: null, tag: null, statuses: null }],
  [{ owner: id('cy') }, { person: { id: 'cy', name: 'cy' }, team: null, tag: null, statuses: null }],
  [
    { team: id('legal'), tag: 'south', statuses: ['stale'] },
    { person: null, team: { id: 'legal', name: 'Legal' }, tag: 'south', statuses: ['stale'] },
  ],
])('a report with %o says that it is of %j', (filter, expected) => {
  expect(shownBy(filter).focus).toEqual(expected);
});
