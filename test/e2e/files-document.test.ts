import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeSpans, fences, tableRows } from '../architecture/markdown.ts';
import { workspaceIn } from './run-okr.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'files.md'), 'utf8');
const SETTINGS = 'schema: 1\ntimezone: UTC\n';

/** The files that the document shows; the first line of each block is a comment with its path. */
const FILES = Object.fromEntries(
  fences(DOCUMENT)
    .filter(({ language }) => language === 'yaml')
    .map(({ text }) => [/^# (\S+)\n/.exec(text)?.[1] ?? '', text]),
);

describe('docs/files.md', () => {
  test('shows a workspace that is read without a fault or a notice', async () => {
    expect(Object.keys(FILES)).toHaveLength(8);
    const { stdout, stderr } = await workspaceIn(undefined, FILES).okr('report --as-of 2026-11-24 --json');
    const { objectives, kpis } = JSON.parse(stdout);
    expect(stderr).toBe('');
    expect(objectives[0].keyResults.map(({ id, current }: { id: string; current: number }) => [id, current])).toEqual([
      ['cycle-days', 58],
      ['cac', null],
      ['churn', 1.9],
      ['meetings', 3],
      ['mobile-contracts', 1],
      ['course', null],
    ]);
    expect(kpis).toMatchObject([{ id: 'churn', current: 1.9, withinBounds: true }]);
  });

  test('shows a closed cycle and a grade as they are read', async () => {
    const spans = codeSpans(DOCUMENT);
    const closed = spans.find((span) => span.startsWith('closed: {')) ?? '';
    const score = spans.find((span) => span.startsWith('score: {')) ?? '';
    const workspace = workspaceIn(undefined, {
      'okrs/okr.yaml': SETTINGS,
      'okrs/2026-Q4/cycle.yaml': `${closed}\nretrospective: Well done.\n`,
      'okrs/2026-Q4/a.yaml': `objective: A\ndropped: { on: 2027-02-01, why: Sold. }\nkey_results:\n  - { id: a, title: A, from: 0, to: 9, ${score} }\n`,
    });
    const { stdout } = await workspace.okr('report --cycle 2026-Q4 --as-of 2027-01-10 --json');
    expect(JSON.parse(stdout).cycles).toMatchObject([{ closed: { on: '2027-01-08', by: 'ana' }, score: 0.7 }]);
  });

  test('shows a table of objectives that okr add --from takes whole', async () => {
    const [plan] = fences(DOCUMENT).filter(({ language }) => language === 'csv');
    const workspace = workspaceIn(undefined, { ...FILES, 'plan.csv': plan?.text ?? '' });
    const { stdout } = await workspace.okr('add --from plan.csv --cycle 2026-Q4');
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      '2026-Q4/serve-more-customers  Serve more customers',
      '  new-customers  New customers: from 0 up to 40 customers by 31 December 2026',
      '  average-answer  Average answer: from 60 down to 24 hours by 30 November 2026',
      '  monthly-churn  Monthly churn: stay at 2% or less until 31 December 2026',
      '  portal-for-customers  Portal for customers: 3 milestones until 31 December 2026',
      '2026-Q4/know-what-they-need  Know what they need',
    ]);
  });

  test('shows a table of check-ins that okr checkin --from takes whole', async () => {
    const tables = fences(DOCUMENT).filter(({ language }) => language === 'csv');
    expect(tables).toHaveLength(2);
    const workspace = workspaceIn(undefined, { ...FILES, 'november.csv': tables[1]?.text ?? '' });
    const { stdout } = await workspace.okr('checkin --from november.csv --by ana');
    // Meetings were at 3; the check-in of 24 November, which the document shows too, has the last word on cycle-days.
    expect(stdout).toContain('meetings  3 meetings → 8 meetings');
    expect(stdout.split('\n').filter((line) => line.startsWith('okrs/'))).toHaveLength(4);
  });

  test('shows a template that okr init takes', async () => {
    const workspace = workspaceIn(undefined, FILES);
    await workspace.okr('init --template more-meetings --set target=12 --owner ana --as-of 2026-10-01');
    const written = workspace.written('okrs/2026-Q4/more-meetings.yaml');
    expect(written).toMatch(/^objective: Hold 12 customer meetings\n/);
    await workspace.okr('report --as-of 2026-10-01');
  });

  test('shows a template that okr add kpi takes', async () => {
    const workspace = workspaceIn(undefined, FILES);
    await workspace.okr('add kpi --template churn-by-region --set regions=west,north:北部 --set most=3 --owner ana');
    const written = ['west', 'north'].map((region) => workspace.written(`okrs/kpis/churn-by-region-${region}.yaml`));
    expect(written[0]).toMatch(/^kpi: Monthly churn, west\nowner: ana\nunit: percent\nhold: { at_most: 3 }\n/);
    expect(written[1]).toMatch(/^kpi: Monthly churn, 北部\n/);
  });
});

