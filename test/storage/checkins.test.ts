import { describe, expect, test } from 'vitest';
import { faultsOf, marked, readAll } from './reading.ts';

const FILE = '2026-Q4/checkins/2026-11/2026-11-24-goal-k7f2q9x0ab.yaml';
const KPI_FILE = 'kpis/checkins/2026-11/2026-11-24-churn-k7f2q9x0ab.yaml';

/** The first check-in of the workspace. */
async function checkinOf(text: string) {
  const { workspace, faults } = await readAll({ [FILE]: text });
  expect(faults).toEqual([]);
  return workspace.cycles[0]?.checkins[0];
}

const nothing = { value: null, add: null, done: null, undone: null, confidence: null, note: null, needs: null };

test('every key of a check-in is read', async () => {
  const checkin = await checkinOf(`objective: reduce-sales-cycle
date: 2026-11-24
by: ana
at: 2026-11-24T14:02:11.482Z
note: A good week.
updates:
  cycle-days:
    value: 58
    confidence: 0.7
    note: Mobile contracts cut signing time by a day.
    needs: [ { kind: skill, text: Negotiation practice for two new reps } ]
  meetings:
    add: -3
  mobile-contracts:
    done: [vendor, pilot]
    undone: [live]
  quiet: {}
  cleared: { needs: [], done: [] }
`);
  expect(checkin).toEqual({
    file: FILE,
    objective: 'reduce-sales-cycle',
    date: '2026-11-24',
    by: 'ana',
    at: '2026-11-24T14:02:11.482Z',
    note: 'A good week.',
    updates: new Map(
      Object.entries({
        'cycle-days': {
          ...nothing,
          value: 58,
          confidence: 0.7,
          note: 'Mobile contracts cut signing time by a day.',
          needs: [{ kind: 'skill', text: 'Negotiation practice for two new reps' }],
        },
        meetings: { ...nothing, add: -3 },
        'mobile-contracts': { ...nothing, done: ['vendor', 'pilot'], undone: ['live'] },
        quiet: nothing,
        cleared: { ...nothing, needs: [], done: [] },
      }),
    ),
  });
});

test('objective and date are all that a check-in needs', async () => {
  expect(await checkinOf('objective: goal\ndate: 2026-11-24\n')).toEqual({
    file: FILE,
    objective: 'goal',
    date: '2026-11-24',
    by: null,
    at: null,
    note: null,
    updates: new Map(),
  });
});

test.each(['decision', 'skill', 'people', 'budget'])('a need may be of kind %s', async (kind) => {
  const needs = `updates: { a: { needs: [{ kind: ${kind}, text: Two }] } }\n`;
  expect([...((await checkinOf(`objective: goal\ndate: 2026-11-24\n${needs}`))?.updates.values() ?? [])]).toEqual([
    { ...nothing, needs: [{ kind, text: 'Two' }] },
  ]);
});

test('a confidence may be a share, percent or a fraction', async () => {
  const updates = 'updates: { a: { confidence: 0.7 }, b: { confidence: 70% }, c: { confidence: 7/10 } }\n';
  const checkin = await checkinOf(`objective: goal\ndate: 2026-11-24\n${updates}`);
  expect([...(checkin?.updates.values() ?? [])].map(({ confidence }) => confidence)).toEqual([0.7, 0.7, 0.7]);
});

test('updates keep the order of the file, also where ids look like numbers', async () => {
  const checkin = await checkinOf('objective: goal\ndate: 2026-11-24\nupdates: { b: {}, 10: {}, 9: {}, a: {} }\n');
  expect([...(checkin?.updates.keys() ?? [])]).toEqual(['b', '10', '9', 'a']);
});

describe('a check-in is refused with', () => {
  const head = 'objective: goal\ndate: 2026-11-24\n';
  test.each([
    ['no objective', '▸date: 2026-11-24\n', 'missing-key → add-key'],
    ['no date', '▸objective: goal\n', 'missing-key → add-key'],
    ['a key of nothing', `${head}▸progress: 0.4\n`, 'unknown-key → known-keys'],
    ['a misspelt key', `${head}▸udpates: {}\n`, 'unknown-key → did-you-mean'],
    ['a misspelt key of an update', `${head}updates: { a: { ▸valeu: 1 } }\n`, 'unknown-key → did-you-mean'],
    ['the cycle in its objective', 'objective: ▸2026-Q4/goal\ndate: 2026-11-24\n', 'id → meant'],
    ['value and add together', `${head}updates: { a: { add: ▸1, value: 2 } }\n`, 'value-and-add → keep-one'],
    ['a value in words', `${head}updates: { a: { value: ▸many } }\n`, 'number → number-form'],
    ['no value behind the key', `${head}updates: { a: { value▸: } }\n`, 'empty-value → value-or-remove'],
    ['an update that is a number', `${head}updates: { a: ▸58 }\n`, 'not-a-map → map-form'],
    ['a confidence above 1', `${head}updates: { a: { confidence: ▸110% } }\n`, 'confidence → confidence-form'],
    ['a step in place of a list', `${head}updates: { a: { done: ▸pilot } }\n`, 'not-a-list → list-form'],
    ['a need of no kind', `${head}updates: { a: { needs: [{ kind: ▸money, text: x }] } }\n`, 'not-one-of'],
    ['a need without text', `${head}updates: { a: { needs: [▸{ kind: skill }] } }\n`, 'missing-key → add-key'],
    ['a local time', `${head}at: ▸2026-11-24T14:02:11+01:00\n`, 'instant → instant-form'],
    ['an update that stands twice', `${head}updates:\n  a: {}\n  ▸a: {}\n`, 'duplicate-key → remove'],
  ])('%s', async (_, text, fault) => {
    const { text: written, places } = marked(text);
    expect(await faultsOf({ [FILE]: written })).toEqual([`${FILE}:${places[0]} file/${fault}`]);
  });
});

