import { expect, test } from 'vitest';
import { type Circumstances, workspaceIn } from './run-okr.ts';

/**
 * On 24 November Ana's deals have been due since the 20th, a week after the last check-in, and Bo's calls are due that day; what is
 * achieved owes nothing, and the fairs are due in a week.
 */
const FILES = {
  'okrs/okr.yaml': 'schema: 1\npeople: [{ id: ana, name: Ana Silva }, { id: bo }, { id: cy }]\n',
  'okrs/kpis/churn.yaml': 'kpi: Monthly churn\nowner: cy\ncadence: 1m\n',
  'okrs/kpis/checkins/2026-11/2026-11-20-churn-a.yaml': 'kpi: churn\ndate: 2026-11-20\nvalue: 2\n',
  'okrs/2026-Q4/win.yaml': `objective: Win
owner: ana
key_results:
  - { id: deals, title: "Deals, | closed; all", from: 0, to: 10 }
  - { id: calls, title: Calls, from: 0, to: 10, owner: bo }
  - { id: fairs, title: Fairs, from: 0, to: 10 }
  - { id: won, title: Won, from: 0, to: 10 }
  - { id: steps, title: Steps, owner: bo, milestones: [{ id: one, title: One }] }
`,
  'okrs/2026-Q4/checkins/2026-11/2026-11-13-win-a.yaml':
    'objective: win\ndate: 2026-11-13\nupdates: { deals: { value: 1 }, won: { value: 10 } }\n',
  'okrs/2026-Q4/checkins/2026-11/2026-11-17-win-b.yaml':
    'objective: win\ndate: 2026-11-17\nupdates: { calls: { value: 1 }, steps: { done: [] } }\n',
  'okrs/2026-Q4/checkins/2026-11/2026-11-24-win-c.yaml':
    'objective: win\ndate: 2026-11-24\nupdates: { fairs: { value: 1 } }\n',
};

const due = (args = '', circumstances: Circumstances = {}) =>
  workspaceIn(undefined, FILES).okr(`due ${args}`.trim(), circumstances);

test('each who owes a check-in is told with the day it fell due and the command to paste', async () => {
  const { stdout, stderr } = await due();
  expect(stdout).toBe(`Check-ins due
REFERENCE  OWNER  LAST CHECK-IN  DUE          STATUS  COMMAND
deals      ana    13 Nov 2026    20 Nov 2026  stale   okr checkin deals VALUE
calls      bo     17 Nov 2026    24 Nov 2026  due     okr checkin calls VALUE
steps      bo     17 Nov 2026    24 Nov 2026  due     okr checkin steps --done ID
`);
  expect(stderr).toBe('3 check-ins due\n');
});

test('--owner shows what one person owes; somebody unknown is a usage error with those who are known', async () => {
  const { stdout } = await due('--owner bo --json');
  expect(JSON.parse(stdout)).toEqual({
    ...{ schemaVersion: 1, kind: 'due', asOf: '2026-11-24' },
    due: [
      {
        ...{ reference: 'calls', title: 'Calls', owner: 'bo', lastCheckin: '2026-11-17', dueOn: '2026-11-24' },
        ...{ stale: false, command: 'okr checkin calls VALUE', daysDue: 0 },
      },
      {
        ...{ reference: 'steps', title: 'Steps', owner: 'bo', lastCheckin: '2026-11-17', dueOn: '2026-11-24' },
        ...{ stale: false, command: 'okr checkin steps --done ID', daysDue: 0 },
      },
    ],
  });
  const { stderr } = await due('--owner boo', { expect: 2 });
  expect(stderr).toContain('did you mean: ana, bo, cy');
});

test('--exit-code is 1 where a check-in is due, and 0 where none is', async () => {
  await due('--exit-code', { expect: 1 });
  const { stdout, stderr } = await due('--exit-code --owner cy');
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'no check-in is due\n' });
});

test('as Markdown it is a table in which nothing that people wrote acts', async () => {
  const { stdout } = await due('--format markdown');
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    '## Check-ins due',
    '',
    '| OWNER | TITLE | LAST CHECK-IN | DUE | STATUS | COMMAND |',
    '| --- | --- | --- | --- | --- | --- |',
    expect.stringContaining(
      '| ana | Deals, \\| closed; all | 13 Nov 2026 | 20 Nov 2026 | stale | `okr checkin deals VALUE` |',
    ),
  ]);
});

test('as a calendar it has an event on the day of each next check-in, also of those that are not due yet', async () => {
  const { stdout } = await due('--format ics');
  const events = stdout.split('BEGIN:VEVENT').slice(1);
  const days = events.map((event) => [/UID:(.*)@okr/.exec(event)?.[1], /DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1]]);
  expect(days).toEqual([
    ['2026-Q4.win.deals', '20261120'],
    ['2026-Q4.win.calls', '20261124'],
    ['2026-Q4.win.fairs', '20261201'],
    ['2026-Q4.win.steps', '20261124'],
    ['kpi.churn', '20261220'],
  ]);
  expect(stdout).toContain('SUMMARY:Check in: Deals\\, | closed\\; all\r\n');
  expect(stdout.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('a long title is folded between characters, so that unfolded it is whole', async () => {
  const title = '在今年的展会上与客户签订的合同'.repeat(8);
  const { stdout } = await workspaceIn(undefined, {
    'okrs/okr.yaml': 'schema: 1\n',
    'okrs/2026-Q4/win.yaml': `objective: Win\nkey_results: [{ id: deals, title: ${title}, from: 0, to: 10 }]\n`,
  }).okr('due --format ics');
  expect(stdout.replaceAll('\r\n ', '')).toContain(`SUMMARY:Check in: ${title}\r\n`);
  for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
