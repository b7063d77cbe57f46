import { expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { expectGolden } from './golden.ts';
import { workspaceIn } from './run-okr.ts';

const acme = () => workspaceIn(undefined, ACME_FILES);

test.each([
  ['two cycles at once, with every measure', 'report', 'report-acme.txt'],
  ['a closed cycle, as of the day it was closed', 'report --cycle 2026-Q3', 'report-closed.txt'],
  ['a cycle that has not begun', 'report --cycle 2026-Q4 --as-of 2026-09-28', 'report-before.txt'],
  ['signs of ASCII only', 'report --cycle 2026-Q4 --ascii', 'report-ascii.txt'],
])('as plain text the report shows %s', async (_, args, file) => {
  const { stdout, stderr } = await acme().okr(args);
  expectGolden(file, stdout);
  expect(stderr).toBe('');
});

test('the whole of Acme as JSON stays as it is, but for new keys', async () => {
  expectGolden('report-acme.json', (await acme().okr('report --json')).stdout);
});

test('no sign outside ASCII is printed under --ascii where the files have none, nor in an error', async () => {
  const { stdout } = await acme().okr('report --ascii');
  expect(stdout).toMatch(/^[\n -~]*$/);
  const { stderr } = await acme().okr('report --ascii --cycle 2030', { expect: 2 });
  expect(stderr).toMatch(/^[\n -~]*$/);
  expect(stderr).toContain('there is no cycle "2030"');
});

test('a piped report has no colour, nothing cut off and no spaces at the end of a line, however narrow the terminal', async () => {
  const workspace = acme();
  const { stdout } = await workspace.okr('report', { env: { COLUMNS: '20' } });
  expect(stdout).not.toMatch(/[^\P{Cc}\n]| $/mu);
  expect(stdout).toContain('Mobile contracts cut signing time by a day.');
  expect(stdout).toBe((await workspace.okr('report')).stdout);
});

test('a line never begins with what a user wrote, which the CI that prints it could take for an instruction', async () => {
  const workspace = workspaceIn(undefined, {
    'okrs/okr.yaml': `schema: 1
name: "::error::a"
people: [{ id: ana, name: "::error::b" }]
teams: [{ id: sales, name: "::error::c" }]
`,
    'okrs/kpis/churn.yaml': 'kpi: "::error::d"\n',
    'okrs/2026-Q4/cycle.yaml': 'title: "::error::e"\n',
    'okrs/2026-Q4/win.yaml': `objective: "::error::f"
owner: ana
team: sales
dropped: { on: 2026-11-01, why: "::error::g" }
key_results: [{ id: deals, title: "::error::h\\n::error::i", to: 5, unit: "::error::j" }]
`,
  });
  const { stdout } = await workspace.okr('report');
  for (const letter of 'abcdefghi') expect(stdout).toContain(`::error::${letter}`);
  expect(stdout).not.toMatch(/^\s*(?:::|##\[)/m);
});

test('a piped report has what a lead looks for first, as columns that begin with a reference', async () => {
  const lines = (await acme().okr('report --cycle 2026-Q4')).stdout.split('\n');
  const section = (title: string) => {
    const from = lines.indexOf(title);
    return lines.slice(from + 2, lines.indexOf('', from)).map((line) => line.split(/ {2,}/));
  };
  const asked = 'asked 4 days ago, on 20 Nov 2026';
  const cycleDays = ['reduce-sales-cycle/cycle-days', 'Average sales cycle', 'at risk', 'bo'];
  const look = 'okr show 2026-Q4/reduce-sales-cycle/cycle-days';
  expect(section('Needs a skill')).toEqual([
    [
      ...cycleDays,
      look,
      `Bo asks for a skill: Negotiation practice (40% where 80% was due, projected 0.5; confidence 70%; ${asked})`,
    ],
  ]);
  expect(section('Needs budget')).toEqual([[...cycleDays, look, `Bo asks for budget: A second licence (${asked})`]]);
  // Expected minus progress: cac 0.90 − 0.25, response 0.55 − 0.25.
  expect(section('Off track or at risk')).toEqual([
    [
      ...['reduce-sales-cycle/cac', 'Lower customer acquisition cost by 5%', 'off track, stale', 'ana'],
      'okr show 2026-Q4/reduce-sales-cycle/cac',
      '25% where 90% was due, projected 0.28; no check-in for 35 days: what is in the way?',
    ],
    [
      ...[
        'keep-promises/response',
        'Answer within hours',
        'off track',
        'bo',
        'okr show 2026-Q4/keep-promises/response',
      ],
      '25% where 55% was due, projected 0.45: what is in the way?',
    ],
  ]);
  for (const title of ['Needs a decision', 'Needs people', 'Confidence is falling', 'No check-in for a while'])
    expect(lines).not.toContain(title);
  expect(section('Moved most').map(([reference, , , change]) => [reference, change])).toEqual([
    ['reduce-sales-cycle/churn', '+100'],
    ['reduce-sales-cycle/mobile-contracts', '+75'],
    ['reduce-sales-cycle/meetings', '+40'],
  ]);
  expect(lines).not.toContain('Achieved');
});

test('with OKR_ACCESSIBLE the commands that read say it in sentences, in a pipe too; an empty one is none', async () => {
  const workspace = acme();
  const env = { OKR_ACCESSIBLE: '1' };
  for (const args of ['report', 'status', 'show cycle-days', 'due']) {
    const { stdout } = await workspace.okr(args, { env });
    expect(stdout).toMatch(/\.$/m);
    expect(stdout).not.toMatch(/ {2}|→/);
    expect((await workspace.okr(args, { env: { OKR_ACCESSIBLE: '' } })).stdout).toMatch(/ {2}/);
    expect((await workspace.okr(`${args} --json`, { env })).stdout).toBe(
      (await workspace.okr(`${args} --json`)).stdout,
    );
  }
});
