import { expect, test } from 'vitest';
import { CHECKIN_FILES } from './checkin-files.ts';
import { workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

/** What stderr says to a check-in that is refused; no file has changed and nothing stands on stdout. */
async function refused(args: string, code = 2, files: Record<string, string> = {}) {
  const workspace = workspaceIn(undefined, { ...CHECKIN_FILES, ...files });
  const before = snapshot(workspace.folder);
  const { stdout, stderr } = await workspace.okr(args, { expect: code, env: { OKR_USER: 'ana' } });
  expect(snapshot(workspace.folder)).toEqual(before);
  expect(stdout).toBe('');
  return stderr;
}

test.each([
  ['a bare 7 as confidence, with both readings', 'meetings --confidence 7', /bare 7 [\s\S]*write 7\/10 or 7%/],
  ['a confidence above 1', 'meetings --confidence 120%', /between 0 and 1; 120% does not/],
  ['a confidence in words', 'meetings --confidence high', /“high” is not a confidence[\s\S]*0\.7, 70%, 7\/10/],
  ['a decimal comma', 'meetings 1,5', /“1,5” is not a number[\s\S]*1\.5/],
  ['a negative decimal comma', 'meetings -1,5', /“-1,5” is not a number/],
  ['a number that begins with its point', 'balance -.5', /write -0\.5/],
  ['a number with its unit', 'meetings 12meetings', /“12meetings” is not a number/],
  ['a value in percent', 'meetings 58%', /“58%” is not a number[\s\S]*write 58/],
  ['a value and --add', 'meetings 12 --add 3', /either VALUE or --add/],
  ['--need and --no-needs', 'meetings --need skill:x --no-needs', /--need and --no-needs/],
  ['a need of no known kind', 'meetings --need money:x', /“money:x” is not a need.*decision, skill, people or budget/],
  ['a day that does not exist', 'meetings 1 --date 2026-02-30', /no day 2026-02-30/],
  ['a date in another order', 'meetings 1 --date 24/11/2026', /--date: [\s\S]*2026-11-24/],
  ['a value for milestones', 'contracts 3', /contracts is measured by milestones[\s\S]*--done vendor pilot live/],
  ['+N for milestones', 'contracts +1', /contracts is measured by milestones/],
  ['milestones of a value', 'meetings --done', /meetings has no milestones/],
  ['an unknown milestone', 'contracts --done vendr', /no milestone “vendr”\ndid you mean: vendor, pilot, live/],
  ['an unknown milestone taken back', 'contracts --undone vendr', /no milestone “vendr”\ndid you mean: vendor/],
  ['a milestone both done and undone', 'contracts --done pilot --undone pilot', /“pilot” cannot be both/],
  ['a value that a KPI gives', 'churn 1.5', /from the KPI churn\n[\s\S]*okr checkin kpi\/churn/],
  ['+N where a KPI gives the value', 'churn +1', /okr checkin kpi\/churn/],
  ['a cycle that does not exist', 'meetings 1 --cycle 2027-Q1', /no cycle “2027-Q1”\ndid you mean: 2026-Q4/],
  ['a third argument', 'meetings 12 13', /too many arguments/],
])('%s is refused', async (_, args, words) => {
  expect(await refused(`checkin ${args}`)).toMatch(words);
});

test('without anything to record the error names every flag that would be', async () => {
  const told = await refused('checkin meetings');
  const flags = ['VALUE', '--add', '--done', '--undone', '--confidence', '--note', '--need', '--no-needs'];
  for (const flag of flags) expect(told).toContain(flag);
  expect(await refused('checkin meetings --note ""')).toContain('nothing to record');
});

test.each([
  ['meetings', 'okr checkin meetings 58 sets a value, okr checkin meetings +3 adds to it'],
  ['churn', 'okr checkin kpi/churn VALUE'],
  ['contracts', 'okr checkin contracts --done vendor pilot live'],
])('then the hint for %s is a command that it would take: %s', async (reference, hint) => {
  expect(await refused(`checkin ${reference}`)).toContain(`\nhint: ${hint}\n`);
});

test('off a terminal a check-in without a key result is refused and names what is missing', async () => {
  expect(await refused('checkin')).toContain('missing: REF and VALUE');
});

const CLOSED = { 'okrs/2026-Q4/cycle.yaml': 'closed: { on: 2026-11-20, by: ana }\n' };

test.each([
  'meetings 12',
  'contracts --done',
  'meetings --note Late',
  '2026-Q4/reduce-sales-cycle/meetings +3 --dry-run',
])('in a closed cycle okr checkin %s is a conflict that says when it was closed', async (args) => {
  const told = await refused(`checkin ${args}`, 4, CLOSED);
  expect(told).toContain('the cycle 2026-Q4 was closed on 2026-11-20; nothing was changed');
});

test('a cycle that is to close in the future still takes check-ins', async () => {
  const files = { ...CHECKIN_FILES, 'okrs/2026-Q4/cycle.yaml': 'closed: { on: 2026-12-31, by: ana }\n' };
  await workspaceIn(undefined, files).okr('checkin meetings 12 --by ana');
});

test('with --json a refusal leaves stdout empty and says all it knows as one object', async () => {
  const told = await refused('checkin contracts --done vendr --json');
  expect(told.trimEnd().split('\n')).toHaveLength(1);
  expect(JSON.parse(told)).toEqual({
    error: {
      code: 2,
      message: '2026-Q4/reduce-sales-cycle/contracts has no milestone “vendr”',
      hint: null,
      candidates: ['vendor', 'pilot', 'live'],
      findings: [],
    },
  });
});

test('with a fault in the workspace nothing is written, whatever the check-in says', async () => {
  const files = { 'okrs/2026-Q4/other.yaml': 'objective: Other\nkey_results: [{ id: a }]\n' };
  expect(await refused('checkin meetings 12', 3, files)).toMatch(/^okrs\/2026-Q4\/other\.yaml:2:15: error file\//m);
});
