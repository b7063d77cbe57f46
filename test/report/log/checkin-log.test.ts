import { describe, expect, test } from 'vitest';
import type { CycleName } from '../../../src/model/cycle-name.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { checkinLog, type LogRequest } from '../../../src/report/log/checkin-log.ts';
import { referenceOf } from '../../../src/report/log/entry.ts';
import {
  checkin,
  closedOn,
  cycle,
  days,
  hold,
  id,
  keyResult,
  kpi,
  metric,
  milestones,
  objective,
  on,
} from '../../scoring/build.ts';

const EVERYTHING: LogRequest = {
  ...{ asOf: on(90), since: null, of: null, by: null, limit: null, kpiDays: 'all' },
  filter: { team: null, owner: null, tag: null, statuses: null },
};

const deals = keyResult(metric({ from: 60, to: 50 }), { id: id('deals') });
const calls = keyResult(metric(), { id: id('calls'), owner: id('cy') });
const steps = keyResult(milestones({ plan: { weight: 2 }, build: {}, ship: {} }), { id: id('steps') });
const bound = keyResult(hold({ atMost: 2 }), { id: id('bound') });
const fed = keyResult(hold({ atMost: 2 }), { id: id('fed'), kpi: id('churn') });

const workspaceOf = (cycles: Workspace['cycles'], kpis: Workspace['kpis'] = []): Workspace => ({
  settings: {
    ...DEFAULT_SETTINGS,
    teams: [
      { id: id('sales'), name: 'Sales', parent: null, members: [] },
      { id: id('inside'), name: 'Inside', parent: id('sales'), members: [] },
    ],
  },
  cycles,
  kpis,
});

const logOf = (workspace: Workspace, request: Partial<LogRequest> = {}) =>
  checkinLog(workspace, { ...EVERYTHING, ...request });

/** The day of the default term and what was checked in. */
const told = (workspace: Workspace, request: Partial<LogRequest> = {}) =>
  logOf(workspace, request).entries.map((entry) => `${entry.date} ${referenceOf(entry)}`);

describe('an entry', () => {
  const said = [
    checkin(10, { deals: { value: 58 }, steps: { done: [id('plan')] }, bound: { value: 3 } }),
    checkin(20, { deals: { confidence: 0.5 }, steps: { done: [id('build')], undone: [id('plan')] } }),
    checkin(30, { deals: { add: -3 }, bound: { value: 2 } }),
  ];
  const { entries } = logOf(workspaceOf([cycle([objective([deals, steps, bound])], said)]));
  const of = (keyResult: string) =>
    entries
      .filter((entry) => entry.keyResult === keyResult)
      .map(({ valueBy, before, value, change, progress }) => [valueBy, before, value, change, progress]);

  test('has the value before and after, how it came about, and the progress that it amounts to', () => {
    expect(of('deals')).toEqual([
      ['set', 60, 58, -2, 0.2],
      [null, null, null, null, null],
      ['add', 58, 55, -3, 0.5],
    ]);
  });

  test('of milestones has the weight done', () => {
    expect(of('steps')).toEqual([
      ['milestones', 0, 2, 2, 0.5],
      ['milestones', 2, 1, -1, 0.25],
    ]);
  });

  test('of a hold is 0 or 1 of the way by its own value', () => {
    expect(of('bound').map(([, , value, , progress]) => [value, progress])).toEqual([
      [3, 0],
      [2, 1],
    ]);
  });

  test('stands by date, then by the moment of writing, then in the order of the objective’s file', () => {
    const at = (time: string) => ({ at: `2026-01-10T${time}:00.000Z` as Instant });
    const checkins = [
      checkin(10, { deals: { value: 5 } }, { ...at('12:00'), file: 'c.yaml' }),
      checkin(9, { calls: {} }, { file: 'd.yaml' }),
      checkin(10, { calls: { value: 1 }, deals: { value: 4 } }, { ...at('11:00'), file: 'e.yaml' }),
    ];
    const log = logOf(workspaceOf([cycle([objective([deals, calls])], checkins)]));
    expect(log.entries.map(({ file, keyResult }) => `${file} ${keyResult}`)).toEqual([
      'd.yaml calls',
      'e.yaml deals',
      'e.yaml calls',
      'c.yaml deals',
    ]);
  });
});

