import { expect, test } from 'vitest';
import { expectGolden } from '../e2e/golden.ts';
import { expectToFit } from '../render/widths.ts';
import { printed } from '../showing/in-process.ts';
import { MemoryDisk } from '../storage/memory-disk.ts';

/** Money, percent and dates in each place where they are shown, something dropped, a KPI, and a cycle that is closed. */
const FILES = {
  '2026-Q4/win-south.yaml': `objective: Win the south
owner: ana
team: sales
tags: [south]
key_results:
  - { id: revenue, title: Revenue, from: 800000, to: 1250000.5, unit: BRL }
  - { id: share, title: Market share, from: 7.5, to: 12, unit: percent, owner: bo }
  - { id: churn, title: Churn, hold: { at_most: 2 }, unit: percent, kpi: churn }
  - { id: fairs, title: Fairs, from: 0, to: 3, dropped: { on: 2026-11-02, why: Called off } }
`,
  '2026-Q4/checkins/2026-10/2026-10-12-win-south-aaaaaaaaaa.yaml': `objective: win-south
date: 2026-10-12
by: bo
updates: { revenue: { value: 850000 }, share: { value: 7.8, confidence: 0.6 } }
`,
  '2026-Q4/checkins/2026-11/2026-11-02-win-south-aaaaaaaaaa.yaml': `objective: win-south
date: 2026-11-02
by: bo
updates: { revenue: { value: 861234.5 }, share: { value: 8.25, confidence: 0.4 } }
`,
  '2026-Q4/checkins/2026-11/2026-11-20-win-south-aaaaaaaaaa.yaml': `objective: win-south
date: 2026-11-20
by: ana
updates: { revenue: { value: 1000000, needs: [{ kind: budget, text: A stand }] } }
`,
  'launch/cycle.yaml': 'title: Launch\nstart: 2026-10-01\nend: 2026-11-30\nclosed: { on: 2026-11-20, by: ana }\n',
  'launch/first-orders.yaml': `objective: First orders
owner: bo
key_results:
  - { id: orders, title: Orders, from: 0, to: 2000, unit: orders, score: { value: 0.9, by: ana, why: Two came late } }
`,
  'launch/checkins/2026-11/2026-11-10-first-orders-aaaaaaaaaa.yaml': `objective: first-orders
date: 2026-11-10
by: bo
updates: { orders: { value: 1750 } }
`,
  'kpis/churn.yaml': 'kpi: Monthly churn\nunit: percent\nowner: bo\nhold: { at_most: 2 }\nbetter: lower\ncadence: 1m\n',
  'kpis/checkins/2026-10/2026-10-31-churn-aaaaaaaaaa.yaml': 'kpi: churn\ndate: 2026-10-31\nby: bo\nvalue: 2.4\n',
  'kpis/checkins/2026-11/2026-11-15-churn-aaaaaaaaaa.yaml': 'kpi: churn\ndate: 2026-11-15\nby: bo\nvalue: 1.85\n',
};

const LANGUAGES = ['en', 'zh-CN', 'pt-BR'] as const;

const diskIn = (language: (typeof LANGUAGES)[number]): MemoryDisk =>
  new MemoryDisk({
    ...FILES,
    'okr.yaml': `schema: 1
name: Acme
language: ${language}
people: [{ id: ana, name: Ana Silva }, { id: bo, name: Bo }]
teams: [{ id: sales, name: Sales, members: [ana, bo] }]
`,
  });

const FORMATS = [
  { golden: 'txt', line: 'report --forecast', width: null },
  { golden: 'terminal.txt', line: 'report --forecast', width: 80 },
  { golden: 'md', line: 'report --forecast --format markdown', width: null },
  { golden: 'html', line: 'report --format html', width: null },
] as const;

test.each(LANGUAGES.flatMap((language) => FORMATS.map((format) => ({ language, ...format }))))(
  // How a page looks is no matter of language: its rules of style are left out.
  '$line in $language stays as the golden file that ends in $golden',
  async ({ language, golden, line, width }) => {
    const { stdout, code } = await printed(line.split(' '), diskIn(language), { width });
    expect(code).toBe(0);
    if (width !== null) expectToFit(stdout, width);
    expectGolden(`formats/report-${language}.${golden}`, stdout.replace(/<style>.*<\/style>/s, '<style></style>'));
  },
);

test('the report as JSON stays as it is, and is the same in every language', async () => {
  const documents = await Promise.all(
    LANGUAGES.map((language) => printed(['report', '--forecast', '--format', 'json'], diskIn(language))),
  );
  const [first = null, ...others] = documents;
  expectGolden('formats/report.json', first?.stdout ?? '');
  for (const other of others) expect(other).toEqual(first);
});
