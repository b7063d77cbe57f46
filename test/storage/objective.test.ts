import { describe, expect, test } from 'vitest';
import { keyResultOf, objectiveClaim, objectiveOf } from './reading.ts';

const DOCUMENTED = `objective: Shorten the sales cycle from 60 to 55 days      # the only required key
why: Reps who close faster close more.
owner: ana
team: sales
kind: committed
align: 2026/grow-revenue
carried_from: 2026-Q3/shorten
weight: 3
start: 2026-10-02
end: 2026-11-30
tags: [pipeline, "2026"]
cadence: 2w
dropped: { on: 2026-11-20, why: Out of reach }
key_results:
  - id: cycle-days
    title: Average sales cycle
    from: 60
    to: 55
    unit: days
    weight: 2
    owner: bo
    plan: { 2026-10-31: 58, 2026-11-15: 56.5 }
    source: CRM, dashboard "Cycle"
    start: 2026-10-05
    end: 2026-11-28
    cadence: 1m
    dropped: { on: 2026-11-10 }
    score: { value: 0.7, why: Late start, by: ana }
  - id: cac
    title: Lower customer acquisition cost by 5%
    from: 800
    change: -5%
    unit: BRL
  - id: churn
    title: Keep monthly churn at 2% or less
    hold: { at_most: 2 }
    unit: percent
    kpi: churn
  - id: mobile-contracts
    title: Contracts that can be signed on a phone
    milestones:
      - { id: vendor, title: Vendor chosen }
      - { id: pilot, title: Pilot with 3 customers, weight: 2, due: 2026-11-15 }
initiatives:
  - { id: pricing-page, title: Rewrite the pricing page, kr: cycle-days, owner: bo, done: true }
  - { id: other, title: Other }
`;

test('every key of an objective is read', async () => {
  expect(await objectiveOf(DOCUMENTED)).toMatchObject({
    cycle: '2026-Q4',
    id: 'goal',
    file: '2026-Q4/goal.yaml',
    title: 'Shorten the sales cycle from 60 to 55 days',
    why: 'Reps who close faster close more.',
    owner: 'ana',
    team: 'sales',
    kind: 'committed',
    align: '2026/grow-revenue',
    carriedFrom: '2026-Q3/shorten',
    weight: 3,
    term: { start: '2026-10-02', end: '2026-11-30' },
    tags: ['pipeline', '2026'],
    dropped: { on: '2026-11-20', why: 'Out of reach' },
    initiatives: [
      { id: 'pricing-page', title: 'Rewrite the pricing page', keyResult: 'cycle-days', owner: 'bo', done: true },
      { id: 'other', title: 'Other', keyResult: null, owner: null, done: false },
    ],
  });
});

test('every key of a key result is read', async () => {
  const [days, cac, churn, contracts] = (await objectiveOf(DOCUMENTED)).keyResults;
  expect(days).toEqual({
    id: 'cycle-days',
    title: 'Average sales cycle',
    measure: {
      kind: 'metric',
      from: 60,
      goal: { kind: 'to', to: 55 },
      plan: [
        { date: '2026-10-31', value: 58 },
        { date: '2026-11-15', value: 56.5 },
      ],
    },
    unit: 'days',
    weight: 2,
    owner: 'bo',
    term: { start: '2026-10-05', end: '2026-11-28' },
    cadence: { count: 1, unit: 'm' },
    kpi: null,
    source: 'CRM, dashboard "Cycle"',
    dropped: { on: '2026-11-10', why: null },
    score: { value: 0.7, why: 'Late start', by: 'ana' },
  });
  expect(cac?.measure).toEqual({ kind: 'metric', from: 800, goal: { kind: 'percent', by: -5 }, plan: [] });
  expect(churn).toMatchObject({ measure: { kind: 'hold', atLeast: null, atMost: 2 }, kpi: 'churn', unit: 'percent' });
  expect(contracts?.measure).toEqual({
    kind: 'milestones',
    milestones: [
      { id: 'vendor', title: 'Vendor chosen', weight: 1, due: null },
      { id: 'pilot', title: 'Pilot with 3 customers', weight: 2, due: '2026-11-15' },
    ],
  });
});

test('objective is the only required key, and everything else has its default', async () => {
  expect(await objectiveOf('objective: Grow\n')).toEqual({
    cycle: '2026-Q4',
    id: 'goal',
    file: '2026-Q4/goal.yaml',
    title: 'Grow',
    why: null,
    owner: null,
    team: null,
    kind: 'aspirational',
    align: null,
    carriedFrom: null,
    weight: 1,
    term: { start: '2026-10-01', end: '2026-12-31' },
    tags: [],
    dropped: null,
    keyResults: [],
    initiatives: [],
  });
});

