import { describe, expect, test } from 'vitest';
import { type Workspace, workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const SOUND = {
  'okrs/okr.yaml': 'schema: 1\npeople: [{ id: ana }]\nteams: [{ id: sales }]\n',
  'okrs/2026-Q4/win.yaml': `objective: Win the south
owner: ana
team: sales
key_results:
  - { id: deals, title: Deals, from: 0, to: 10 }
  - { id: days, title: Days to a signature, from: 60, to: 45 }
`,
  'okrs/2026-Q4/checkins/2026-11/2026-11-20-win-k7f2q9x0ab.yaml':
    'objective: win\ndate: 2026-11-20\nby: ana\nupdates: { deals: { value: 3 } }\n',
};

/** Two warnings, the second in a file that comes first. */
const DOUBTFUL = {
  ...SOUND,
  'okrs/2026-Q4/win.yaml': SOUND['okrs/2026-Q4/win.yaml'].replace('owner: ana', 'owner: cy'),
  'okrs/2026-Q4/keep.yaml': `objective: Keep those who left
team: finance
owner: ana
key_results:
  - { id: back, title: Customers back, from: 0, to: 4 }
  - { id: asked, title: Customers asked why, from: 0, to: 20 }
`,
};

/** A check-in that points nowhere. */
const DANGLING = {
  ...DOUBTFUL,
  'okrs/2026-Q4/checkins/2026-11/2026-11-21-win-k7f2q9x0ac.yaml':
    'objective: win\ndate: 2026-11-21\nby: ana\nupdates: { deels: { value: 4 } }\n',
};

/** Faults in a cycle's file, an objective, a KPI, a check-in, a template and another cycle. */
const FAULTY = {
  ...DOUBTFUL,
  'okrs/2026-Q4/lose.yaml': '<<<<<<< HEAD\nobjective: Lose\n=======\nobjective: Lost\n>>>>>>> other\n',
  'okrs/2026-Q3/old.yaml': 'objective: Old\nweight: -1\nowner: Cy\n',
  'okrs/kpis/churn.yaml': 'kpi: Churn\nbetter: less\n',
  // Its summary is no map by language; when, term and objective are missing.
  'okrs/templates/mine.yaml': 'summary: Mine\n',
  'okrs/2026-Q4/checkins/2026-11/2026-11-22-win-k7f2q9x0ad.yaml': 'objective: win\ndate: 22/11/2026\n',
};

const check = (workspace: Workspace, args = '') => workspace.answer(`check ${args}`.trim());

/** The places and rules of the findings. */
const found = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => /^(\S+:\d+:\d+: (?:error|warn) \S+): /.exec(line)?.[1]);

test('a sound workspace has nothing to find', async () => {
  const workspace = workspaceIn(undefined, SOUND);
  expect(await check(workspace)).toEqual({ stdout: '', stderr: 'nothing found\n', code: 0 });
});

describe('warnings', () => {
  const workspace = workspaceIn(undefined, DOUBTFUL);

  test('are one line each, by file, and no failure', async () => {
    const { stdout, stderr, code } = await check(workspace);
    expect(found(stdout)).toEqual([
      'okrs/2026-Q4/keep.yaml:2:1: warn okr/unknown-team',
      'okrs/2026-Q4/win.yaml:2:1: warn okr/unknown-person',
    ]);
    expect(stderr).toBe('0 errors, 2 warnings\nnext: okr explain okr/unknown-team\n');
    expect(code).toBe(0);
  });

  test.each([
    ['--max-warnings 2', 0],
    ['--max-warnings 1', 1],
    ['--max-warnings 0', 1],
    ['okrs/2026-Q4/win.yaml --max-warnings 1', 0],
    ['--max-warnings -1', 2],
    ['--max-warnings many', 2],
  ])('%s is exit %i', async (args, code) => {
    expect((await check(workspace, args)).code).toBe(code);
  });

  test.each([
    ['error', 1, ['okrs/2026-Q4/win.yaml:2:1: error okr/unknown-person']],
    ['warn', 0, ['okrs/2026-Q4/win.yaml:2:1: warn okr/unknown-person']],
    ['off', 0, []],
  ])('are as severe as okr.yaml says: %s', async (severity, code, expected) => {
    const other = workspaceIn(undefined, {
      ...DOUBTFUL,
      'okrs/okr.yaml': `${SOUND['okrs/okr.yaml']}rules: { okr/unknown-person: ${severity}, okr/unknown-team: off }\n`,
    });
    const outcome = await check(other);
    expect(outcome.code).toBe(code);
    expect(outcome.stdout === '' ? [] : found(outcome.stdout)).toEqual(expected);
  });
});

test('an update that points nowhere is an error and exit 1', async () => {
  const { stdout, code } = await check(workspaceIn(undefined, DANGLING));
  expect(found(stdout)).toContain(
    'okrs/2026-Q4/checkins/2026-11/2026-11-21-win-k7f2q9x0ac.yaml:4:12: error okr/dangling-update',
  );
  expect(code).toBe(1);
});

