import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import type { KeyResult } from '../../../src/model/key-result.ts';
import type { Objective } from '../../../src/model/objective.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { SMART_CRITERIA, type SmartCriterion } from '../../../src/model/smart.ts';
import { unreadBecauseOf } from '../../../src/model/unread.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { rowForecast } from '../../../src/report/row-forecast.ts';
import { detailOf } from '../../../src/report/show/detail.ts';
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

type Said = Record<number, Parameters<typeof checkin>[1]>;

/** A key result `kr` of the objective `aim`, with those that stand before it and after it. */
interface Told {
  readonly kr?: Partial<KeyResult>;
  readonly before?: readonly KeyResult[];
  readonly more?: readonly KeyResult[];
  readonly aim?: Partial<Objective>;
  readonly others?: readonly Objective[];
  readonly said?: Said;
  readonly closed?: number;
  readonly fed?: Record<number, number>;
  readonly settings?: Partial<Workspace['settings']>;
  readonly day?: number;
}

const second = keyResult(hold({ atMost: 2 }), { id: id('second'), title: 'Complaints a week' });

/** What is said of the key result or of its objective on a day, by default the fiftieth of a hundred. */
function smartOf(kind: 'key-result' | 'objective', told: Told) {
  const { kr = {}, before = [], more = [second], aim = {}, others = [], said = {}, fed, settings, day = 50 } = told;
  const one = keyResult(metric(), { id: id('kr'), title: 'Deals won', ...(fed && { kpi: id('churn') }), ...kr });
  const whole = objective([...before, one, ...more], { title: 'Win the customers of the south', ...aim });
  const checkins = Object.entries(said).map(([at, says]) => checkin(Number(at), says));
  const closed = told.closed === undefined ? {} : { closed: closedOn(told.closed) };
  const spring = cycle([whole, ...others], checkins, closed);
  const workspace = {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    cycles: [spring],
    kpis: fed ? [kpi(fed)] : [],
  };
  const open = { ...workspace, cycles: [{ ...spring, closed: null }] };
  const subject = { workspace: open, today: on(day), noticed: [], unread: unreadBecauseOf([]) };
  const findings = check(subject)
    .map(({ diagnostic }) => diagnostic)
    .filter(({ at }) => at.file === whole.file);
  const thing = { cycle: spring, objective: whole };
  const { detail } = detailOf(
    kind === 'objective' ? { kind, ...thing } : { kind, ...thing, keyResult: one },
    workspace,
    { asOf: on(day), naming: 'short', forecaster: rowForecast, findings },
  );
  if (!('smart' in detail)) throw new Error(`nothing is judged of ${detail.kind}`);
  return detail.smart;
}

/** The verdict on one criterion, then the ids of its reasons, a weakness by the rule that found it. */
function judgedAs(kind: 'key-result' | 'objective', criterion: SmartCriterion, told: Told): string {
  const judgement = smartOf(kind, told)?.[criterion];
  if (!judgement) return 'not judged';
  const reasons = judgement.reasons.map((reason) => (reason.id === 'finding' ? reason.rule : reason.id));
  return [judgement.verdict, ...reasons].join(' ');
}

const teams = [
  { id: id('company'), name: 'Company', parent: null, members: [] },
  { id: id('sales'), name: 'Sales', parent: id('company'), members: [] },
];
const above = objective([], { id: id('above'), file: 'spring/above.yaml', team: id('company') });
const unaligned: Told = { aim: { team: id('sales') }, others: [above], settings: { teams } };

/** Values of the key result by day. */
const values = (by: Record<number, number>): Said =>
  Object.fromEntries(Object.entries(by).map(([day, value]) => [day, { kr: { value } }]));

const SLOWING = values({ 5: 40, 20: 50, 40: 52, 50: 53 });
const COMMITTED = { kind: 'committed' } as const;