test('a key result needs id, title and a measure, and everything else has its default', async () => {
  expect(await keyResultOf('to: 40')).toEqual({
    id: 'deals',
    title: 'Deals won',
    measure: { kind: 'metric', from: null, goal: { kind: 'to', to: 40 }, plan: [] },
    unit: null,
    weight: 1,
    owner: null,
    term: { start: '2026-10-01', end: '2026-12-31' },
    cadence: { count: 7, unit: 'd' },
    kpi: null,
    source: null,
    dropped: null,
    score: null,
  });
});

describe('is read as it stands', () => {
  test.each([
    ['a text of several lines', 'why: |\n  One.\n  Two.\n', 'One.\nTwo.\n'],
    ['a text with an escape', 'why: "a\\tb\\u202e"\n', 'a\tb\u202e'],
    ['a number as a text', 'why: 007\n', '007'],
    ['yes as a text', 'why: yes\n', 'yes'],
    ['null as a text', 'why: null\n', 'null'],
    ['~ as a text', 'why: ~\n', '~'],
    ['a text with a colon in it', 'why: 10:30 or later\n', '10:30 or later'],
    ['a text with # in it', 'why: our C#team # not this\n', 'our C#team'],
  ])('%s', async (_, line, why) => {
    expect((await objectiveOf(`objective: Grow\n${line}`)).why).toBe(why);
  });
});

test.each([
  ['CRLF', 'objective: Grow\r\nweight: 2\r\n'],
  ['a byte order mark', '\uFEFFobjective: Grow\nweight: 2\n'],
  ['a schema comment', '# yaml-language-server: $schema=../objective.json\nobjective: Grow\nweight: 2\n'],
  ['a line with ---', '---\nobjective: Grow\nweight: 2\n'],
  ['no line break at the end', 'objective: Grow\nweight: 2'],
])('a file with %s is read', async (_, text) => {
  expect(await objectiveOf(text)).toMatchObject({ title: 'Grow', weight: 2 });
});

describe('no other key is known:', () => {
  const inKeyResult = (line: string) =>
    `objective: Grow\nkey_results:\n  - id: a\n    title: A\n    to: 1\n    ${line}\n`;
  const inMilestone = (keys: string) =>
    `objective: Grow\nkey_results:\n  - id: a\n    title: A\n    milestones: [{ id: m, title: M, ${keys} }]\n`;
  test.each([
    ['a key of an objective', '▸objectiv: Grow\n', 'unknown-key → did-you-mean'],
    ['of an objective, far from any', 'objective: Grow\n▸watermelon: 1\n', 'unknown-key → known-keys'],
    ['a key of a key result', inKeyResult('▸wieght: 2'), 'unknown-key → did-you-mean'],
    ['the status of a key result', inKeyResult('▸progress: 0.3'), 'unknown-key → known-keys'],
    ['a key of a milestone', inMilestone('▸done: true'), 'unknown-key → known-keys'],
    ['a key of bounds', inKeyResult('hold: { ▸at_mots: 2 }').replace('    to: 1\n', ''), 'unknown-key → did-you-mean'],
    ['a key of dropped', inKeyResult('dropped: { on: 2026-11-01, ▸reason: x }'), 'unknown-key → known-keys'],
    ['a key of score', inKeyResult('score: { value: 1, ▸whi: x }'), 'unknown-key → did-you-mean'],
    [
      'a key of an initiative',
      'objective: G\ninitiatives: [{ id: a, title: A, ▸ownr: b }]\n',
      'unknown-key → did-you-mean',
    ],
    ['a key of every object', 'objective: Grow\n▸toString: 1\n', 'unknown-key → known-keys'],
  ])('%s', async (_, text, fault) => {
    const { found, claimed } = await objectiveClaim(text, [fault]);
    expect(found).toEqual(claimed);
  });
});

describe('is missing:', () => {
  test.each([
    ['the objective', '▸why: x\n', 'missing-key → add-key'],
    ['the id of a key result', 'objective: G\nkey_results:\n  - ▸title: A\n    to: 1\n', 'missing-key → add-key'],
    ['the title of a key result', 'objective: G\nkey_results:\n  - ▸id: a\n    to: 1\n', 'missing-key → add-key'],
    ['the day of dropped', 'objective: G\ndropped: ▸{ why: x }\n', 'missing-key → add-key'],
    ['the value of a key', 'objective: G\nwhy▸:\n', 'empty-value → value-or-remove'],
    ['the text between quotation marks', 'objective: ▸""\n', 'empty-value'],
    ['an item of a list', 'objective: G\ntags:\n  - a\n  -▸\n', 'empty-value → remove'],
  ])('%s', async (_, text, fault) => {
    const { found, claimed } = await objectiveClaim(text, [fault]);
    expect(found).toEqual(claimed);
  });
});
