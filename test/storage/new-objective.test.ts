import { describe, expect, test } from 'vitest';
import type { NewKeyResult, NewObjective } from '../../src/model/edit.ts';
import type { Measure } from '../../src/model/key-result.ts';
import { cycle, date, id, written } from './written.ts';

describe('an objective', () => {
  const none: NewObjective = {
    cycle,
    id: id('goal'),
    title: 'Grow',
    why: null,
    owner: null,
    team: null,
    kind: null,
    align: null,
    weight: null,
    start: null,
    end: null,
    tags: [],
    keyResults: [],
    initiatives: [],
  };
  const keyResult = (measure: Measure, over: Partial<NewKeyResult> = {}): NewKeyResult => ({
    id: id('deals'),
    title: 'Deals won',
    measure,
    unit: null,
    weight: null,
    owner: null,
    start: null,
    ...over,
  });
  const create = (over: Partial<NewObjective> = {}) =>
    written({ kind: 'create-objective', objective: { ...none, ...over } });

  test('that says nothing but its title is one line', async () => {
    const { path, text } = await create();
    expect(path).toBe('2026-Q4/goal.yaml');
    expect(text).toBe('objective: Grow\n');
  });

  test('has its keys in the documented order', async () => {
    const { text, workspace } = await create({
      title: 'Shorten it: 60 to 55',
      why: 'One.\nTwo.',
      owner: id('ana'),
      team: id('sales'),
      kind: 'committed',
      align: '2026/grow-revenue',
      weight: 2,
      start: date('2026-10-05'),
      end: date('2026-11-30'),
      tags: ['pipeline', 'a, b'],
      keyResults: [
        keyResult(
          { kind: 'metric', from: 60, goal: { kind: 'to', to: 55 }, plan: [] },
          { unit: 'days', weight: 2, owner: id('bo'), start: date('2026-11-01') },
        ),
      ],
      initiatives: [
        { id: id('page'), title: 'Rewrite it', keyResult: id('deals'), owner: id('bo'), done: true },
        { id: id('other'), title: 'Other', keyResult: null, owner: null, done: false },
      ],
    });
    expect(text).toBe(`objective: "Shorten it: 60 to 55"
why: "One.\\nTwo."
owner: ana
team: sales
kind: committed
align: 2026/grow-revenue
weight: 2
start: 2026-10-05
end: 2026-11-30
tags: [pipeline, "a, b"]
key_results:
  - id: deals
    title: Deals won
    from: 60
    to: 55
    unit: days
    weight: 2
    owner: bo
    start: 2026-11-01
initiatives:
  - { id: page, title: Rewrite it, kr: deals, owner: bo, done: true }
  - { id: other, title: Other }
`);
    expect(workspace.cycles[0]?.objectives[0]).toMatchObject({
      title: 'Shorten it: 60 to 55',
      why: 'One.\nTwo.',
      kind: 'committed',
      tags: ['pipeline', 'a, b'],
      align: '2026/grow-revenue',
      weight: 2,
      term: { start: '2026-10-05', end: '2026-11-30' },
      keyResults: [{ id: 'deals', unit: 'days', weight: 2, owner: 'bo', term: { start: '2026-11-01' } }],
      initiatives: [
        { id: 'page', keyResult: 'deals', owner: 'bo', done: true },
        { id: 'other', done: false },
      ],
    });
  });

  test.each<[string, Measure, string]>([
    [
      'a target',
      { kind: 'metric', from: 60, goal: { kind: 'to', to: 55.5 }, plan: [] },
      '    from: 60\n    to: 55.5\n',
    ],
    [
      'a target without baseline',
      { kind: 'metric', from: null, goal: { kind: 'to', to: 55 }, plan: [] },
      '    to: 55\n',
    ],
    [
      'an amount',
      { kind: 'metric', from: 0, goal: { kind: 'amount', by: -5 }, plan: [] },
      '    from: 0\n    change: -5\n',
    ],
    [
      'percent',
      { kind: 'metric', from: 800, goal: { kind: 'percent', by: -5 }, plan: [] },
      '    from: 800\n    change: -5%\n',
    ],
    [
      'a target with a plan',
      { kind: 'metric', from: 0, goal: { kind: 'to', to: 9 }, plan: [{ date: date('2026-11-01'), value: 3 }] },
      '    from: 0\n    to: 9\n    plan: { 2026-11-01: 3 }\n',
    ],
    ['an upper bound', { kind: 'hold', atLeast: null, atMost: 2 }, '    hold: { at_most: 2 }\n'],
    ['two bounds', { kind: 'hold', atLeast: 0, atMost: 2 }, '    hold: { at_least: 0, at_most: 2 }\n'],
    [
      'milestones',
      {
        kind: 'milestones',
        milestones: [
          { id: id('vendor'), title: 'Vendor chosen', weight: 1, due: null },
          { id: id('live'), title: 'Live, for all', weight: 2, due: date('2026-11-15') },
        ],
      },
      '    milestones:\n      - { id: vendor, title: Vendor chosen }\n      - { id: live, title: "Live, for all", weight: 2, due: 2026-11-15 }\n',
    ],
  ])('measured by %s is written in the documented form and read back', async (_, measure, lines) => {
    const { text, workspace } = await create({ keyResults: [keyResult(measure)] });
    expect(text).toBe(`objective: Grow\nkey_results:\n  - id: deals\n    title: Deals won\n${lines}`);
    expect(workspace.cycles[0]?.objectives[0]?.keyResults[0]?.measure).toEqual(measure);
  });
});
