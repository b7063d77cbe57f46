import { expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { workspaceIn } from './run-okr.ts';

const acme = (more: Record<string, string> = {}) => workspaceIn(undefined, { ...ACME_FILES, ...more });

// As of 24 November 2026 in Acme. Off track: response (0.25 of 0.55 due, committed) and cac (0.25 of 0.90 due, stale since
// October). At risk: cycle-days (0.4 of 0.8 due). On track: churn, meetings, mobile-contracts and, in 2026, revenue.
const RESPONSE = 'failed: 2026-Q4/keep-promises/response is off track: progress 25%, expected 55%';
const CAC = 'failed: 2026-Q4/reduce-sales-cycle/cac is off track: progress 25%, expected 90%';
const CAC_STALE = 'failed: 2026-Q4/reduce-sales-cycle/cac is stale: last check-in 2026-10-20';
const CYCLE_DAYS = 'failed: 2026-Q4/reduce-sales-cycle/cycle-days is at risk: progress 40%, expected 80%';
const Q4 = 'failed: 2026-Q4 is projected to end at 0.52, under';

const reasons = (stderr: string): string[] => stderr.split('\n').filter((line) => line !== '');

test.each([
  ['--fail-on off_track', [RESPONSE, CAC]],
  ['--fail-on at_risk', [RESPONSE, CYCLE_DAYS, CAC]],
  ['--fail-on stale', [CAC_STALE]],
  ['--fail-on off_track,stale', [RESPONSE, CAC]],
  ['--fail-on stale --fail-on off_track', [RESPONSE, CAC]],
  ['--fail-on off_track --team legal', [RESPONSE]],
  ['--fail-on at_risk --team inside-sales', [CYCLE_DAYS, CAC]],
  ['--fail-on off_track --owner bo', [RESPONSE]],
  ['--fail-on stale --owner ana', [CAC_STALE]],
  ['--fail-under 0.6', [`${Q4} 0.6`]],
  ['--fail-on stale --fail-under 0.6', [CAC_STALE, `${Q4} 0.6`]],
  ['--fail-under 0.9', ['failed: 2026 is projected to end at 0.84, under 0.9', `${Q4} 0.9`]],
  ['--fail-under 0.9 --cycle 2026-Q4', [`${Q4} 0.9`]],
  ['--fail-under 0.7 --team legal', ['failed: 2026-Q4 legal is projected to end at 0.23, under 0.7']],
  [
    '--fail-under 0.7 --team company --cycle 2026-Q4',
    ['failed: 2026-Q4 company is projected to end at 0.52, under 0.7'],
  ],
  ['--fail-under 0.7 --owner bo', ['failed: 2026-Q4 bo is projected to end at 0.31, under 0.7']],
  [
    '--fail-under 0.7 --team legal --owner bo',
    [
      'failed: 2026-Q4 legal is projected to end at 0.23, under 0.7',
      'failed: 2026-Q4 bo is projected to end at 0.31, under 0.7',
    ],
  ],
])('okr report %s fails with a line for each reason, under --quiet too', async (flags, expected) => {
  const { stderr } = await acme().okr(`report ${flags} --quiet`, { expect: 1 });
  expect(reasons(stderr)).toEqual(expected);
});

test('where a gate trips the report is printed all the same', async () => {
  const workspace = acme();
  const { stdout } = await workspace.okr('report --fail-on off_track --fail-under 0.9', { expect: 1 });
  expect(stdout).toBe((await workspace.okr('report')).stdout);
});

// The projected score of the fourth quarter is 0.35 / 0.68 and a little more than 0.5; inside sales has 0.72.
test.each([
  '--fail-under 0.5',
  '--fail-under 0',
  '--fail-under 0.7 --team inside-sales',
  // The sub-teams of company are under it, but are not the team that was asked for.
  '--fail-under 0.5 --team company',
  '--fail-under 0.8 --owner ana',
  '--fail-on stale --team legal',
  '--fail-on off_track --team inside-sales --owner bo',
  '--fail-on off_track,stale --cycle 2026',
  '--fail-on pending --team inside-sales',
])('okr report %s passes, for nothing that is shown is as bad', async (flags) => {
  const { stderr } = await acme().okr(`report ${flags}`);
  expect(stderr).toBe('');
});

test('a status names itself and what is worse among those that are judged; pending and dropped name only themselves', async () => {
  const tripped = async (status: string) =>
    reasons((await acme().okr(`report --cycle 2026-Q4 --fail-on ${status}`, { expect: 1 })).stderr).map(
      (line) => /\/([a-z-]+) is ([a-z ]+):/.exec(line)?.slice(1).join(' ') ?? line,
    );
  expect(await tripped('pending')).toEqual(['on-time pending']);
  expect(await tripped('dropped')).toEqual(['leads dropped', 'rooms dropped']);
  expect(await tripped('on_track')).toEqual([
    ...['response off track', 'cycle-days at risk', 'cac off track'],
    ...['churn on track', 'meetings on track', 'mobile-contracts on track'],
  ]);
});

const one = (keyResults: string, value: string) => ({
  'okrs/okr.yaml': 'schema: 1\ntimezone: UTC\n',
  'okrs/2026-Q4/win.yaml': `objective: Win\nkey_results:\n${keyResults}`,
  ...(value && {
    'okrs/2026-Q4/checkins/2026-11/2026-11-24-win-a1.yaml': `objective: win\ndate: 2026-11-24\nupdates:\n${value}`,
  }),
});

test('a projected score that is as good as the least passes: one tenth ten times is one', async () => {
  // Expected is 55/92 on 24 November, and so is progress; the least is exactly 1.
  const workspace = workspaceIn(undefined, one('  - { id: a, title: A, from: 0, to: 92 }\n', '  a: { value: 55 }\n'));
  await workspace.okr('report --fail-under 1');
  await workspace.okr('report --fail-under 1.0000001', { expect: 1 });
});

test('a cycle of which nothing is known passes: before its start, and while all of it is pending', async () => {
  const unknown = workspaceIn(undefined, one('  - { id: a, title: A, to: 92 }\n', ''));
  await unknown.okr('report --fail-under 0.7');
  const fresh = workspaceIn(undefined, one('  - { id: a, title: A, from: 0, to: 92 }\n', ''));
  await fresh.okr('report --fail-under 0.7 --as-of 2026-10-03');
  await fresh.okr('report --fail-under 0.7 --as-of 2026-09-20');
  await fresh.okr('report --fail-under 0.7', { expect: 1 });
});

test.each([
  ['--fail-on late', ['--fail-on: “late” is not', 'off_track', 'stale']],
  ['--fail-on off_track,', ['--fail-on: “” is not']],
  ['--fail-on off-track', ['--fail-on: “off-track” is not']],
  ['--fail-under 70%', ['--fail-under: “70%” is not a number', 'write 0.7']],
  ['--fail-under -0.1', ['--fail-under: ']],
  ['--fail-under much', ['--fail-under: “much” is not a number']],
])('okr report %s is a usage error, and nothing is printed', async (flags, said) => {
  const { stdout, stderr } = await acme().okr(`report ${flags}`, { expect: 2 });
  for (const part of said) expect(stderr).toContain(part);
  expect(stdout).toBe('');
});

test('files that cannot be read come before a gate that would trip', async () => {
  const workspace = acme({ 'okrs/2026-Q4/broken.yaml': 'objective: [\n' });
  const { stderr } = await workspace.okr('report --fail-on off_track', { expect: 3 });
  expect(stderr).toContain('okrs/2026-Q4/broken.yaml:');
  expect(stderr).not.toContain('failed:');
});

test('the reasons are lines on stderr with JSON too, and stdout is still one document', async () => {
  const { stdout, stderr } = await acme().okr('report --json --fail-on stale', { expect: 1 });
  expect(reasons(stderr)).toEqual([CAC_STALE]);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'report' });
});