describe('where files cannot be read', () => {
  const workspace = workspaceIn(undefined, FAULTY);

  test('every fault of every file is found in one run, beside what is doubtful elsewhere, and it is exit 3', async () => {
    const { stdout, code } = await check(workspace);
    expect(found(stdout)).toEqual([
      'okrs/2026-Q3/old.yaml:2:9: error file/out-of-range',
      'okrs/2026-Q3/old.yaml:3:8: error file/id',
      'okrs/2026-Q4/checkins/2026-11/2026-11-22-win-k7f2q9x0ad.yaml:2:7: error file/date',
      'okrs/2026-Q4/keep.yaml:2:1: warn okr/unknown-team',
      'okrs/2026-Q4/lose.yaml:1:1: error file/conflict-marker',
      'okrs/2026-Q4/win.yaml:2:1: warn okr/unknown-person',
      'okrs/kpis/churn.yaml:2:9: error file/not-one-of',
      ...Array(3).fill('okrs/templates/mine.yaml:1:1: error file/missing-key'),
      'okrs/templates/mine.yaml:1:10: error file/not-a-map',
    ]);
    expect(code).toBe(3);
  });

  test('the same is on stdout as JSON, with its counts', async () => {
    const { stdout, code } = await check(workspace, '--json');
    const { kind, schemaVersion, findings, counts } = JSON.parse(stdout);
    expect({ kind, schemaVersion, counts, code }).toEqual({
      ...{ kind: 'check', schemaVersion: 1, counts: { error: 9, warn: 2 }, code: 3 },
    });
    expect(findings).toHaveLength(11);
    expect(findings[0]).toEqual({
      ...{ rule: 'file/out-of-range', severity: 'error', file: 'okrs/2026-Q3/old.yaml', line: 2, column: 9 },
      message: expect.stringContaining('-1'),
    });
  });

  test.each([
    ['okrs/2026-Q4', ['okrs/2026-Q4/'], 3],
    ['okrs/2026-Q4/win.yaml', ['okrs/2026-Q4/win.yaml'], 0],
    ['okrs/kpis okrs/templates/mine.yaml', ['okrs/kpis/', 'okrs/templates/'], 3],
  ])('a path limits what is shown and what counts: %s', async (paths, within, code) => {
    const outcome = await check(workspace, paths);
    for (const finding of found(outcome.stdout)) expect(within.some((path) => finding?.startsWith(path))).toBe(true);
    expect(outcome.code).toBe(code);
  });

  test.each([
    ['..', 3],
    ['/etc', 6],
    ['../other', 6],
    ['okrs/2026-Q4/none.yaml', 2],
  ])('%s is exit %i', async (path, code) => {
    expect((await check(workspace, path)).code).toBe(code);
  });
});

describe('a check-in that is filed under another name', () => {
  const misfiled = () =>
    workspaceIn(undefined, {
      ...SOUND,
      'okrs/2026-Q4/checkins/2026-11/friday.yaml':
        'objective: win\ndate: 2026-11-13\nby: ana\nupdates: { deals: { value: 2 } }\n',
    });
  const NAMED = 'okrs/2026-Q4/checkins/2026-11/2026-11-13-win-friday.yaml';

  test('is renamed by --fix, with its bytes, and then nothing is found', async () => {
    const workspace = misfiled();
    const text = workspace.read('okrs/2026-Q4/checkins/2026-11/friday.yaml');
    const { stdout, stderr, code } = await check(workspace, '--fix');
    expect(stdout).toBe(`renamed okrs/2026-Q4/checkins/2026-11/friday.yaml to ${NAMED}\n`);
    expect(stderr).toContain(`take it back: mv ${NAMED} okrs/2026-Q4/checkins/2026-11/friday.yaml\n`);
    expect(code).toBe(0);
    expect(workspace.read(NAMED)).toBe(text);
    expect((await check(workspace)).stdout).toBe('');
  });

  test('under --dry-run is shown as git shows it, and git can apply it', async () => {
    const workspace = misfiled();
    await workspace.initGit();
    const before = snapshot(`${workspace.folder}/okrs`);
    const { stdout } = await check(workspace, '--fix --dry-run');
    expect(snapshot(`${workspace.folder}/okrs`)).toEqual(before);
    workspace.write({ patch: stdout });
    await workspace.git('apply patch');
    expect(workspace.files('okrs')).toContain(NAMED);
  });

  test('is left alone while a file cannot be read', async () => {
    const workspace = misfiled();
    workspace.write({ 'okrs/2026-Q4/lose.yaml': 'objective: [\n' });
    const before = snapshot(workspace.folder);
    expect((await check(workspace, '--fix')).code).toBe(3);
    expect(snapshot(`${workspace.folder}/okrs/2026-Q4`)).toEqual(
      Object.fromEntries(
        Object.entries(before).flatMap(([path, content]) =>
          path.startsWith('okrs/2026-Q4/') ? [[path.slice('okrs/2026-Q4/'.length), content]] : [],
        ),
      ),
    );
  });
});

test('only a check-in in the future depends on the date', async () => {
  const workspace = workspaceIn(undefined, SOUND);
  const { stdout, code } = await check(workspace, '--as-of 2026-11-19');
  expect(found(stdout)).toEqual([
    'okrs/2026-Q4/checkins/2026-11/2026-11-20-win-k7f2q9x0ab.yaml:2:1: warn okr/future-checkin',
  ]);
  expect(code).toBe(0);
});
