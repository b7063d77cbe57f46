import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKIN_FILES } from './checkin-files.ts';
import { type Workspace, workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const FOLDER = 'okrs/2026-Q4/checkins/2026-11';

/** As Excel saves it in a country with a decimal comma. */
const EXCEL = `\ufeffKR;Value;Add;Done;Confidence;Note;Date;By
cycle-days;58,5;;;70%;"Shorter; ""better""";20.11.2026;bo
meetings;;3;;;;2026-11-20;
contracts;;;vendor pilot;0,7;;2026-11-21;ana
;;;;;;;
`
  .replace('20.11.2026', '2026-11-20')
  .replaceAll('\n', '\r\n');

const BY_ANA = { OKR_USER: 'ana' };

const checkinsIn = (workspace: Workspace) => workspace.files('okrs').filter((file) => file.includes('/checkins/'));

async function currentOf(workspace: Workspace, id: string): Promise<number | null> {
  const { stdout } = await workspace.okr('report --json');
  const keyResults: { id: string; current: number | null }[] = JSON.parse(stdout).objectives[0].keyResults;
  return keyResults.find((one) => one.id === id)?.current ?? null;
}

test('each row of a table that Excel wrote is one check-in; importing it again changes nothing and says so', async () => {
  const workspace = workspaceIn(undefined, { ...CHECKIN_FILES, 'rows.csv': EXCEL });
  const { stdout, stderr } = await workspace.okr('checkin --from rows.csv --decimal comma', { env: BY_ANA });
  const files = checkinsIn(workspace);
  expect(files.map((file) => file.replace(/-01[a-z0-9]{8}\.yaml$/, ''))).toEqual([
    `${FOLDER}/2026-11-20-reduce-sales-cycle`,
    `${FOLDER}/2026-11-20-reduce-sales-cycle`,
    `${FOLDER}/2026-11-21-reduce-sales-cycle`,
  ]);
  const texts = files.map((file) => workspace.written(file));
  expect(texts).toContain(`objective: reduce-sales-cycle
date: 2026-11-20
by: bo
updates:
  cycle-days:
    value: 58.5
    confidence: 0.7
    note: "Shorter; \\"better\\""
`);
  expect(texts.join()).toContain('by: ana\nupdates:\n  meetings:\n    add: 3\n');
  expect(texts.join()).toContain('  contracts:\n    done: [vendor, pilot]\n    confidence: 0.7\n');
  // A line for each key result, then the files: 1.5 of the 5 days, 3 of 40 meetings, 3 of 4 by weight.
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    '2026-Q4/reduce-sales-cycle/cycle-days  – → 58.5 days  progress 0% → 30%  off track → at risk  confidence – → 70%',
    '2026-Q4/reduce-sales-cycle/meetings  – → 3 meetings  progress 0% → 8%  off track',
    '2026-Q4/reduce-sales-cycle/contracts  – → 2 of 3 done  progress 0% → 75%  off track → on track  confidence – → 70%',
  ]);
  expect(stdout.trimEnd().split('\n').slice(3).sort()).toEqual(files);
  expect(stderr).toMatch(
    /^3 new\nnext: git add okrs && git commit -m 'Check in 3 rows of rows\.csv'\ntake it back: rm okrs/,
  );
  expect((await workspace.okr('check')).stdout).toBe('');

  const before = snapshot(join(workspace.folder, 'okrs'));
  workspace.write({ 'rows.csv': `${EXCEL}meetings;;2;;;;2026-11-20;\r\n` });
  const edited = files[0] ?? '';
  const again = await workspace.okr('checkin --from rows.csv --decimal comma --dry-run', { env: BY_ANA });
  expect(again.stderr).toBe('1 new, 3 already there\nnothing was written (--dry-run)\n');
  expect(again.stdout).toMatch(/^\+\+\+ .*-02[a-z0-9]{8}\.yaml$/m);
  expect(snapshot(join(workspace.folder, 'okrs'))).toEqual(before);
  workspace.write({ 'rows.csv': EXCEL, [edited]: `# Seen by Bo\n${workspace.read(edited)}` });
  const changed = await workspace.okr('checkin --from rows.csv --decimal comma --json', { env: BY_ANA });
  expect(changed.stderr).toBe('0 new, 3 already there (1 edited since, left as they are), nothing was written\n');
  expect(JSON.parse(changed.stdout)).toMatchObject({ kind: 'written', files: [], changes: [] });
  expect(workspace.read(edited)).toMatch(/^# Seen by Bo\n/);
});

const BAD = `kr,value,add,done,date,by
cycle-dayz,57,,,2026-11-20,ana
meetings,,3,,20/11/2026,cy
contracts,4,,,,
churn,1.9,,,,
contracts,,,signed,,
meetings,x,,,,
`;

