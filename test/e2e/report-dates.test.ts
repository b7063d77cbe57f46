import { expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { EXAMPLE_FILES } from './example-files.ts';
import { workspaceIn } from './run-okr.ts';

const acme = (more: Record<string, string> = {}) => workspaceIn(undefined, { ...ACME_FILES, ...more });

interface Row {
  id: string;
  [key: string]: unknown;
}

async function report(flags: string, workspace = acme()) {
  const { stdout } = await workspace.okr(`report --json ${flags}`);
  const { cycles, objectives, ...rest } = JSON.parse(stdout) as { cycles: Row[]; objectives: Row[]; since: string };
  const keyResults = objectives.flatMap((objective) => objective['keyResults'] as Row[]);
  return { ...rest, cycles, objectives, keyResult: (id: string) => keyResults.find((row) => row.id === id) };
}

// cycle-days stood at 59 from 20 October and at 58 from 20 November on.
test.each([
  ['', '2026-10-25', { since: '2026-10-25', value: -1, progress: 0.2, confidence: 0.2 }],
  ['--since 30d', '2026-10-25', { since: '2026-10-25', value: -1, progress: 0.2, confidence: 0.2 }],
  ['--since 90d', '2026-08-26', { since: 'baseline', value: -2, progress: 0.4, confidence: null }],
  ['--since 3m', '2026-08-24', { since: 'baseline', value: -2, progress: 0.4, confidence: null }],
  ['--since 1w', '2026-11-17', { since: '2026-11-17', value: -1, progress: 0.2, confidence: 0.2 }],
  ['--since 2026-11-20', '2026-11-20', { since: '2026-11-20', value: 0, progress: 0, confidence: 0 }],
  ['--since yesterday', '2026-11-23', { since: '2026-11-23', value: 0, progress: 0, confidence: 0 }],
])('okr report %s compares with %s', async (flags, since, delta) => {
  const { since: stated, keyResult } = await report(flags);
  expect(stated).toBe(since);
  expect(keyResult('cycle-days')?.['delta']).toEqual(delta);
});

test.each(['2026-11-24', '2026-12-01', 'today', '0d'])(
  '--since %s is not before the as-of date: a usage error',
  async (since) => {
    const { stderr, stdout } = await acme().okr(`report --since ${since}`, { expect: 2 });
    expect(stderr).toMatch(/--since: .* is not before 2026-11-24/);
    expect(stdout).toBe('');
  },
);

test.each(['soon', '30', '2026-13-01', '2 fortnights'])('--since %s cannot be read: a usage error', async (since) => {
  const { stderr } = await acme().okr(['report', '--since', since], { expect: 2 });
  expect(stderr).toContain('--since: ');
});

test('as of a day in the past later values are unseen', async () => {
  const { cycles, keyResult } = await report('--as-of 2026-11-19');
  expect(cycles.map(({ id }) => id)).toEqual(['2026', '2026-Q4']);
  expect(keyResult('cycle-days')).toMatchObject({ current: 59, progress: 0.2, lastCheckin: '2026-10-20', stale: true });
  expect(keyResult('leads')?.['status']).toBe('dropped');
  expect((await report('--as-of 2026-11-01')).keyResult('leads')?.['status']).toBe('off_track');
});

test('as of a day ahead the same values are judged on that day', async () => {
  const { cycles, keyResult } = await report('--as-of 2026-12-31 --cycle 2026-Q4');
  expect(cycles[0]).toMatchObject({ elapsed: 1, status: 'off_track' });
  expect(keyResult('cycle-days')).toMatchObject({ current: 58, expected: 1, projected: 0.4, stale: false });
});

test('before all cycles the next is shown, long after them the last that ended', async () => {
  expect((await report('--as-of 2020-01-01')).cycles.map(({ id }) => id)).toEqual(['2026']);
  expect((await report('--as-of 2030-01-01')).cycles.map(({ id }) => id)).toEqual(['2026']);
});

test('a draft is invisible on its days, and naming it is a usage error that says how to show it', async () => {
  const { stdout } = await acme().okr('report --as-of 2027-02-01');
  expect(stdout).not.toContain('2027-Q1');
  const { stderr } = await acme().okr('report --cycle 2027-Q1', { expect: 2 });
  expect(stderr).toMatch(/2027-Q1 is a draft\nhint: once it is decided: okr edit 2027-Q1 --unset draft\n/);
});

// Q3 closed on 5 October; its check-in of 10 October came too late.
test('a closed cycle is computed as of the day it was closed, and the span counts back from there', async () => {
  const { cycles, objectives, keyResult } = await report('--cycle 2026-Q3 --since 5d');
  expect(cycles[0]).toMatchObject({ closed: { on: '2026-10-05', by: 'ana' }, progress: 0.675, elapsed: 1 });
  expect(keyResult('customers')).toMatchObject({ current: 15, score: 0.8, due: false, stale: false });
  expect(keyResult('customers')?.['delta']).toMatchObject({ since: 'baseline', value: 15 });
  expect(objectives[0]?.['status']).toBe('at_risk');
});

test('before its closing day a cycle shows neither that it is closed nor any score', async () => {
  const { cycles, objectives, keyResult } = await report('--cycle 2026-Q3 --as-of 2026-10-04');
  expect([cycles[0], objectives[0], keyResult('customers')].map((row) => row?.['score'])).toEqual([null, null, null]);
  expect(cycles[0]?.['closed']).toBe(null);
});

test('where no --as-of is given, OKR_NOW and the workspace’s time zone say what today is', async () => {
  const files = { 'okrs/okr.yaml': 'schema: 1\ntimezone: Asia/Tokyo\n', 'okrs/2026/win.yaml': 'objective: Win\n' };
  const workspace = workspaceIn(undefined, files);
  for (const [now, today] of [
    ['2026-11-23T14:59:59Z', '2026-11-23'],
    ['2026-11-23T15:00:00Z', '2026-11-24'],
  ]) {
    const { stdout } = await workspace.okr('report --json', { env: { OKR_NOW: now } });
    expect(JSON.parse(stdout).asOf).toBe(today);
  }
  const { stderr } = await workspace.okr('report', { env: { OKR_NOW: 'noon' }, expect: 2 });
  expect(stderr).toContain('OKR_NOW: “noon”');
});

test('an update that points nowhere is not counted, and said in notices and on stderr; it stops nobody', async () => {
  const file = 'okrs/2026-Q4/checkins/2026-11/2026-11-24-reduce-sales-cycle-a2.yaml';
  const files = {
    ...EXAMPLE_FILES,
    [file]: 'objective: reduce-sales-cycle\ndate: 2026-11-24\nupdates:\n  gone: { value: 1 }\n',
    'okrs/2026-Q4/checkins/2026-11/2026-11-24-lost-a2.yaml': 'objective: lost\ndate: 2026-11-24\n',
  };
  const workspace = workspaceIn(undefined, files);
  const { stdout, stderr } = await workspace.okr('report --json');
  const { notices, objectives } = JSON.parse(stdout);
  expect(objectives[0].progress).toBe(0.4);
  expect(notices).toEqual([
    expect.objectContaining({
      rule: 'okr/dangling-update',
      file: expect.stringContaining('-lost-a2'),
      line: 1,
      column: 1,
    }),
    { rule: 'okr/dangling-update', message: expect.stringContaining('gone'), file, line: 4, column: 3 },
  ]);
  const [, second = ''] = stderr.trimEnd().split('\n');
  expect(second.startsWith(`${file}:4:3: error okr/dangling-update: `)).toBe(true);
  expect((await workspace.okr('report --quiet')).stderr).toBe('');
});