describe('a KPI', () => {
  const kpiOf = async (files: Record<string, string>) => {
    const { workspace, faults } = await readAll(files);
    expect(faults).toEqual([]);
    return workspace.kpis;
  };

  test('is read with every key, and its check-ins with theirs', async () => {
    const kpis = await kpiOf({
      'kpis/churn.yaml':
        'kpi: Monthly churn\nowner: ana\nunit: percent\nhold: { at_most: 2 }\nbetter: lower\ncadence: 1m\nsource: CRM\n',
      [KPI_FILE]: 'kpi: churn\ndate: 2026-11-24\nby: bo\nat: 2026-11-24T14:02:11Z\nvalue: 2.1\nnote: Summer\n',
    });
    expect(kpis).toEqual([
      {
        id: 'churn',
        file: 'kpis/churn.yaml',
        title: 'Monthly churn',
        owner: 'ana',
        unit: 'percent',
        hold: { kind: 'hold', atLeast: null, atMost: 2 },
        better: 'lower',
        cadence: { count: 1, unit: 'm' },
        source: 'CRM',
        checkins: [
          {
            file: KPI_FILE,
            kpi: 'churn',
            date: '2026-11-24',
            by: 'bo',
            at: '2026-11-24T14:02:11.000Z',
            value: 2.1,
            note: 'Summer',
          },
        ],
      },
    ]);
  });

  test('needs a title, and a check-in of it kpi, date and value; the cadence is that of okr.yaml', async () => {
    const kpis = await kpiOf({
      'okr.yaml': 'schema: 1\ncadence: 3d\n',
      'kpis/churn.yaml': 'kpi: Churn\n',
      [KPI_FILE]: 'kpi: churn\ndate: 2026-11-24\nvalue: 2\n',
    });
    expect(kpis).toMatchObject([
      { owner: null, unit: null, hold: null, better: null, source: null, cadence: { count: 3, unit: 'd' } },
    ]);
    expect(kpis[0]?.checkins).toMatchObject([{ by: null, at: null, value: 2, note: null }]);
  });

  test.each([
    ['without title', 'kpis/churn.yaml', '▸unit: percent\n', 'missing-key → add-key'],
    ['as an objective', 'kpis/churn.yaml', 'kpi: Churn\n▸target: 2\n', 'unknown-key → known-keys'],
    ['without bounds in hold', 'kpis/churn.yaml', 'kpi: Churn\nhold: ▸{}\n', 'no-bound'],
    ['with a check-in without value', KPI_FILE, '▸kpi: churn\ndate: 2026-11-24\n', 'missing-key → add-key'],
    [
      'with a check-in that adds',
      KPI_FILE,
      'kpi: churn\ndate: 2026-11-24\nvalue: 1\n▸add: 1\n',
      'unknown-key → known-keys',
    ],
  ])('%s is refused', async (_, file, text, fault) => {
    const { text: written, places } = marked(text);
    expect(await faultsOf({ 'kpis/churn.yaml': 'kpi: Churn\n', [file]: written })).toEqual([
      `${file}:${places[0]} file/${fault}`,
    ]);
  });
});

test('every key of cycle.yaml is read', async () => {
  const { outline, faults } = await readAll({
    'sprint-1/cycle.yaml':
      'title: Sprint one\nstart: 2026-11-02\nend: 2026-11-15\ndraft: true\nclosed: { on: 2026-11-16, by: ana }\nretrospective: |\n  Well.\n',
    '2026-Q4/cycle.yaml': 'title: Q\n',
  });
  expect(faults).toEqual([]);
  expect(outline.cycles).toEqual([
    {
      name: '2026-Q4',
      title: 'Q',
      start: '2026-10-01',
      end: '2026-12-31',
      draft: false,
      closed: null,
      retrospective: null,
    },
    {
      name: 'sprint-1',
      title: 'Sprint one',
      start: '2026-11-02',
      end: '2026-11-15',
      draft: true,
      closed: { on: '2026-11-16', by: 'ana' },
      retrospective: 'Well.\n',
    },
  ]);
});
