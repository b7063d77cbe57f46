import { expect, test } from 'vitest';
import { CHECKIN_FILES, CHECKIN_PATH } from './checkin-files.ts';
import { type Workspace, workspaceIn } from './run-okr.ts';

async function meetings(workspace: Workspace): Promise<number | null> {
  const { stdout } = await workspace.okr('report --json');
  const keyResults: { id: string; current: number | null }[] = JSON.parse(stdout).objectives[0].keyResults;
  return keyResults.find(({ id }) => id === 'meetings')?.current ?? null;
}

async function commit(workspace: Workspace, message: string): Promise<void> {
  await workspace.git('add okrs');
  await workspace.git(['commit', '--quiet', '-m', message]);
}

test('two people who each add three meetings on their branch have added six after the merge', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  await workspace.initGit();
  await commit(workspace, 'Plan');
  for (const person of ['ana', 'bo']) {
    await workspace.git(`checkout --quiet -b ${person} main`);
    await workspace.okr(`checkin meetings +3 --by ${person}`);
    await commit(workspace, `Check in of ${person}`);
    expect(await meetings(workspace)).toBe(3);
  }
  await workspace.git('checkout --quiet main');
  expect(await meetings(workspace)).toBe(null);
  await workspace.git('merge --quiet ana');
  await workspace.git('merge --quiet --no-edit bo');
  expect(await meetings(workspace)).toBe(6);
});

test('forty check-ins by eight processes at once are forty files, and each is counted', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  const process = async () => {
    for (let i = 0; i < 5; i++) await workspace.okr('checkin meetings +1 --by ana', { alone: true });
  };
  await Promise.all(Array.from({ length: 8 }, process));
  expect(workspace.files('okrs/2026-Q4/checkins').filter((file) => CHECKIN_PATH.test(file))).toHaveLength(40);
  expect(workspace.files('okrs/.okr')).toEqual(['okrs/.okr/.gitignore']);
  expect(await meetings(workspace)).toBe(40);
}, 120_000);