describe('a key result', () => {
  test.each<[SmartCriterion, string, string, Told]>([
    ['specific', 'met names', 'has a title that leaves nothing open', {}],
    ['specific', 'not_met okr/placeholder', 'still holds a placeholder', { kr: { title: 'XX% more deals' } }],
    ['specific', 'not_met okr/placeholder', 'holds a Portuguese one', { kr: { title: 'Aumentar vendas em XX%' } }],
    ['specific', 'not_met okr/placeholder', 'holds a Chinese one', { kr: { title: '签约数达到待定' } }],
    [
      'specific',
      'doubtful okr/no-outcome',
      'is work, as are all others of its objective',
      { kr: { title: 'Hold meetings with customers' }, more: [] },
    ],
    ['specific', 'doubtful okr/no-owner', 'is nobody’s', { kr: { owner: null }, aim: { owner: null } }],
    ['specific', 'met names', 'has an owner though its objective has none', { aim: { owner: null } }],
    ['specific', 'met names', 'belongs to a vague objective', { aim: { title: 'Improve sales' } }],
    ['measurable', 'met from-to', 'has a baseline and a target', {}],
    ['measurable', 'met bounds', 'has bounds', { kr: { measure: hold({ atMost: 2 }) } }],
    ['measurable', 'met steps', 'has milestones', { kr: { measure: milestones({ a: {}, b: {} }) } }],
    [
      'measurable',
      'not_met baseline-unknown',
      'begins nobody knows where',
      { kr: { measure: metric({ from: null }) } },
    ],
    [
      'measurable',
      'not_met baseline-unknown',
      'is fed by a KPI without a value before its start',
      { kr: { measure: metric({ from: null }) }, fed: { 20: 5 } },
    ],
    [
      'measurable',
      'met from-to',
      'begins where its KPI stood',
      { kr: { measure: metric({ from: null }) }, fed: { 0: 5 } },
    ],
    [
      'measurable',
      'doubtful okr/duplicate-key-result',
      'follows the figure of another',
      { before: [second], more: [], kr: { title: 'Complaints a week' } },
    ],
    [
      'measurable',
      'doubtful okr/no-unit okr/no-source',
      'lacks what a team asks for',
      {
        settings: {
          rules: new Map([
            ['okr/no-unit', 'warn'],
            ['okr/no-source', 'warn'],
          ]),
        },
      },
    ],
    ['achievable', 'unknown status', 'is in its first days', { day: 3, said: values({ 2: 0 }) }],
    ['achievable', 'unknown status', 'has not started', { day: 0 }],
    ['achievable', 'doubtful status', 'has no value when one is expected', {}],
    ['achievable', 'met pace', 'is on pace', { said: values({ 50: 45 }) }],
    ['achievable', 'doubtful pace', 'is a little behind', { said: values({ 50: 25 }) }],
    ['achievable', 'not_met pace', 'is far behind', { said: values({ 50: 10 }) }],
    ['achievable', 'met status', 'is achieved', { said: values({ 50: 100 }) }],
    [
      'achievable',
      'met status',
      'lies within its bounds',
      { kr: { measure: hold({ atMost: 2 }) }, said: values({ 50: 1 }) },
    ],
    [
      'achievable',
      'not_met status',
      'lies outside them',
      { kr: { measure: hold({ atMost: 2 }) }, said: values({ 50: 3 }) },
    ],
    ['achievable', 'met pace forecast', 'is aspirational, and will hardly reach all of it', { said: SLOWING }],
    ['achievable', 'doubtful pace forecast', 'is committed, and slows down', { aim: COMMITTED, said: SLOWING }],
    ['achievable', 'doubtful pace forecast', 'is far behind, but gaining', { said: values({ 40: 0, 45: 9, 50: 19 }) }],
    [
      'achievable',
      'met pace confidence',
      'has an owner who is sure',
      { said: { 50: { kr: { value: 45, confidence: 0.8 } } } },
    ],
    [
      'achievable',
      'not_met pace',
      'ended short of it',
      { day: 100, said: { 99: { kr: { value: 30, confidence: 0.5 } } } },
    ],
    ['achievable', 'met graded', 'was graded well', { closed: 40, kr: { score: { value: 0.7, why: null, by: null } } }],
    [
      'achievable',
      'doubtful graded',
      'was graded 0.4',
      { closed: 40, kr: { score: { value: 0.4, why: null, by: null } } },
    ],
    [
      'achievable',
      'doubtful graded',
      'was promised, and graded 0.9',
      { closed: 40, aim: COMMITTED, kr: { score: { value: 0.9, why: null, by: null } } },
    ],
    ['relevant', 'met part', 'belongs to what is aligned', { aim: { align: 'above' }, others: [above] }],
    ['relevant', 'met part why', 'belongs to what has a why', { aim: { why: 'They asked us to.' } }],
    ['relevant', 'doubtful serves-nothing', 'belongs to what has neither', {}],
    ['relevant', 'doubtful okr/not-aligned', 'could serve the team above', unaligned],
    [
      'relevant',
      'not_met okr/dangling-align',
      'belongs to what serves something that there is not',
      { aim: { align: 'gone' } },
    ],
    ['relevant', 'met part why', 'continues what there is not', { aim: { carriedFrom: 'autumn/gone', why: 'So.' } }],
    [
      'relevant',
      'doubtful okr/negligible-weight',
      'hardly weighs',
      { kr: { weight: 0.01 }, aim: { why: 'They asked us to.' } },
    ],
    ['timeBound', 'met term', 'runs', {}],
  ])('is %s: %s where it %s', (criterion, expected, _, told) => {
    expect(judgedAs('key-result', criterion, told)).toBe(expected);
  });
});

