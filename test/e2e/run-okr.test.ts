import { expect, test } from 'vitest';
import { workspaceIn } from './run-okr.ts';

test('an exit that was not expected fails with all that the command said', async () => {
  const workspace = workspaceIn();
  await expect(workspace.git('rev-parse HEAD')).rejects.toThrow(
    /`git rev-parse HEAD` ended with 128, not 0\n.*not a git repository/s,
  );
  const { stderr } = await workspace.git('rev-parse HEAD', { expect: 128 });
  expect(stderr).toContain('not a git repository');
});

test('nothing of the surroundings reaches a command, but what the test hands it', async () => {
  process.env.OKR_TEST_LEAK = 'leaked';
  const workspace = workspaceIn();
  const print = ['-c', 'alias.print=!env', 'print'];
  const plain = await workspace.git(print);
  expect(plain.stdout).not.toContain('leaked');
  expect(plain.stdout).toContain(`HOME=${workspace.folder}\n`);
  expect(plain.stdout).toContain('OKR_NOW=2026-11-24T12:00:00Z\n');
  const changed = await workspace.git(print, { env: { OKR_NOW: undefined, OKR_USER: 'bo' } });
  expect(changed.stdout).not.toContain('OKR_NOW');
  expect(changed.stdout).toContain('OKR_USER=bo\n');
});

test('a commit made through the helper has the name, the address and the date of the test', async () => {
  const workspace = workspaceIn(undefined, { 'okrs/okr.yaml': 'schema: 1\n', 'a.txt': '' });
  await workspace.initGit();
  await workspace.git('add okrs');
  await workspace.git('commit --quiet -m "A first plan"');
  const { stdout } = await workspace.git('log --format="%an %ae %aI %s"');
  expect(stdout).toBe('Ana ana@acme.example 2026-11-24T12:00:00+00:00 A first plan\n');
  expect(workspace.files()).toEqual(['a.txt', 'okrs/okr.yaml']);
});

test('a command reads what it is given on stdin', async () => {
  const { stdout } = await workspaceIn().git('hash-object --stdin', { input: 'schema: 1\n' });
  expect(stdout).toMatch(/^[0-9a-f]{40}\n$/);
});
