import { describe, expect, test } from 'vitest';
import { checkinPath, checkinText, claim, WIN } from './checking.ts';

const KPI = { 'kpis/churn.yaml': 'kpi: Churn\n' };
const GOAL = { '2026-Q4/win.yaml': WIN, ...KPI };
const EMPTY = 'updates: { deals: {} }';
const CHECKIN = checkinPath('2026-11-24', 'a');

type Files = Readonly<Record<string, string>>;

async function holds(rule: string, files: Files, today?: string) {
  const { found, claimed } = await claim(rule, files, today);
  expect(found).toEqual(claimed);
}

describe('okr/dangling-update', () => {
  const gone = checkinText('2026-11-24', 'updates: { ▸gone: { value: 1 } }');
  test.each<[string, Files]>([
    ['is found where the key result is gone', { ...GOAL, [CHECKIN]: gone }],
    [
      'is found beside a fault that has nothing to do with it',
      { ...GOAL, '2026-Q4/keep.yaml': 'objective: [\n', [CHECKIN]: gone },
    ],
    [
      'is found where a file of the same name in another cycle is faulty',
      { ...GOAL, '2026/win.yaml': 'objective: [\n', [CHECKIN]: gone },
    ],
    [
      'is not found where the objective may be in a file that cannot be read',
      { '2026-Q4/win.yaml': 'objective: [\n', [CHECKIN]: checkinText('2026-11-24', EMPTY) },
    ],
    ['nor where that file ends in .yml', { '2026-Q4/win.yml': WIN, [CHECKIN]: checkinText('2026-11-24', EMPTY) }],
    [
      'nor where a KPI cannot be read',
      {
        '2026-Q4/win.yaml': WIN,
        'kpis/churn.yaml': 'kpi:\n',
        'kpis/checkins/2026-11/2026-11-24-churn-a.yaml': 'kpi: churn\ndate: 2026-11-24\nvalue: 1\n',
      },
    ],
  ])('%s', (_, files) => holds('okr/dangling-update', files));
});

describe('okr/future-checkin', () => {
  const files = {
    ...GOAL,
    [CHECKIN]: checkinText('2026-11-24', EMPTY),
    [checkinPath('2026-11-25', 'a')]: `objective: win\n▸date: 2026-11-25\n${EMPTY}\n`,
    'kpis/checkins/2026-12/2026-12-01-churn-a.yaml': 'kpi: churn\n▸date: 2026-12-01\nvalue: 1\n',
  };
  test('is a check-in of tomorrow, of an objective or a KPI, and none of today', () =>
    holds('okr/future-checkin', files));

  test('is gone once the day has come', async () => {
    const past = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace('▸', '')]));
    await holds('okr/future-checkin', past, '2026-12-01');
  });
});

describe('okr/checkin-before-term', () => {
  const late = `objective: Win\nstart: 2026-11-01\nkey_results:
  - { id: deals, title: Deals, from: 0, to: 40 }
  - { id: kept, title: Kept, from: 0, to: 40, start: 2026-11-15 }
`;
  test.each<[string, string, string]>([
    ['the day before the start', '2026-10-31', 'updates: { ▸deals: { value: 1 } }'],
    ['the first day is within the term', '2026-11-01', 'updates: { deals: { value: 1 } }'],
    ['only the key result that begins later', '2026-11-10', 'updates: { deals: {}, ▸kept: {} }'],
    ['what does not exist has no start', '2026-10-31', 'updates: { gone: {} }'],
  ])('%s', (_, date, line) =>
    holds('okr/checkin-before-term', { '2026-Q4/win.yaml': late, [checkinPath(date, 'a')]: checkinText(date, line) }),
  );

  test('a check-in that only has a note is held to the objective, at its date', () =>
    holds('okr/checkin-before-term', {
      '2026-Q4/win.yaml': late,
      [checkinPath('2026-10-31', 'a')]: 'objective: win\n▸date: 2026-10-31\nnote: Soon.\n',
    }));

  test('a KPI is watched before any cycle', () =>
    holds('okr/checkin-before-term', {
      ...GOAL,
      'kpis/checkins/2020-01/2020-01-31-churn-a.yaml': 'kpi: churn\ndate: 2020-01-31\nvalue: 1\n',
    }));
});