describe('an objective', () => {
  const strong = { id: id('strong'), title: 'Orders of the south' };

  test.each<[SmartCriterion, string, string, Told]>([
    ['specific', 'met nothing-open', 'says what will be different', {}],
    ['specific', 'doubtful okr/vague', 'is vague', { aim: { title: 'Improve sales' } }],
    ['specific', 'doubtful okr/vague', 'is vague in Portuguese', { aim: { title: 'Melhorar as vendas' } }],
    ['specific', 'doubtful okr/vague', 'is vague in Chinese', { aim: { title: '提升产品' } }],
    [
      'specific',
      'doubtful okr/number-in-objective',
      'promises what nothing counts',
      { aim: { title: 'Win 70 customers of the south' } },
    ],
    ['specific', 'not_met okr/placeholder', 'has a placeholder in a key result', { kr: { title: 'TBD' } }],
    ['specific', 'doubtful okr/no-owner', 'is nobody’s', { aim: { owner: null } }],
    [
      'specific',
      'not_met okr/placeholder okr/no-owner',
      'is weak twice: the worse is told first',
      { aim: { owner: null }, kr: { title: 'TBD' } },
    ],
    [
      'specific',
      'met nothing-open',
      'has vagueness switched off',
      {
        aim: { title: 'Improve sales' },
        settings: { rules: new Map([['okr/vague', 'off']]) },
      },
    ],
    ['measurable', 'met measures', 'has two key results', {}],
    ['measurable', 'doubtful okr/too-few-key-results', 'has one', { more: [] }],
    [
      'measurable',
      'not_met no-key-results',
      'has none that was not dropped',
      {
        more: [],
        kr: { dropped: { on: on(20), why: null } },
      },
    ],
    [
      'measurable',
      'not_met baseline-unknown',
      'has one without a baseline',
      { kr: { measure: metric({ from: null }) } },
    ],
    ['achievable', 'unknown standing', 'is in its first days', { day: 3 }],
    [
      'achievable',
      'unknown no-key-results',
      'has no key result',
      { more: [], kr: { dropped: { on: on(20), why: null } } },
    ],
    ['achievable', 'met standing pace', 'is on pace', { said: { 50: { kr: { value: 45 }, second: { value: 1 } } } }],
    [
      'achievable',
      'not_met weakest pace',
      'is as its weakest',
      { said: { 50: { kr: { value: 45 }, second: { value: 3 } } } },
    ],
    [
      'achievable',
      'doubtful weakest pace forecast',
      'slows down, committed',
      {
        aim: COMMITTED,
        more: [],
        said: SLOWING,
      },
    ],
    ['achievable', 'met standing', 'is achieved', { more: [], said: values({ 50: 100 }) }],
    [
      'achievable',
      'met standing pace',
      'has its weak one dropped',
      {
        more: [keyResult(metric(), { ...strong, dropped: { on: on(20), why: null } })],
        said: values({ 50: 45 }),
      },
    ],
    ['relevant', 'met serves', 'is aligned', { aim: { align: 'above' }, others: [above] }],
    ['relevant', 'met why', 'says why', { aim: { why: 'They asked us to.' } }],
    ['relevant', 'doubtful serves-nothing', 'says nothing of it', {}],
    ['relevant', 'doubtful okr/not-aligned', 'could serve the team above', unaligned],
    ['timeBound', 'met term', 'runs', {}],
  ])('is %s: %s where it %s', (criterion, expected, _, told) => {
    expect(judgedAs('objective', criterion, told)).toBe(expected);
  });

  test('tells the same weakness of several key results once, with all of them', () => {
    const blank = (name: string) => keyResult(metric(), { id: id(name), title: 'XX% more' });
    const smart = smartOf('objective', { kr: { title: 'XX% more' }, more: [blank('other'), second] });
    expect(smart?.specific.reasons).toMatchObject([{ rule: 'okr/placeholder', keyResults: ['kr', 'other'] }]);
  });
});

test.each(['key-result', 'objective'] as const)('of a %s that was dropped nothing is judged', (kind) => {
  const dropped = { on: on(20), why: null };
  expect(smartOf(kind, { aim: { dropped } })).toBeNull();
  expect(smartOf(kind, { aim: { dropped }, day: 19 })).not.toBeNull();
});

test.each([
  ['before its start', 10, 'ahead', 11],
  ['on its first day', 21, 'running', 39],
  ['on its last day', 60, 'running', 0],
  ['afterwards', 70, 'ended', 10],
])('time %s is told in days', (_, day, state, left) => {
  const smart = smartOf('key-result', { kr: { term: days(21, 60) }, day });
  expect(smart?.timeBound).toEqual({
    verdict: 'met',
    reasons: [{ id: 'term', start: on(21), end: on(60), isOwn: true, state, days: left }],
  });
});

test('the figures of each reason are those of the key result', () => {
  const said = { ...SLOWING, 50: { kr: { value: 53, confidence: 0.7 } } };
  const smart = smartOf('key-result', {
    kr: { unit: 'deals', weight: 3 },
    aim: { ...COMMITTED, align: 'above' },
    others: [above],
    said,
  });
  expect(Object.keys(smart ?? {})).toEqual([...SMART_CRITERIA]);
  expect(smart?.measurable.reasons).toEqual([{ id: 'from-to', from: 0, to: 100, current: 53, unit: 'deals' }]);
  expect(smart?.achievable.reasons).toEqual([
    { id: 'pace', projected: expect.closeTo(1.06, 9), enough: 1, isOver: false },
    { id: 'forecast', probability: expect.any(Number), target: 100, unit: 'deals', end: on(100), keyResults: [] },
    { id: 'confidence', value: 0.7, on: on(50), by: 'bo' },
  ]);
  expect(smart?.relevant.reasons).toEqual([{ id: 'part', share: 0.75, objective: 'spring/aim', serves: 'above' }]);
});