describe('what is told', () => {
  const other = objective([keyResult(metric(), { id: id('visits'), owner: id('cy') })], {
    ...{ id: id('other'), team: id('inside'), tags: ['south'], owner: id('dee') },
  });
  const checkins = [
    checkin(5, { deals: {}, fed: { confidence: 0.4 } }),
    checkin(15, { visits: { value: 3 } }, { objective: id('other'), by: id('ana'), file: 'x.yaml' }),
    checkin(25, { calls: { value: 3 } }),
  ];
  const whole = cycle([objective([deals, calls, fed]), other], checkins);
  const workspace = workspaceOf([whole], [kpi({ [-20]: 1, [-5]: 2, 12: 3, 95: 4, 120: 5 })]);
  const churn = (n: number) => `${on(n)} kpi/churn`;
  const of = (n: number, reference: string) => `${on(n)} spring/${reference}`;
  const all = [churn(-20), churn(-5), of(5, 'aim/deals'), of(5, 'aim/fed'), churn(12), of(15, 'other/visits')];
  const filter = (over: Partial<LogRequest['filter']>) => ({ filter: { ...EVERYTHING.filter, ...over } });
  const named = (index: number) => {
    const one = whole.objectives[0]?.keyResults[index];
    if (!one) throw new Error('no such key result');
    return { kind: 'key-result', cycle: whole, objective: objective([]), keyResult: one } as const;
  };

  test.each<[string, Partial<LogRequest>, readonly string[]]>([
    ['is everything by the as-of date, each once', {}, [...all, of(25, 'aim/calls')]],
    [
      'of KPIs is what falls on the days of the cycles, where so asked',
      { kpiDays: 'of-cycles' },
      [...all.slice(2), of(25, 'aim/calls')],
    ],
    [
      'begins on the first day asked for, that day included',
      { since: on(15) },
      [of(15, 'other/visits'), of(25, 'aim/calls')],
    ],
    ['ends on the as-of date', { asOf: on(5) }, all.slice(0, 4)],
    ['are the newest, where there is a limit', { limit: 2 }, [of(15, 'other/visits'), of(25, 'aim/calls')]],
    ['is nothing where the limit is nothing', { limit: 0 }, []],
    ['is what one person checked in', { by: id('ana') }, [of(15, 'other/visits')]],
    ['is of a team and its sub-teams', filter({ team: id('sales') }), [of(15, 'other/visits')]],
    ['is of a tag', filter({ tag: 'south' }), [of(15, 'other/visits')]],
    ['is of what a person owns', filter({ owner: id('cy') }), [of(15, 'other/visits'), of(25, 'aim/calls')]],
    ['is of all of an objective that a person owns', filter({ owner: id('dee') }), [of(15, 'other/visits')]],
    ['is of both filters', filter({ owner: id('cy'), team: id('inside') }), [of(15, 'other/visits')]],
    ['is of an objective', { of: { kind: 'objective', cycle: whole, objective: other } }, [of(15, 'other/visits')]],
    ['is of a key result', { of: named(0) }, [of(5, 'aim/deals')]],
    [
      'of one that a KPI feeds has the KPI’s, from the last before its term on',
      { of: named(2) },
      [churn(-5), of(5, 'aim/fed'), churn(12)],
    ],
    ['is of a KPI alone', { of: { kind: 'kpi', kpi: kpi({}) } }, [churn(-20), churn(-5), churn(12)]],
    [
      'is of a team that is named',
      { of: { kind: 'team', team: { id: id('inside'), name: '', parent: null, members: [] } } },
      [of(15, 'other/visits')],
    ],
    [
      'is of a person who is named',
      { of: { kind: 'person', person: { id: id('dee'), name: '' } } },
      [of(15, 'other/visits')],
    ],
  ])('%s', (_, request, expected) => {
    expect(told(workspace, request)).toEqual(expected);
  });

  test('with the KPIs of an owner are those that they own', () => {
    const owned = { ...kpi({ 3: 1 }), owner: id('dee') };
    expect(told(workspaceOf([], [owned]), filter({ owner: id('dee') }))).toEqual([churn(3)]);
    expect(told(workspaceOf([], [owned]), filter({ owner: id('bo') }))).toEqual([]);
    expect(told(workspaceOf([], [owned]), filter({ tag: 'south' }))).toEqual([]);
  });

  test('says how many older ones a limit leaves out', () => {
    expect(logOf(workspace, { limit: 3 }).older).toBe(4);
    expect(logOf(workspace, { limit: 30 }).older).toBe(0);
  });

  test('of a closed cycle ends on the day it was closed, as its figures do', () => {
    const closed = cycle([objective([deals])], [checkin(40, { deals: {} }), checkin(60, { deals: {} })], {
      closed: closedOn(50),
    });
    expect(told(workspaceOf([closed]))).toEqual([of(40, 'aim/deals')]);
  });

  test('of several cycles is one line of time', () => {
    const later = cycle([objective([deals], { cycle: 'summer' as CycleName })], [checkin(7, { deals: {} })], {
      ...{ name: 'summer' as CycleName, ...days(50, 150) },
    });
    expect(told(workspaceOf([whole, later])).slice(0, 4)).toEqual([
      of(5, 'aim/deals'),
      of(5, 'aim/fed'),
      `${on(7)} summer/aim/deals`,
      of(15, 'other/visits'),
    ]);
  });
});