const BAD_LINES = [
  '-:2:1: error row/no-such-reference: nothing is called “cycle-dayz” in 2026-Q4; did you mean 2026-Q4/reduce-sales-cycle/cycle-days?',
  '-:3:14: error row/date: “20/11/2026” is not a date; write 2026-11-20',
  '-:3:25: error row/unknown-person: nobody in okr.yaml has the id “cy”; did you mean ana or bo?',
  '-:4:11: error row/value-of-milestones: 2026-Q4/reduce-sales-cycle/contracts is measured by milestones and takes no value; name those that are done in the column “done”: vendor pilot live',
  '-:5:7: error row/value-from-kpi: 2026-Q4/reduce-sales-cycle/churn takes its values from the KPI churn; okr checkin kpi/churn VALUE',
  '-:6:13: error row/no-such-milestone: 2026-Q4/reduce-sales-cycle/contracts has no milestone “signed”; did you mean vendor, pilot or live?',
  '-:7:10: error row/number: “x” is not a number; write digits with a point for decimals and nothing else: 1234.5',
];

test('rows that are wrong are all told at once, and nothing is written, not even what is right', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  const input = `${BAD}meetings,,3,,,\n`;
  // Nobody is known to write the last rows either, which is told once the rows are in order.
  const { stdout, stderr } = await workspace.okr('checkin --from -', { input, expect: 2 });
  expect(stdout).toBe('');
  expect(stderr.trimEnd().split('\n')).toEqual([
    ...BAD_LINES,
    'error: 7 faults in standard input; nothing was written',
  ]);
  expect(checkinsIn(workspace)).toEqual([]);
  const nobody = await workspace.okr('checkin --from -', { input: 'kr,add\nmeetings,3\n', expect: 2 });
  expect(nobody.stderr).toMatch(/^error: it is not known who is checking in\n/);
  const json = await workspace.okr('checkin --from - --json', { input, expect: 2 });
  const { error } = JSON.parse(json.stderr);
  expect(error).toMatchObject({ code: 2, message: '7 faults in standard input; nothing was written' });
  expect(error.findings[0]).toEqual({
    rule: 'row/no-such-reference',
    severity: 'error',
    file: '-',
    line: 2,
    column: 1,
    message: 'nothing is called “cycle-dayz” in 2026-Q4',
  });
});

test('JSON lines come through a pipe; --date and --by say what rows leave out, and row order is the order of the values', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  const values = [57, 59, 56, 58, 55.5];
  const input = values.map((value) => `{"kr":"cycle-days","value":${value}}\n`).join('');
  await workspace.okr('checkin --from - --date 2026-11-20 --by bo', { input });
  const files = checkinsIn(workspace);
  expect(files.map((file) => file.slice(-15, -13))).toEqual(['01', '02', '03', '04', '05']);
  expect(files.map((file) => Number(/value: (\S+)/.exec(workspace.read(file))?.[1]))).toEqual(values);
  expect(workspace.read(files[0] ?? '')).toMatch(/date: 2026-11-20\nby: bo\n/);
  expect(await currentOf(workspace, 'cycle-days')).toBe(55.5);
});

test('more than twenty files are told in short, and the way back that is told takes back all of them', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  await workspace.initGit();
  await workspace.git('add okrs');
  await workspace.git('commit --quiet -m Plan');
  const input = `kr,add,date\n${'meetings,1,2026-11-20\n'.repeat(21)}meetings,1,2026-10-20\n`;
  const { stdout, stderr } = await workspace.okr('checkin --from -', { input });
  expect(stdout.split('\n').slice(1)).toEqual([`${FOLDER}: 21 files`, 'okrs/2026-Q4/checkins/2026-10: 1 file', '']);
  expect(checkinsIn(workspace)).toHaveLength(22);
  expect(await currentOf(workspace, 'meetings')).toBe(22);
  await workspace.git(/^take it back: git (.*)$/m.exec(stderr)?.[1] ?? '');
  expect(checkinsIn(workspace)).toEqual([]);
});

test('rows of a closed cycle are a conflict, as a check-in is, with their places', async () => {
  const workspace = workspaceIn(undefined, {
    ...CHECKIN_FILES,
    'okrs/2026-Q1/cycle.yaml': 'closed: { on: 2026-04-02 }\n',
    'okrs/2026-Q1/win.yaml': 'objective: W\nkey_results:\n  - { id: deals, title: D, from: 0, to: 9 }\n',
  });
  const input = 'kr,add,date\nmeetings,1,\ndeals,1,2026-03-20\n';
  const { stderr } = await workspace.okr('checkin --from - --by ana', { input, expect: 4 });
  expect(stderr).toMatch(/^-:3:1: error row\/cycle-closed: the cycle 2026-Q1 was closed on 2026-04-02/);
  expect(checkinsIn(workspace)).toEqual([]);
});

test('two branches that import the same rows, one of them with rows below, merge into each row once', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  await workspace.initGit();
  await workspace.git('add okrs');
  await workspace.git('commit --quiet -m Plan');
  const rows = 'kr,add,date,by\nmeetings,3,2026-11-20,ana\nmeetings,3,2026-11-20,ana\nmeetings,2,2026-11-20,bo\n';
  for (const [branch, input] of [
    ['ana', rows],
    ['bo', `${rows}meetings,5,2026-11-20,ana\n`],
  ] as const) {
    await workspace.git(`checkout --quiet -b ${branch} main`);
    await workspace.okr('checkin --from -', { input });
    await workspace.git('add okrs');
    await workspace.git(`commit --quiet -m ${branch}`);
  }
  await workspace.git('merge --quiet --no-edit ana');
  expect(checkinsIn(workspace)).toHaveLength(4);
  expect(await currentOf(workspace, 'meetings')).toBe(3 + 3 + 2 + 5);
});
