import { describe, expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { expectGolden } from './golden.ts';
import { workspaceIn } from './run-okr.ts';

const acme = () => workspaceIn(undefined, ACME_FILES);

async function shown(args: string, files: Record<string, string> = ACME_FILES) {
  return JSON.parse((await workspaceIn(undefined, files).okr(`show ${args} --json`)).stdout);
}

test.each([
  ['every reference', '', 'show-references.txt'],
  ['a metric with a plan', 'cycle-days', 'show-metric.txt'],
  ['a hold that a KPI feeds', 'churn', 'show-hold.txt'],
  ['milestones', 'mobile-contracts', 'show-milestones.txt'],
  ['what was dropped', 'leads', 'show-dropped.txt'],
  ['a key result of a closed cycle', '2026-Q3/win-customers/customers', 'show-closed.txt'],
  ['an objective', 'reduce-sales-cycle', 'show-objective.txt'],
  ['a KPI', 'kpi/churn', 'show-kpi.txt'],
  ['a team with its sub-teams', 'team/sales', 'show-team.txt'],
  ['a person', 'person/bo', 'show-person.txt'],
])('piped, show prints %s', async (_, reference, file) => {
  const { stdout, stderr } = await acme().okr(`show ${reference}`);
  expectGolden(file, stdout);
  expect(stderr).toBe('');
});

test('a cycle is shown as its status', async () => {
  const workspace = acme();
  expect((await workspace.okr('show 2026-Q4')).stdout).toBe((await workspace.okr('status --cycle 2026-Q4')).stdout);
});

describe('which thing a reference means', () => {
  test.each([
    ['cycle-days', 'key-result', '2026-Q4/reduce-sales-cycle/cycle-days'],
    ['reduce-sales-cycle/cac', 'key-result', '2026-Q4/reduce-sales-cycle/cac'],
    ['revenue', 'key-result', '2026/grow-revenue/revenue'],
    ['grow-revenue', 'objective', '2026/grow-revenue'],
    ['2026-Q3/win-customers', 'objective', '2026-Q3/win-customers'],
    ['2026-Q3/win-customers/referrals', 'key-result', '2026-Q3/win-customers/referrals'],
    ['win-customers --cycle 2026-Q3', 'objective', '2026-Q3/win-customers'],
    ['customers --as-of 2026-08-15', 'key-result', '2026-Q3/win-customers/customers'],
    ['2026', 'cycle', '2026'],
    ['kpi/churn', 'kpi', 'kpi/churn'],
    ['team/inside-sales', 'team', 'team/inside-sales'],
    ['person/cy', 'person', 'person/cy'],
  ])('%s is the %s %s', async (text, type, reference) => {
    expect(await shown(text)).toMatchObject({ kind: 'show', type, reference });
  });

  test('one that ended but is not closed is found after the active ones', async () => {
    const files = {
      'okrs/okr.yaml': 'schema: 1\n',
      'okrs/2026-Q3/win.yaml': 'objective: Win\n',
      'okrs/2026-Q4/sell.yaml': 'objective: Sell\n',
    };
    expect((await shown('win', files)).reference).toBe('2026-Q3/win');
  });

  test.each([
    ['nothing, but nearly something', 'cycle-dayz', ['2026-Q4/reduce-sales-cycle/cycle-days']],
    ['nearly an objective', 'keep-promise', ['2026-Q4/keep-promises']],
    ['nearly a KPI', 'kpi/chrn', ['kpi/churn']],
    ['a team that there is not', 'team/marketing', ['team/company', 'team/sales', 'team/inside-sales', 'team/legal']],
    ['nearly a person', 'person/an', ['person/ana']],
    ['nearly a cycle', '2026-Q2', ['2026-Q3']],
    ['a key result of a closed cycle that is not named', 'win-customers', []],
  ])('%s is exit 2 with what could be meant', async (_, text, candidates) => {
    const { stdout, stderr } = await acme().okr(`show ${text} --json`, { expect: 2 });
    expect(stdout).toBe('');
    const { error } = JSON.parse(stderr);
    expect(error.code).toBe(2);
    for (const candidate of candidates) expect(error.candidates).toContain(candidate);
  });

  test('one that means several things is exit 2 with all of them', async () => {
    const files = {
      'okrs/okr.yaml': 'schema: 1\n',
      'okrs/2026/win.yaml': 'objective: Win\nkey_results: [{ id: calls, title: Calls, from: 0, to: 5 }]\n',
      'okrs/2026-Q4/calls.yaml': 'objective: Call\n',
    };
    const { stderr } = await workspaceIn(undefined, files).okr('show calls --json', { expect: 2 });
    expect(JSON.parse(stderr).error.candidates).toEqual(['2026/win/calls', '2026-Q4/calls']);
  });

  test.each([
    ['a draft', '2027-Q1', 'is a draft'],
    ['something in a draft', '2027-Q1/secret', 'is a draft'],
    ['what is no reference', 'a/b/c/d', 'is not a reference'],
    ['an unknown --cycle', 'churn --cycle 2030', 'there is no cycle “2030”'],
  ])('%s is exit 2', async (_, text, words) => {
    expect((await acme().okr(`show ${text}`, { expect: 2 })).stderr).toContain(words);
  });
});

describe('a text that a user wrote', () => {
  const note = 'It went well.\n::error::not at all\n\nMore to come.';
  const files = {
    'okrs/okr.yaml': 'schema: 1\n',
    'okrs/2026-Q4/win.yaml': `objective: "::error::a"
why: "First.\\n::error::b"
owner: ana
key_results:
  - { id: deals, title: "::error::c", from: 0, to: 5, source: "x\\n::error::d" }
`,
    'okrs/2026-Q4/checkins/2026-11/2026-11-20-win-a1.yaml': `objective: win
date: 2026-11-20
by: ana
note: "Said of all.\\n::error::e"
updates:
  deals: { value: 2, note: ${JSON.stringify(note)}, needs: [{ kind: skill, text: "f\\n::error::f" }] }
`,
  };
  const printed = async (reference: string) => (await workspaceIn(undefined, files).okr(`show ${reference}`)).stdout;

  test('keeps its line breaks and loses nothing', async () => {
    const text = await printed('deals');
    for (const line of ['It went well.', '::error::not at all', 'More to come.', 'Said of all.'])
      expect(text).toContain(line);
    expect(text).not.toContain('\\n');
    const noteColumn = text
      .split('\n')
      .find((line) => line.includes('It went well.'))
      ?.indexOf('It went');
    expect(
      text
        .split('\n')
        .find((line) => line.includes('More to come.'))
        ?.indexOf('More'),
    ).toBe(noteColumn);
  });

  test('never begins a line, where the CI that prints it could take it for an instruction', async () => {
    for (const reference of ['', 'deals', 'win', 'person/ana', '2026-Q4']) {
      const text = await printed(reference);
      expect(text).toContain('::error::');
      expect(text).not.toMatch(/^\s*(?:::|##\[)/m);
    }
  });
});

test('piped, nothing is drawn or coloured, and no line ends with a space', async () => {
  for (const reference of [
    '',
    'cycle-days',
    'churn',
    'mobile-contracts',
    'reduce-sales-cycle',
    'kpi/churn',
    'team/sales',
  ]) {
    const { stdout } = await acme().okr(`show ${reference}`, { env: { COLUMNS: '20' } });
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|[█░┌─┤●]| $/mu);
  }
});

test('under --ascii no sign outside ASCII is printed where the files have none', async () => {
  for (const reference of [
    '',
    'cycle-days',
    'churn',
    'mobile-contracts',
    'reduce-sales-cycle',
    'kpi/churn',
    'team/sales',
  ]) {
    expect((await acme().okr(`show ${reference} --ascii`)).stdout).toMatch(/^[\n -~]*$/);
  }
});

test('what points nowhere is said on standard error', async () => {
  const stray = 'objective: keep-promises\ndate: 2026-11-21\nupdates: { gone: { value: 1 } }\n';
  const files = { ...ACME_FILES, 'okrs/2026-Q4/checkins/2026-11/2026-11-21-keep-promises-a1.yaml': stray };
  for (const reference of ['', 'on-time', 'kpi/churn']) {
    expect((await workspaceIn(undefined, files).okr(`show ${reference}`)).stderr).toContain('okr/dangling-update');
  }
});

test('outside a workspace show is a usage error that says how to begin', async () => {
  expect((await workspaceIn().okr('show', { expect: 2 })).stderr).toContain('okr init');
});
