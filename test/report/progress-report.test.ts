import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { progressReport } from '../../src/report/progress-report.ts';
import { checkin, closedOn, cycle, hold, id, keyResult, kpi, metric, objective, on, span } from '../scoring/build.ts';

const team = (name: string, parent: string | null = null) => ({
  id: id(name),
  name: name.toUpperCase(),
  parent: parent === null ? null : id(parent),
  members: [],
});

const person = (name: string) => ({ id: id(name), name: name.toUpperCase(), email: null });

const owned = (name: string, owner: string | null, over = {}) =>
  keyResult(metric(), { id: id(name), owner: owner === null ? null : id(owner), ...over });

/** Day 50 of 100, compared with 30 days before. */
function reportOf(workspace: Partial<Workspace>, day = 50) {
  const whole = { settings: DEFAULT_SETTINGS, cycles: [], kpis: [], ...workspace };
  return progressReport(whole, { asOf: on(day), since: span(30) });
}

test('teams and people come as in okr.yaml, unlisted owners last by id, and only those who have something here', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    people: [person('zoe'), person('bo'), person('idle')],
    teams: [team('west', 'all'), team('all'), team('east', 'all'), team('none')],
  };
  const aim = objective([owned('a', 'yan'), owned('b', 'bo'), owned('c', 'cy'), owned('d', 'zoe'), owned('e', null)], {
    team: id('west'),
  });
  const { report } = reportOf({ settings, cycles: [cycle([aim])] });
  expect(report.people.map((row) => [row.id, row.name])).toEqual([
    ['zoe', 'ZOE'],
    ['bo', 'BO'],
    ['cy', 'cy'],
    ['yan', 'yan'],
  ]);
  expect(report.teams.map((row) => row.id)).toEqual(['west', 'all']);
});

test('each cycle has rows of its own, in the order of the cycles', () => {
  const aim = objective([owned('a', 'bo')]);
  const cycles = ['long', 'short'].map((name) => cycle([aim], [], { name: name as never }));
  const { report } = reportOf({ cycles });
  expect(report.people.map((row) => [row.cycle, row.id])).toEqual([
    ['long', 'bo'],
    ['short', 'bo'],
  ]);
});

test('a person’s row counts their key results, a team’s those of its sub-teams too', () => {
  const settings = { ...DEFAULT_SETTINGS, teams: [team('all'), team('west', 'all')] };
  const west = objective([owned('a', 'bo'), owned('b', 'cy')], { team: id('west') });
  const all = objective([owned('c', 'bo')], { id: id('other'), team: id('all') });
  const { report } = reportOf({ settings, cycles: [cycle([west, all])] });
  const total = (row: { counts: object } | undefined) =>
    Object.values(row?.counts ?? {}).reduce((sum: number, count) => sum + Number(count), 0);
  // Nothing has a value: each is off track and stale as well.
  expect(report.people.map((row) => [row.id, row.counts.off_track])).toEqual([
    ['bo', 2],
    ['cy', 1],
  ]);
  expect(report.teams.map(total)).toEqual([6, 4]);
});

test('the row of a key result has bounds or milestones by its measure, and unknown is null', () => {
  const { report } = reportOf({ cycles: [cycle([objective([keyResult(hold({ atMost: 2 }), { id: id('calm') })])])] });
  expect(report.objectives[0]?.keyResults[0]).toMatchObject({
    ...{ from: null, to: null, current: null, attainment: null, progress: 0, successRate: null },
    ...{ confidence: null, note: null, needs: [], lastCheckin: null, delta: null, score: null, dropped: null },
    hold: { atLeast: null, atMost: 2 },
    milestones: null,
  });
});

test('a closed cycle is compared with a day that counts back from its closing, the KPIs with one that counts back from today', () => {
  const aim = objective([owned('kr', 'bo')]);
  const said = [checkin(5, { kr: { value: 10 } }), checkin(30, { kr: { value: 50 } })];
  const { report } = reportOf({
    cycles: [cycle([aim], said, { closed: closedOn(40) })],
    kpis: [kpi({ 15: 1, 45: 4 })],
  });
  expect(report.since).toBe(on(20));
  expect(report.cycles[0]?.delta).toEqual({ since: on(10), progress: 0.4 });
  expect(report.kpis[0]?.delta).toEqual({ since: on(20), value: 3 });
});

test('a baseline that a KPI would give and that is the target is set aside, with a notice at the key result', () => {
  const fed = keyResult(metric({ from: null, to: 4 }), { kpi: id('churn'), term: { start: on(20), end: on(100) } });
  const { notices, report } = reportOf({ cycles: [cycle([objective([fed])])], kpis: [kpi({ 10: 4, 30: 3 })] });
  expect(notices.map(({ at }) => at)).toEqual([{ file: 'spring/aim.yaml', path: ['key_results', 0, 'kpi'] }]);
  expect(report.objectives[0]?.keyResults[0]).toMatchObject({ from: null, status: 'pending' });
});
