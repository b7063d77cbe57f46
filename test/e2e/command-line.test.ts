import { expect, test } from 'vitest';
import { EXAMPLE_FILES } from './example-files.ts';
import { workspaceIn } from './run-okr.ts';

const example = () => workspaceIn(undefined, { ...EXAMPLE_FILES, 'elsewhere/notes.txt': '' });

async function refused(args: string) {
  const { stdout, stderr } = await example().okr(args, { expect: 2 });
  expect(stdout).toBe('');
  return stderr;
}

test.each([
  ['chekin cycle-days 58', 'unknown command', 'checkin'],
  ['help chekin', 'unknown command', 'checkin'],
  ['report --formt json', 'unknown option', '--format'],
  ['--jsn report', 'unknown option', '--json'],
  ['checkin cycle-days 58 --confidnce 70%', 'unknown option', '--confidence'],
])('okr %s is an %s, told with what was meant', async (args, words, meant) => {
  const told = await refused(args);
  expect(told).toContain(words);
  expect(told).toContain(`\ndid you mean: ${meant}\n`);
});

test.each([
  ['report --color sometimes', '--color: “sometimes” is not auto, always or never'],
  ['report --language klingon', '--language: “klingon” is not en, zh-CN or pt-BR'],
  ['report --format xml', '--format: “xml” is not table'],
  ['report --as-of tomorow', '--as-of: “tomorow” is not a date'],
  ['report --as-of 2026-02-30', 'there is no day 2026-02-30'],
  ['report --cycle 2027-Q1', 'there is no cycle “2027-Q1”'],
  ['report -C nowhere', 'there is no folder “nowhere”'],
  ['report extra', 'too many arguments'],
  ['report --cycle', "'--cycle <name>' argument missing"],
])('okr %s is a usage error', async (args, words) => {
  expect(await refused(args)).toContain(words);
});

test('a usage error names the help of the command it is about', async () => {
  expect(await refused('checkin --nope')).toContain('okr checkin --help');
  expect(await refused('nope')).toContain('okr --help');
});

test('global flags work before the command and after it, and after wins', async () => {
  const workspace = example();
  const asOf = async (args: string, cwd = '.') => JSON.parse((await workspace.okr(args, { cwd })).stdout).asOf;
  expect(await asOf('--json --as-of 2026-11-01 report')).toBe('2026-11-01');
  expect(await asOf('report --json --as-of 2026-11-01')).toBe('2026-11-01');
  expect(await asOf('--as-of 2026-11-01 --json report --as-of 2026-11-02')).toBe('2026-11-02');
  expect(await asOf('-C elsewhere report --json')).toBe('2026-11-24');
  expect(await asOf('report --json --dir ..', 'elsewhere')).toBe('2026-11-24');
  expect(await asOf('-C nowhere report --json -C elsewhere')).toBe('2026-11-24');
});

test('--as-of takes what a date takes', async () => {
  for (const [text, date] of [
    ['yesterday', '2026-11-23'],
    ['-3d', '2026-11-21'],
    ['-1m', '2026-10-24'],
  ]) {
    const { stdout } = await example().okr(`report --json --as-of ${text}`);
    expect(JSON.parse(stdout).asOf).toBe(date);
  }
});

test('with --json a usage error is one object on stderr, wherever the flag stands', async () => {
  for (const args of ['--json report --cycle 2027-Q1', 'report --cycle 2027-Q1 --json', 'report --json --nope']) {
    const { error } = JSON.parse(await refused(args));
    expect(error).toMatchObject({ code: 2, findings: [] });
  }
});

test('--debug shows where in the program an error comes up, which is not shown otherwise', async () => {
  expect(await refused('report --cycle 2027-Q1')).not.toContain('    at ');
  expect(await refused('report --cycle 2027-Q1 --debug')).toMatch(/\n {4}at /);
});

test('a reader that stops reading, as head does, is no error', async () => {
  const workspace = example();
  await workspace.initGit();
  // A shell, so that the pipe is a real one and closes while the command runs.
  const okr = `${process.execPath} ${process.cwd()}/bin/okr.js`;
  const line = `!f() { (for i in 1 2 3; do ${okr} report --json || echo failed >&2; done) | head -1; }; f`;
  const { stdout, stderr } = await workspace.git(['-c', `alias.first=${line}`, 'first']);
  expect(stdout).toBe('{\n');
  expect(stderr).toBe('');
});

test('the version is that of the package, alone on its line', async () => {
  const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
  for (const args of ['--version', '-V', '--json --version']) {
    expect((await example().okr(args)).stdout).toBe(`${version}\n`);
  }
});
