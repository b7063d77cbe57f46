import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { tableRows } from '../architecture/markdown.ts';
import { ACME_FILES } from './acme-files.ts';
import { answersOf } from './answers.ts';
import { expectGolden } from './golden.ts';
import { type Outcome, workspaceIn } from './run-okr.ts';

/** Check-ins that say what those of Acme leave out. */
const FILES = {
  ...ACME_FILES,
  'okrs/2026-Q4/checkins/2026-11/2026-11-23-reduce-sales-cycle-b2.yaml': `objective: reduce-sales-cycle
date: 2026-11-23
by: ana
at: 2026-11-23T16:20:00.000Z
note: "=SUM(A1:A9) was broken, hence the delay;\\nit is mended."
updates:
  cycle-days: { needs: [] }
  meetings: { add: -2, note: "-2, two were counted twice" }
  mobile-contracts: { undone: [pilot], confidence: 0.3 }
  churn: {}
`,
};

const LINES = [
  ...['log', 'log --language zh-CN', 'log --language pt-BR', 'log --format csv', 'log --json'],
  ...['log --format csv --dialect excel --language pt-BR', 'report --format csv', 'report --format badge'],
  ...['report --format csv --dialect excel --language pt-BR --forecast', 'log 2026-Q3', 'log win-customers'],
  ...['log --cycle 2026-Q3', 'log kpi/churn', 'log churn', 'log --since 2026-11-20', 'log --since 2026-11-25'],
  ...['log --by an', 'log --by ana', 'log --team sals', 'log person/bo --limit 1', 'log --limit some', 'log 2027-Q1'],
  ...['log --format html', 'log --since 60d', 'log team/sales --format csv', 'log --as-of 2026-08-01'],
] as const;

type Line = (typeof LINES)[number];

const answers = new Map<string, Outcome>();

beforeAll(() => {
  const { folder } = workspaceIn(undefined, FILES);
  const outcomes = answersOf(LINES.map((args) => ({ folder, args })));
  for (const [index, outcome] of outcomes.entries()) answers.set(LINES[index] ?? '', outcome);
});

function answer(line: Line): Outcome {
  const outcome = answers.get(line);
  if (!outcome) throw new Error(`nothing was answered to ${line}`);
  return outcome;
}

/** Day, reference and value of each line but the first. */
const told = (line: Line) =>
  answer(line)
    .stdout.split('\n')
    .slice(1, -1)
    .filter((one) => !one.startsWith('|'))
    .map((one) => one.replace(/ {2,}/g, '  ').split('  ').slice(0, 3).join(' '));

test('piped, it is a line a key result or KPI, newest first, in three languages', () => {
  const lines = ['log', 'log --language zh-CN', 'log --language pt-BR'] as const;
  expectGolden('log-acme.txt', lines.map((line) => `$ okr ${line}\n${answer(line).stdout}`).join('\n'));
  expect(answer('log').stderr).toBe('');
});

describe('as CSV', () => {
  test('it is a row a key result or KPI of all cycles, oldest first', () => {
    expectGolden('log-acme.csv', answer('log --format csv').stdout);
  });

  test('for Excel in Portuguese it has its separators, decimals and mark', () => {
    expectGolden('log-excel-pt-BR.csv', answer('log --format csv --dialect excel --language pt-BR').stdout);
    const report = answer('report --format csv --dialect excel --language pt-BR --forecast').stdout;
    expectGolden('report-excel-pt-BR.csv', report);
  });

  test('the report is a row a key result', () => expectGolden('report-acme.csv', answer('report --format csv').stdout));
});

test('the badge of the report stays as it is', () => {
  expectGolden('report-acme.svg', answer('report --format badge').stdout);
});

