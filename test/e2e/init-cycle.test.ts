import { expect, test } from 'vitest';
import { workspaceIn } from './run-okr.ts';

const noon = (day: string) => ({ env: { OKR_NOW: `${day}T12:00:00Z`, OKR_USER: 'ana' } });

/** Where the file of an objective lies, and the dates that stand in it. */
function placed(workspace: ReturnType<typeof workspaceIn>) {
  const [file = ''] = workspace.files().filter((path) => /\/reduce-sales-cycle\.yaml$/.test(path));
  const text = workspace.read(file);
  const dateOf = (key: string) => new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1] ?? null;
  return [file.split('/').at(-2), dateOf('start'), dateOf('end')];
}

// A quarter is the shortest period that holds two months. Its grace ends on the seventh day.
test.each([
  ['on the first day', '2026-10-01', '', ['2026-Q4', null, '2026-11-30']],
  ['on the last day of the grace', '2026-10-07', '', ['2026-Q4', null, '2026-11-30']],
  ['the day after the grace', '2026-10-08', '', ['2026-Q4', '2026-10-08', '2026-12-07']],
  ['so that the term ends a day before the cycle', '2026-10-31', '', ['2026-Q4', '2026-10-31', '2026-12-30']],
  ['so that the term ends with the cycle', '2026-11-01', '', ['2026-Q4', '2026-11-01', null]],
  ['so that the cycle cuts the term', '2026-11-24', '', ['2026-Q4', '2026-11-24', null]],
  ['for the next cycle', '2026-11-24', '--cycle next', ['2027-Q1', null, '2027-02-28']],
  ['for a cycle by its name', '2026-11-24', '--cycle 2027-Q1', ['2027-Q1', null, '2027-02-28']],
  ['for the whole year', '2026-03-05', '--cycle 2026', ['2026', '2026-03-05', '2026-05-04']],
  ['as of another day', '2026-11-24', '--as-of 2026-10-01', ['2026-Q4', null, '2026-11-30']],
])('an objective of two months begun %s (%s %s) lies and lasts as designed', async (_, today, flags, expected) => {
  const workspace = workspaceIn();
  const { stderr } = await workspace.okr(`init --template reduce-sales-cycle ${flags}`, noon(today));
  expect(placed(workspace)).toEqual(expected);
  expect(stderr).not.toContain('--cycle next');
});

// From 1 December two months are 62 days, to 31 January, and 31 of them are left. From 31 December they are 59: the last day
// of February is clipped.
test.each([
  ['2026-12-01', '', null],
  ['2026-12-02', '', /only 30 days of the template’s 62 .*--cycle next/],
  ['2026-12-31', '', /only 1 day of the template’s 59 .*--cycle next/],
  ['2026-11-24', '--cycle 2026-11', /only 7 days of the template’s 61 .*--cycle next/],
])('on %s %s it is said whether less than half of the term is left', async (today, flags, remark) => {
  const { stderr } = await workspaceIn().okr(`init --template reduce-sales-cycle ${flags}`, noon(today));
  if (remark) expect(stderr).toMatch(remark);
  else expect(stderr).not.toContain('--cycle next');
});

test.each([
  ['1 month', '2026-11'],
  ['2 months', '2026-Q4'],
  ['3 months', '2026-Q4'],
  ['4 months', '2026-H2'],
  ['6 months', '2026-H2'],
  ['7 months', '2026'],
])('a term of %s goes into the cycle %s, the shortest period that holds it and contains today', async (term, cycle) => {
  const workspace = workspaceIn(undefined, {
    'reduce-sales-cycle.yaml': `summary: { en: A test }
when: { en: Never }
term: ${term}
objective: { en: Win }
key_results: [{ id: deals, title: { en: Deals }, from: 0, to: 5 }]
`,
  });
  await workspace.okr('init acme --template ./reduce-sales-cycle.yaml', noon('2026-11-03'));
  expect(workspace.files('acme')).toContain(`acme/okrs/${cycle}/reduce-sales-cycle.yaml`);
});

test.each([
  ['2026-11-24', '', '2026-Q3'],
  ['2027-02-10', '', '2026-Q4'],
  ['2027-02-10', '--cycle next', '2027-Q1'],
])('where the fiscal year begins in April, %s %s is %s', async (today, flags, cycle) => {
  const workspace = workspaceIn(undefined, { 'okrs/okr.yaml': 'schema: 1\nfiscal_year_start: 4\n' });
  await workspace.okr(`init --template reduce-sales-cycle ${flags}`, noon(today));
  expect(placed(workspace)[0]).toBe(cycle);
});

test.each([
  ['2026-Q3', 'the cycle 2026-Q3 ended on 2026-09-30'],
  ['2026-q4', 'write 2026-Q4'],
  ['spring', 'there is no cycle “spring”'],
])('--cycle %s is refused, and nothing is written', async (cycle, words) => {
  const workspace = workspaceIn();
  const { stderr, stdout } = await workspace.okr(`init --template reduce-sales-cycle --cycle ${cycle}`, {
    ...noon('2026-11-24'),
    expect: 2,
  });
  expect(stderr).toContain(words);
  expect(stdout).toBe('');
  expect(workspace.files()).toEqual([]);
});

test('the error about a cycle that is over names --cycle next', async () => {
  const { stderr } = await workspaceIn().okr('init --template reduce-sales-cycle --cycle 2026-Q3', {
    ...noon('2026-11-24'),
    expect: 2,
  });
  expect(stderr).toContain('--cycle next');
});

test('a cycle of the team’s own is taken by its name and dates', async () => {
  const workspace = workspaceIn(undefined, {
    'okrs/okr.yaml': 'schema: 1\n',
    'okrs/spring/cycle.yaml': 'start: 2027-02-01\nend: 2027-03-15\n',
  });
  await workspace.okr('init --template reduce-sales-cycle --cycle spring', noon('2026-11-24'));
  expect(placed(workspace)).toEqual(['spring', null, null]);
});
