import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BY_ANA, CHECKIN_FILES, CHECKIN_PATH } from './checkin-files.ts';
import { workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const CHECKIN = 'checkin cycle-days 58 --confidence 70% --note "A good week."';
const REFERENCE = '2026-Q4/reduce-sales-cycle/cycle-days';

/** Ana's own clone, everything in it committed. */
async function committed(files: Record<string, string> = CHECKIN_FILES) {
  const workspace = workspaceIn(undefined, files);
  await workspace.initGit();
  await workspace.git('add okrs');
  await workspace.git('commit --quiet -m "Plan"');
  return workspace;
}

const status = async (workspace: ReturnType<typeof workspaceIn>) =>
  (await workspace.git('status --porcelain --untracked-files=all')).stdout;

test('a check-in is one new file, named after its date and objective, with the keys of the design in their order', async () => {
  const workspace = await committed();
  await workspace.okr(CHECKIN);
  const [line = '', ...others] = (await status(workspace)).trimEnd().split('\n');
  expect(others).toEqual([]);
  const file = line.replace('?? ', '');
  expect(CHECKIN_PATH.exec(file)?.slice(1)).toEqual(['2026-Q4', '2026-11', '2026-11-24', 'reduce-sales-cycle']);
  expect(workspace.written(file)).toBe(`objective: reduce-sales-cycle
date: 2026-11-24
by: ana
at: 2026-11-24T12:00:00.000Z
updates:
  cycle-days:
    value: 58
    confidence: 0.7
    note: A good week.
`);
});

// On the 55th of 92 days 40% are 0.67 of what is due: at risk. Without any value the key result was off track.
test('stdout says old and new value, progress, status and confidence, and then the file', async () => {
  const { stdout } = await (await committed()).okr(CHECKIN);
  const [change, file] = stdout.split('\n');
  expect(change).toBe(`${REFERENCE}  – → 58 days  progress 0% → 40%  off track → at risk  confidence – → 70%`);
  expect(file).toMatch(CHECKIN_PATH);
});

test('what did not change is said once', async () => {
  const workspace = await committed();
  await workspace.okr(CHECKIN);
  const { stdout } = await workspace.okr('checkin cycle-days 58');
  expect(stdout.split('\n')[0]).toBe(`${REFERENCE}  58 days  progress 40%  at risk  confidence 70%`);
});

test('the line that stderr gives for taking it back leaves a repository with no change at all', async () => {
  const workspace = await committed();
  const { stderr } = await workspace.okr(CHECKIN);
  const file = /^take it back: rm (\S+)$/m.exec(stderr)?.[1] ?? '';
  expect(await status(workspace)).toBe(`?? ${file}\n`);
  rmSync(join(workspace.folder, file));
  expect(await status(workspace)).toBe('');
});

test('the git line that stderr gives for what comes next commits the check-in', async () => {
  const workspace = await committed();
  const { stderr } = await workspace.okr(CHECKIN);
  expect(stderr).toContain(`next: git add okrs && git commit -m 'Check in ${REFERENCE}'\n`);
  await workspace.git('add okrs');
  await workspace.git(['commit', '--quiet', '-m', `Check in ${REFERENCE}`]);
  expect(await status(workspace)).toBe('');
});

test('--quiet leaves the data and silences the talk', async () => {
  const { stdout, stderr } = await (await committed()).okr(`${CHECKIN} --quiet`);
  expect(stdout).toContain(REFERENCE);
  expect(stderr).toBe('');
});

test('--json says the files and the changes', async () => {
  const { stdout } = await (await committed()).okr(`${CHECKIN} --json`);
  const written = JSON.parse(stdout);
  expect(Object.keys(written)).toEqual(['schemaVersion', 'kind', 'files', 'changes']);
  expect(written).toMatchObject({ schemaVersion: 1, kind: 'written', files: [expect.stringMatching(CHECKIN_PATH)] });
  expect(written.changes).toEqual([
    {
      reference: REFERENCE,
      from: { current: null, progress: 0, status: 'off_track', confidence: null },
      to: { current: 58, progress: 0.4, status: 'at_risk', confidence: 0.7 },
      hiddenBy: null,
    },
  ]);
});

test('--dry-run writes nothing and shows a diff of which git apply makes the same file', async () => {
  const workspace = await committed();
  const before = snapshot(join(workspace.folder, 'okrs'));
  const { stdout, stderr } = await workspace.okr(`${CHECKIN} --dry-run`);
  expect(snapshot(join(workspace.folder, 'okrs'))).toEqual(before);
  expect(stderr).toBe('nothing was written (--dry-run)\n');
  await workspace.git('apply', { input: stdout });
  expect(await status(workspace)).toMatch(/^\?\? okrs\/2026-Q4\/checkins\/2026-11\/2026-11-24-\S+\n$/);
  const { stdout: report } = await workspace.okr('report --json');
  expect(JSON.parse(report).objectives[0].keyResults[0]).toMatchObject({ current: 58, confidence: 0.7 });
});

const laterValue = (day: number, value: number) => `objective: reduce-sales-cycle
date: 2026-11-${day}
updates: { cycle-days: { value: ${value} } }
`;

const LATER = {
  'okrs/2026-Q4/checkins/2026-11/2026-11-20-reduce-sales-cycle-a1.yaml': laterValue(20, 57),
};

test.each(['59', '+3', '--add -3'])('a value (%s) that a later one makes ineffective says so', async (value) => {
  const workspace = await committed({ ...CHECKIN_FILES, ...LATER });
  const { stdout, stderr } = await workspace.okr(`checkin cycle-days ${value} --date 2026-11-10`);
  expect(stderr).toContain('this does not change the current value: 57 days was set later, on 20 Nov 2026\n');
  expect(stdout.split('\n')[0]).toBe(`${REFERENCE}  57 days  progress 60%  on track`);
});

test('a value that is dated ahead hides none until then', async () => {
  const ahead = { 'okrs/2026-Q4/checkins/2026-11/2026-11-30-reduce-sales-cycle-a2.yaml': laterValue(30, 56) };
  const workspace = await committed({ ...CHECKIN_FILES, ...ahead });
  const { stdout, stderr } = await workspace.okr('checkin cycle-days 57');
  expect(stdout.split('\n')[0]).toContain('→ 57 days');
  expect(stderr).not.toContain('does not change');
  const past = await workspace.okr('checkin cycle-days 58 --date 2026-11-10');
  expect(past.stderr).toContain('57 days was set later, on 24 Nov 2026\n');
});

test('neither a value after the last one nor a note before it is called ineffective', async () => {
  const workspace = await committed({ ...CHECKIN_FILES, ...LATER });
  expect((await workspace.okr('checkin cycle-days 56')).stderr).not.toContain('does not change');
  const note = await workspace.okr('checkin cycle-days --note Hm --date 2026-11-10');
  expect(note.stderr).not.toContain('does not change');
});

test('a check-in dated ahead says from when on it counts', async () => {
  const { stderr } = await (await committed()).okr('checkin cycle-days 58 --date 2026-11-30');
  expect(stderr).toContain('it counts from 30 Nov 2026 on\n');
});

test('from a sub-folder, and from elsewhere with -C, paths are those from there', async () => {
  const workspace = workspaceIn(undefined, { ...CHECKIN_FILES, 'docs/notes.txt': '' });
  const inside = await workspace.okr('checkin cycle-days 58', { ...BY_ANA, cwd: 'docs' });
  expect(inside.stdout.split('\n')[1]).toMatch(/^\.\.\/okrs\/2026-Q4\/checkins\//);
  const elsewhere = await workspace.okr('checkin cycle-days 58 -C ../okrs/2026-Q4', { ...BY_ANA, cwd: 'docs' });
  expect(elsewhere.stdout.split('\n')[1]).toMatch(/^checkins\/2026-11\//);
});
