import { describe, expect, test } from 'vitest';
import { EMPTY_UPDATE, type Update } from '../../src/model/checkin.ts';
import type { Edit, NewCheckin, NewKpi, NewSettings } from '../../src/model/edit.ts';
import type { Id } from '../../src/model/id.ts';
import type { Instant } from '../../src/model/instant.ts';
import { newFiles } from '../../src/storage/new-files.ts';
import { belowSchema } from './below-schema.ts';
import { cycle, date, id, written } from './written.ts';

describe('okr.yaml', () => {
  const settings = (over: Partial<NewSettings> = {}): Edit => ({
    kind: 'create-settings',
    settings: {
      name: 'Acme Sales',
      language: 'pt-BR',
      timezone: 'America/Sao_Paulo',
      currency: null,
      teams: [],
      ...over,
    },
  });

  test('is written in the documented form and read back', async () => {
    const { path, text, outline } = await written(settings({ currency: 'BRL', teams: [id('sales'), id('2fast')] }));
    expect(path).toBe('okr.yaml');
    expect(text).toBe(`schema: 1
name: Acme Sales
language: pt-BR
timezone: America/Sao_Paulo
currency: BRL
teams:
  - { id: sales, name: sales }
  - { id: 2fast, name: "2fast" }
`);
    expect(outline.settings).toMatchObject({
      name: 'Acme Sales',
      language: 'pt-BR',
      timezone: 'America/Sao_Paulo',
      currency: 'BRL',
      teams: [
        { id: 'sales', name: 'sales' },
        { id: '2fast', name: '2fast' },
      ],
    });
  });

  test('leaves out what is not known', async () => {
    const { text } = await written(settings({ name: 'null', language: 'en', timezone: null }));
    expect(text).toBe('schema: 1\nname: "null"\nlanguage: en\n');
  });
});

describe('a check-in', () => {
  const none: NewCheckin = {
    cycle,
    objective: id('goal'),
    date: date('2026-11-24'),
    by: null,
    at: null,
    note: null,
    updates: new Map(),
  };
  const create = (over: Partial<NewCheckin> = {}) => written({ kind: 'create-checkin', checkin: { ...none, ...over } });
  const update = (over: Partial<Update>): ReadonlyMap<Id, Update> =>
    new Map([[id('deals'), { ...EMPTY_UPDATE, ...over }]]);

  test('has its own file, in the folder of its month, and its keys in the documented order', async () => {
    const { path, text } = await create({
      by: id('ana'),
      at: '2026-11-24T14:02:11.482Z' as Instant,
      note: 'A good week.',
      updates: update({
        value: 58,
        confidence: 0.7,
        note: 'Less: signing',
        needs: [{ kind: 'skill', text: 'Practice' }],
      }),
    });
    expect(path).toBe('2026-Q4/checkins/2026-11/2026-11-24-goal-k7f2q9x0ab.yaml');
    expect(text).toBe(`objective: goal
date: 2026-11-24
by: ana
at: 2026-11-24T14:02:11.482Z
note: A good week.
updates:
  deals:
    value: 58
    confidence: 0.7
    note: "Less: signing"
    needs:
      - { kind: skill, text: Practice }
`);
  });

  test.each<[string, Partial<Update>, string]>([
    ['a value', { value: -0.5 }, '    value: -0.5\n'],
    ['the value 0', { value: 0 }, '    value: 0\n'],
    ['an addition', { add: 3 }, '    add: 3\n'],
    ['steps done', { done: [id('vendor'), id('2fast')] }, '    done: [vendor, 2fast]\n'],
    ['no step done yet', { done: [] }, '    done: []\n'],
    ['steps taken back', { undone: [id('pilot')] }, '    undone: [pilot]\n'],
    ['a confidence of 0', { confidence: 0 }, '    confidence: 0\n'],
    ['a note', { note: '58' }, '    note: "58"\n'],
    [
      'a need',
      { needs: [{ kind: 'budget', text: 'x: y, z' }] },
      '    needs:\n      - { kind: budget, text: "x: y, z" }\n',
    ],
    ['needs no more', { needs: [] }, '    needs: []\n'],
  ])('with %s is written in the documented form and read back', async (_, over, lines) => {
    const { text, workspace } = await create({ updates: update(over) });
    expect(text).toBe(`objective: goal\ndate: 2026-11-24\nupdates:\n  deals:\n${lines}`);
    expect(workspace.cycles[0]?.checkins[0]?.updates).toEqual(update(over));
  });

  test('that says nothing but that someone looked is an empty update', async () => {
    const { text, workspace } = await create({ updates: update({}) });
    expect(text).toBe('objective: goal\ndate: 2026-11-24\nupdates:\n  deals: {}\n');
    expect(workspace.cycles[0]?.checkins[0]?.updates).toEqual(update({}));
  });

  test('without updates has no key for them', async () => {
    const { text, workspace } = await create({ note: 'On leave' });
    expect(text).toBe('objective: goal\ndate: 2026-11-24\nnote: On leave\n');
    expect(workspace.cycles[0]?.checkins[0]?.updates).toEqual(new Map());
  });

  test('keeps the order of its updates where ids look like numbers', async () => {
    const ids = ['b', '10', '9'].map(id);
    const { workspace } = await create({ updates: new Map(ids.map((key) => [key, EMPTY_UPDATE])) });
    expect([...(workspace.cycles[0]?.checkins[0]?.updates.keys() ?? [])]).toEqual(ids);
  });
});

