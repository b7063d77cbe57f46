import { expect, test } from 'vitest';
import { expectGolden } from './golden.ts';
import { workspaceIn } from './run-okr.ts';

test.each(['', 'init', 'checkin', 'report'])('okr %s --help says what can be given', async (command) => {
  const { stdout, stderr } = await workspaceIn().okr(`${command} --help`);
  expectGolden(`help${command && '-'}${command}.txt`, stdout);
  expect(stderr).toBe('');
});

test.each([
  ['help checkin', 'checkin --help'],
  ['help', '--help'],
  ['', '--help'],
  ['-h', '--help'],
  ['checkin -h', 'checkin --help'],
])('okr %s says the same as okr %s', async (asked, same) => {
  const workspace = workspaceIn();
  expect((await workspace.okr(asked)).stdout).toBe((await workspace.okr(same)).stdout);
});

test('no line of help is wider than 100 columns, and none of the global flags is missing from a command', async () => {
  const workspace = workspaceIn();
  const { stdout: program } = await workspace.okr('--help');
  const globals = [...program.matchAll(/--[a-z-]+/g)].map(([flag]) => flag).filter((flag) => flag !== '--version');
  for (const command of ['init', 'checkin', 'report']) {
    const { stdout } = await workspace.okr(`${command} --help`);
    for (const flag of globals) expect(stdout).toContain(flag);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  }
});