test('as JSON it is a document of kind log with all that was said', () => {
  const { entries, ...rest } = JSON.parse(answer('log --json').stdout);
  expect(rest).toEqual({ schemaVersion: 1, kind: 'log', asOf: '2026-11-24', since: null, notices: [] });
  // A record ends with CR LF, and the first names the columns.
  expect(answer('log --format csv').stdout.split('\r\n')).toHaveLength(1 + entries.length + 1);
  expect(entries.find(({ needs }: { needs: unknown[] | null }) => (needs?.length ?? 0) > 0)).toEqual({
    ...{ kind: 'checkin', date: '2026-11-20', at: null, by: 'bo', cycle: '2026-Q4', objective: 'reduce-sales-cycle' },
    ...{ reference: '2026-Q4/reduce-sales-cycle/cycle-days', keyResult: 'cycle-days', kpi: null },
    ...{ title: 'Average sales cycle', team: 'inside-sales', owner: 'bo', measure: 'metric', unit: 'days' },
    ...{ valueBy: 'set', before: 59, value: 58, change: -1, done: null, undone: null, progress: 0.4, confidence: 0.7 },
    note: 'Mobile contracts cut signing time by a day.',
    needs: [
      { kind: 'skill', text: 'Negotiation practice' },
      { kind: 'budget', text: 'A second licence' },
    ],
    checkinNote: null,
    file: '2026-Q4/checkins/2026-11/2026-11-20-reduce-sales-cycle-a1.yaml',
  });
});

describe('it is of', () => {
  test.each<[Line, number, RegExp]>([
    ['log 2026-Q3', 2, /2026-Q3\/win-customers\//],
    ['log --cycle 2026-Q3', 2, /2026-Q3\/win-customers\//],
    ['log kpi/churn', 2, / kpi\/churn /],
    ['log churn', 3, /churn/],
    ['log --since 2026-11-20', 10, /^2[03] Nov 2026 /],
    ['log --since 60d', 17, / 2026 /],
    ['log --by ana', 5, /^2[03] Nov 2026 ana /],
    ['log person/bo --limit 1', 1, /cycle-days|meetings|on-time|response/],
  ])('okr %s: %i lines', (line, count, pattern) => {
    expect(told(line)).toHaveLength(count);
    for (const one of told(line)) expect(one).toMatch(pattern);
    expect(answer(line)).toMatchObject({ code: 0, stderr: '' });
  });

  test('a team in all cycles, where it is data', () => {
    const cycles = answer('log team/sales --format csv').stdout.match(/(?<=,)2026(?:-Q[34])?(?=,)/g);
    expect(new Set(cycles)).toEqual(new Set(['2026-Q3', '2026-Q4']));
  });

  test('nothing, which is told', () => {
    expect(answer('log --as-of 2026-08-01')).toMatchObject({ code: 0, stdout: 'no check-in there\n' });
  });
});

test.each<[Line, RegExp]>([
  ['log win-customers', /nothing is called “win-customers”/],
  ['log --since 2026-11-25', /--since: 2026-11-25 is not before 2026-11-24/],
  ['log --by an', /“an”\n.*: .*\bana\b/],
  ['log --team sals', /no team .* “sals”/],
  ['log --limit some', /--limit: “some” is not a whole number/],
  ['log 2027-Q1', /2027-Q1 is a draft/],
  ['log --format html', /--format: “html” is not table, csv or json/],
])('okr %s is a usage error', (line, message) => {
  expect(answer(line)).toMatchObject({ code: 2, stdout: '' });
  expect(answer(line).stderr).toMatch(message);
});

test('docs/data.md names every column of either table, in its order', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'data.md'), 'utf8');
  const named = text
    .split('## ')
    .map((section) =>
      tableRows(section).flatMap(({ column = '' }) => [...column.matchAll(/`([^`]+)`/g)].map(([, name]) => name)),
    );
  const log = answer('log --format csv').stdout.split('\r\n')[0]?.split(',');
  const report = answer('report --format csv --dialect excel --language pt-BR --forecast').stdout;
  const columns = report.replace('\ufeff', '').split('\r\n')[0]?.split(';');
  expect(named.filter((names) => names.length > 0)).toEqual([log, columns]);
});
