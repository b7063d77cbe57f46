import { expect, test } from 'vitest';
import { workspaceIn } from './run-okr.ts';

/** Four faults in three files. */
const FAULTY = {
  'okrs/okr.yaml': 'schema: 1\nlanguag: en\n',
  'okrs/2026-Q4/win.yaml': `objective: Win
key_results:
  - { id: deals, title: Deals, from: 0, to: "1,5" }
  - { id: deals, title: Deals again, from: 0, to: 5 }
`,
  'okrs/2026-Q4/checkins/2026-11/2026-11-24-win-a1.yaml': 'objective: win\ndate: 24/11/2026\n',
  'docs/notes.txt': '',
};

/** Where each fault stands, in the order in which they are shown: by file, line and column. */
const PLACES = [
  ['2026-Q4/checkins/2026-11/2026-11-24-win-a1.yaml', 2, 7],
  ['2026-Q4/win.yaml', 3, 45],
  ['2026-Q4/win.yaml', 4, 11],
  ['okr.yaml', 2, 1],
] as const;

const COMMANDS = [
  'report',
  'checkin deals 3 --by ana',
  'init --template reduce-sales-cycle --owner ana',
  'report --cycle 2027-Q1',
];

test.each(COMMANDS)('okr %s names every fault of every file at once, and exits 3', async (args) => {
  const { stdout, stderr } = await workspaceIn(undefined, FAULTY).okr(args, { expect: 3 });
  const lines = stderr.trimEnd().split('\n');
  const expected = PLACES.map(([file, line, column]) => `okrs/${file}:${line}:${column}: error file/`);
  // A cycle that does not exist is looked for in the settings and cycles alone.
  const shown = args.includes('2027') ? expected.slice(3) : expected;
  expect(lines.slice(0, -1).map((line) => line.slice(0, line.indexOf('file/') + 5))).toEqual(shown);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\S+:\d+:\d+: error file\/[a-z-]+: \S/);
  expect(lines.at(-1)).toMatch(/^error: .*: \d faults?$/);
  expect(stdout).toBe('');
});

test.each([
  ['a sub-folder', { cwd: 'docs' }, '', '../okrs/'],
  ['the workspace itself', { cwd: 'okrs' }, '', ''],
  ['the folder that -C names', { cwd: 'docs' }, '-C ../okrs/2026-Q4', '../'],
])('paths are relative to %s', async (_, circumstances, flags, prefix) => {
  const { stderr } = await workspaceIn(undefined, FAULTY).okr(`report ${flags}`, { ...circumstances, expect: 3 });
  const last = stderr.split('\n').find((line) => line.includes('okr.yaml'));
  expect(last?.startsWith(`${prefix}okr.yaml:2:1: error `)).toBe(true);
});

test('an unknown key is told with the one that was meant', async () => {
  const { stderr } = await workspaceIn(undefined, FAULTY).okr('report', { expect: 3 });
  expect(stderr).toMatch(/okr\.yaml:2:1: error file\/unknown-key: .*“languag”.*language/);
});

test('with --json stdout is empty and stderr is one object that holds every fault', async () => {
  const { stdout, stderr } = await workspaceIn(undefined, FAULTY).okr('report --json', { expect: 3 });
  expect(stdout).toBe('');
  const { error, ...others } = JSON.parse(stderr);
  expect(others).toEqual({});
  expect(Object.keys(error)).toEqual(['code', 'message', 'hint', 'candidates', 'findings']);
  expect(error).toMatchObject({ code: 3, hint: null, candidates: [] });
  const places = error.findings.map((one: { file: string; line: number; column: number }) => [
    one.file,
    one.line,
    one.column,
  ]);
  expect(places).toEqual(PLACES.map(([file, line, column]) => [`okrs/${file}`, line, column]));
  expect(Object.keys(error.findings[0])).toEqual(['rule', 'severity', 'file', 'line', 'column', 'message']);
});

test('off a terminal no line of a file is shown beside its fault', async () => {
  const { stderr } = await workspaceIn(undefined, FAULTY).okr('report', { expect: 3 });
  expect(stderr).not.toMatch(/^\s|\^/m);
});

test.each([
  ['okrs/okr.yaml', 'schema: 1\ntimezone: Mars/Olympus\n', 'okrs/okr.yaml:2:1: error file/not-a-timezone: '],
  ['okrs/okr.yaml', '', 'okrs/okr.yaml:1:1: error file/no-content: '],
  ['okrs/2026-Q4/win.yml', 'objective: Win\n', 'okrs/2026-Q4/win.yml:1:1: error file/extension: '],
  ['okrs/2026-q4/win.yaml', 'objective: Win\n', 'okrs/2026-q4:1:1: error file/cycle: '],
  ['okrs/spring/win.yaml', 'objective: Win\n', 'okrs/spring:1:1: error file/cycle-without-dates: '],
])('%s with %j cannot be trusted', async (file, text, told) => {
  const workspace = workspaceIn(undefined, { 'okrs/okr.yaml': 'schema: 1\n', [file]: text });
  workspace.write({ 'okrs/2026-Q4/other.yaml': 'objective: Other\n' });
  const { stderr } = await workspace.okr('report', { expect: 3 });
  expect(stderr.split('\n')[0]?.startsWith(told)).toBe(true);
});

test('outside any workspace a command says how to begin one', async () => {
  const workspace = workspaceIn();
  for (const args of ['report', 'checkin deals 3']) {
    const { stderr } = await workspace.okr(args, { expect: 2 });
    expect(stderr).toContain('okr init');
  }
});