/** Files with a key that no file has, once in every place that has keys, so that the answers name all there are. */
const WRONG = {
  'okrs/okr.yaml': `${SETTINGS}qqqqqqqqqqqq: 1
status: { qqqqqqqqqqqq: 1 }
people: [{ id: ana, qqqqqqqqqqqq: 1 }]
teams: [{ id: sales, qqqqqqqqqqqq: 1 }]
`,
  'okrs/2025/cycle.yaml': 'qqqqqqqqqqqq: 1\nclosed: { on: 2026-12-31, qqqqqqqqqqqq: 1 }\n',
  'okrs/2026-Q4/a.yaml': `objective: A
qqqqqqqqqqqq: 1
dropped: { on: 2026-12-31, qqqqqqqqqqqq: 1 }
key_results:
  - { id: a, title: A, hold: { at_most: 1, qqqqqqqqqqqq: 1 }, score: { value: 1, qqqqqqqqqqqq: 1 }, qqqqqqqqqqqq: 1 }
  - { id: b, title: B, milestones: [{ id: c, title: C, qqqqqqqqqqqq: 1 }] }
initiatives: [{ id: d, title: D, qqqqqqqqqqqq: 1 }]
`,
  'okrs/2026-Q4/checkins/2026-11/2026-11-24-a-k7f2q9x0ab.yaml': `objective: a
date: 2026-11-24
qqqqqqqqqqqq: 1
updates: { a: { qqqqqqqqqqqq: 1, needs: [{ kind: skill, text: T, qqqqqqqqqqqq: 1 }] } }
`,
  'okrs/kpis/churn.yaml': 'kpi: Churn\nqqqqqqqqqqqq: 1\n',
  'okrs/kpis/checkins/2026-11/2026-11-24-churn-k7f2q9x0ab.yaml':
    'kpi: churn\ndate: 2026-11-24\nvalue: 1\nqqqqqqqqqqqq: 1\n',
};

test('every key that a file can have stands in docs/files.md', async () => {
  const { stderr } = await workspaceIn(undefined, WRONG).okr('report', { expect: 3 });
  const answers = [...stderr.matchAll(/: the key “q+” is not known here; the keys here are (.+)$/gm)];
  expect(answers).toHaveLength(Object.values(WRONG).join('').split('qqqqqqqqqqqq').length - 1);
  const keys = new Set(answers.flatMap(([, list = '']) => list.split(/, | and /)));
  expect(keys.size).toBeGreaterThan(50);
  const shown = [...Object.values(FILES), ...codeSpans(DOCUMENT)].join('\n');
  expect([...keys].filter((key) => !new RegExp(`(?:^|[\\s{,])${key}(?::|$)`, 'm').test(shown))).toEqual([]);
});

const MISTAKES = tableRows(DOCUMENT).map((row) => [
  codeSpans(row['in a key result'] ?? '')[0] ?? '',
  row['the answer ends with'] ?? '',
]);

test('docs/files.md lists ten mistakes of hands', () => expect(MISTAKES).toHaveLength(10));

test.each(MISTAKES)('%s is answered as docs/files.md says', async (mistake, answer) => {
  const key = mistake.slice(0, mistake.indexOf(':'));
  const others = ['title: A', 'from: 0', 'to: 9'].filter((line) => !line.startsWith(`${key}:`));
  const lines = ['objective: A', 'key_results:', '  - id: a', ...[...others, mistake].map((line) => `    ${line}`)];
  const workspace = workspaceIn(undefined, {
    'okrs/okr.yaml': SETTINGS,
    'okrs/2026-Q4/a.yaml': `${lines.join('\n')}\n`,
  });
  const { stderr } = await workspace.okr('report', { expect: 3 });
  const [first = ''] = stderr.split('\n');
  expect(first).toMatch(new RegExp(`^okrs/2026-Q4/a\\.yaml:${lines.length}:\\d+: error file/`));
  expect(first.endsWith(`; ${answer}`), first).toBe(true);
});