test('each check-in of one write has a name of its own', async () => {
  const checkin: NewCheckin = {
    cycle,
    objective: id('goal'),
    date: date('2026-11-24'),
    by: null,
    at: null,
    note: null,
    updates: new Map(),
  };
  let count = 0;
  const files = await newFiles(
    [1, 2].map(() => ({ kind: 'create-checkin', checkin }) as const),
    () => `suffix${count++}`,
  );
  expect(files.map(({ path }) => path.slice(-12))).toEqual(['suffix0.yaml', 'suffix1.yaml']);
});

/** The files of an edit, each as it stands below the line of its schema. */
const filesOf = async (edit: Edit) =>
  (await newFiles([edit], () => 'k7f2q9x0ab')).map(({ path, text }) => ({ path, text: belowSchema(text) }));

describe('a KPI', () => {
  const none: NewKpi = {
    ...{ id: id('churn'), title: 'Monthly churn', owner: null, unit: null, hold: null, better: null },
    ...{ cadence: null, source: null },
  };
  const create = (over: Partial<NewKpi> = {}) => filesOf({ kind: 'create-kpi', kpi: { ...none, ...over } });

  test('is written with every key in the order of the documents', async () => {
    const [file] = await create({
      ...{ owner: id('bo'), unit: 'percent', hold: { atLeast: null, atMost: 2 }, better: 'lower' },
      ...{ cadence: { count: 1, unit: 'm' }, source: 'Billing: all' },
    });
    expect(file).toEqual({
      path: 'kpis/churn.yaml',
      text: 'kpi: Monthly churn\nowner: bo\nunit: percent\nhold: { at_most: 2 }\nbetter: lower\ncadence: 1m\nsource: "Billing: all"\n',
    });
  });

  test('leaves out what is not known', async () => {
    expect((await create())[0]?.text).toBe('kpi: Monthly churn\n');
  });

  test('has check-ins in the folders of their months, each under a name of its own', async () => {
    const checkin = { kpi: id('churn'), date: date('2026-11-24'), by: id('bo'), at: null, value: -2.5, note: null };
    const files = await filesOf({ kind: 'create-kpi-checkin', checkin });
    expect(files).toEqual([
      {
        path: 'kpis/checkins/2026-11/2026-11-24-churn-k7f2q9x0ab.yaml',
        text: 'kpi: churn\ndate: 2026-11-24\nby: bo\nvalue: -2.5\n',
      },
    ]);
  });
});
