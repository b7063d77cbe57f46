import { beforeAll, expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { answered } from './answers.ts';
import { type Outcome, workspaceIn } from './run-okr.ts';

/** Churn is fed from August on, and dana, whom nothing else knows, watches a KPI that has no value. */
const FILES = {
  ...ACME_FILES,
  'okrs/okr.yaml': 'schema: 1\nname: Acme\n',
  'okrs/kpis/nps.yaml': 'kpi: Customers who would recommend us\nowner: dana\n',
  'okrs/kpis/checkins/2026-08/2026-08-20-churn-a1.yaml': 'kpi: churn\ndate: 2026-08-20\nvalue: 2.9\n',
};

const LINES = {
  table: 'report --cycle 2026-Q4',
  markdown: 'report --cycle 2026-Q4 --format markdown',
  json: 'report --cycle 2026-Q4 --json',
  since: 'report --cycle 2026-Q4 --since 2026-11-01',
  ninety: 'report --cycle 2026-Q4 --since 90d',
  stale: 'report --cycle 2026-Q4 --as-of 2026-12-17',
  owner: 'report --cycle 2026-Q4 --json --owner dana',
  team: 'report --cycle 2026-Q4 --json --team legal',
  status: 'status --cycle 2026-Q4',
  objective: 'show reduce-sales-cycle',
  show: 'show kpi/churn',
} as const;

const answers: Partial<Record<keyof typeof LINES, Outcome>> = {};

beforeAll(() => {
  const { folder } = workspaceIn(undefined, FILES);
  const names = Object.keys(LINES) as (keyof typeof LINES)[];
  answered(names.map((name) => ({ folder, args: LINES[name] }))).forEach((outcome, index) => {
    answers[names[index] as keyof typeof LINES] = outcome;
  });
}, 60_000);

const printed = (name: keyof typeof LINES): string => answers[name]?.stdout ?? '';

/** The section of the KPIs, its cells split where columns are. */
const section = (name: keyof typeof LINES): string[][] =>
  (printed(name).split('\nKPIs\n')[1] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/));

test('piped, the section tells value, bounds, both changes, last check-in, owner and what is fed', () => {
  // 25 October and 26 August come before the 2.4 of 31 October: the 2.9 of 20 August held on both.
  expect(section('table')).toEqual([
    ['KPI', 'TITLE', 'CURRENT', 'BOUNDS', 'STATUS', '30 DAYS', '90 DAYS', 'LAST CHECK-IN', 'AGE', 'OWNER', 'FEEDS'],
    [
      ...['churn', 'Monthly churn', '1.8%', 'at most 2%', 'within bounds', '−1.1 since 25 Oct 2026'],
      ...['−1.1 since 26 Aug 2026', '15 Nov 2026', '9 days ago', 'bo', 'reduce-sales-cycle/churn'],
    ],
    ['nps', 'Customers who would recommend us', '–', 'due', 'dana'],
  ]);
});

test('another day to compare with has a column of its own, one that the others tell has none', () => {
  expect(section('since')[0]).toContain('CHANGE');
  expect(section('since')[1]).toContain('−0.6 since 1 Nov 2026');
  expect(section('ninety')).toEqual(section('table'));
});

test('one whose check-in is stale says so beside its bounds', () => {
  expect(section('stale')[1]).toContain('within bounds, stale');
});

test('as Markdown it is a table', () => {
  expect(printed('markdown')).toContain(
    [
      '### KPIs',
      '',
      '| KPI | VALUE | STATUS | 30 DAYS | 90 DAYS | LAST CHECK-IN | OWNER | FEEDS |',
      '| --- | --- | --- | ---: | ---: | --- | --- | --- |',
      '| Monthly churn | 1.8% (at most 2%) | within bounds | −1.1 | −1.1 | 9 days ago | `bo` | `2026-Q4/reduce-sales-cycle/churn` |',
      '| Customers who would recommend us | – | due |  |  |  | `dana` |  |',
    ].join('\n'),
  );
});

test('as data it has the changes of 30 and 90 days beside that of --since', () => {
  const { kpis } = JSON.parse(printed('json'));
  expect(kpis).toHaveLength(2);
  expect(kpis[0]).toMatchObject({
    ...{ id: 'churn', current: 1.8, withinBounds: true, due: false, feeds: ['2026-Q4/reduce-sales-cycle/churn'] },
    delta: { since: '2026-10-25', value: -1.1 },
    changes: [
      { span: '30d', since: '2026-10-25', value: -1.1 },
      { span: '90d', since: '2026-08-26', value: -1.1 },
    ],
  });
  const unknown = ['30d', '90d'].map((span) => ({ span, since: null, value: null }));
  expect(kpis[1]).toMatchObject({ id: 'nps', current: null, delta: null, changes: unknown, feeds: [] });
});

test('--owner shows the KPIs of somebody who owns nothing else; --team hides what feeds none of its key results', () => {
  const ids = (name: 'owner' | 'team') => JSON.parse(printed(name)).kpis.map(({ id }: { id: string }) => id);
  expect(ids('owner')).toEqual(['nps']);
  expect(ids('team')).toEqual([]);
});

test.each([
  ['the report', 'table', /^churn +Keep monthly churn.* kpi\/churn +ana$/m],
  ['the report in Markdown', 'markdown', /\| 1\.8% \(at most 2%\), from kpi\/churn \|/],
  ['the status', 'status', /reduce-sales-cycle\/churn .* 1\.8% \(at most 2%\), from kpi\/churn /m],
  ['its objective', 'objective', /^churn +Keep monthly churn.* kpi\/churn +ana/m],
] as const)('a key result that a KPI feeds is shown as such in %s', (_, name, line) => {
  expect(printed(name)).toMatch(line);
});

test('okr show kpi/churn tells both changes, its bounds, its history and what it feeds', () => {
  const text = printed('show');
  for (const words of [
    ...['Current        1.8%, within bounds', 'Bounds         at most 2%', 'Better         lower'],
    ...['In 30 days     −1.1 since 25 Oct 2026', 'In 90 days     −1.1 since 26 Aug 2026'],
    'Feeds      2026-Q4/reduce-sales-cycle/churn',
  ]) {
    expect(text).toContain(`\n${words}\n`);
  }
  expect(text).toMatch(/20 Aug 2026 +2\.9%\n31 Oct 2026 +2\.4% +−0\.5\n15 Nov 2026 +1\.8% +−0\.6\n$/);
});