describe('okr/mixed-add-and-value', () => {
  interface Amount {
    by?: string;
    at?: string;
    mark?: string;
    date?: string;
    id?: string;
  }
  const written = (key: 'value' | 'add', { by, at, mark = '', date = '2026-11-24', id = 'deals' }: Amount = {}) =>
    checkinText(
      date,
      ...(by ? [`by: ${by}`] : []),
      ...(at ? [`at: ${date}T${at}:00Z`] : []),
      `updates: { ${id}: { ${mark}${key}: 3 } }`,
    );
  const two = (first: string, second: string): Files => ({
    ...GOAL,
    [CHECKIN]: first,
    [checkinPath('2026-11-24', 'b')]: second,
  });
  const ana = { by: 'ana', at: '09:00' };
  const bo = { by: 'bo', at: '10:00' };
  test.each<[string, Files]>([
    ['two people, at the one that comes second', two(written('add', ana), written('value', { ...bo, mark: '▸' }))],
    ['two people, the other way round', two(written('value', ana), written('add', { ...bo, mark: '▸' }))],
    [
      'one person without a time of writing',
      two(written('add', { by: 'ana' }), written('value', { by: 'ana', mark: '▸' })),
    ],
    ['nobody said who', two(written('add', { at: '09:00' }), written('value', { at: '10:00', mark: '▸' }))],
    ['one person at two times knows the order', two(written('add', ana), written('value', { ...bo, by: 'ana' }))],
    ['two who add have both added', two(written('add', ana), written('add', bo))],
    ['of two values one is the last, whatever was meant', two(written('value', ana), written('value', bo))],
    ['on two days the dates decide', two(written('add', ana), written('value', { ...bo, date: '2026-11-23' }))],
    [
      'a key result fed by a KPI takes neither',
      two(written('add', { ...ana, id: 'churn' }), written('value', { ...bo, id: 'churn' })),
    ],
    ['two key results are two', two(written('add', ana), written('value', { ...bo, id: 'contracts' }))],
  ])('%s', (_, files) => holds('okr/mixed-add-and-value', files));

  test('three of a day are one finding', () =>
    holds('okr/mixed-add-and-value', {
      ...two(written('add', ana), written('value', { ...bo, mark: '▸' })),
      [checkinPath('2026-11-24', 'c')]: written('add', { by: 'cy', at: '11:00' }),
    }));
});

describe('okr/ambiguous-number', () => {
  const withNumber = (keys: string) => ({
    '2026-Q4/win.yaml': `objective: Win\nkey_results:\n  - { id: deals, title: Deals, ${keys} }\n`,
  });
  const withUpdate = (update: string) => ({
    ...GOAL,
    [CHECKIN]: checkinText('2026-11-24', `updates: { deals: { ${update} } }`),
  });
  test.each<[string, Files]>([
    ['a target', withNumber('from: 0, to: ▸500.000')],
    ['a baseline', withNumber('from: ▸-1.500, to: 4')],
    ['a change in percent', withNumber('from: 5, change: ▸1.500%')],
    ['a bound', withNumber('hold: { at_most: ▸2.000 }')],
    ['a plan', withNumber('from: 0, to: 9, plan: { 2026-11-01: ▸1.234 }')],
    ['a check-in', withUpdate('value: ▸12.500')],
    ['an addition', withUpdate('add: ▸1.000')],
    [
      'a KPI',
      { ...KPI, 'kpis/checkins/2026-11/2026-11-24-churn-a.yaml': 'kpi: churn\ndate: 2026-11-24\nvalue: ▸1.250\n' },
    ],
    [
      'a template of the workspace',
      {
        'templates/more.yaml':
          'summary: { en: S }\nwhen: { en: W }\nterm: 1m\nobjective: { en: O }\nkey_results:\n  - { id: a, title: { en: A }, from: 0, to: ▸1.500 }\n',
      },
    ],
    ['less than one is no thousand', withNumber('from: 0, to: 0.125')],
    ['two decimals are decimals', withNumber('from: 0, to: 500.00')],
    ['four decimals are decimals', withNumber('from: 0, to: 1.2345')],
    ['four digits before the point are no thousands', withNumber('from: 0, to: 1500.000')],
    ['a title is no number', { '2026-Q4/win.yaml': 'objective: "500.000"\n' }],
    ['a confidence of 1 is no thousand', withUpdate('confidence: 1.000')],
  ])('%s', (_, files) => holds('okr/ambiguous-number', files));
});
