import { join } from 'node:path';
import { expect } from 'vitest';
import { CHECKIN_FILES } from '../e2e/checkin-files.ts';
import { temporaryFolder, type Workspace, workspaceIn } from '../e2e/run-okr.ts';

/** How the work of a clone is taken over with plain git, where `origin` is the clone. */
export const WAYS = {
  merged: (branch: string) => [`merge --quiet --no-edit ${branch}`],
  'cherry-picked': (branch: string) => [`cherry-pick ${branch}`],
  // The work so far is put on top of the clone's.
  rebased: (branch: string) => [`rebase --quiet ${branch}`],
} as const;

export type Way = keyof typeof WAYS;

async function committed(workspace: Workspace, message: string): Promise<void> {
  await workspace.git('add okrs');
  await workspace.git(['commit', '--quiet', '-m', message]);
}

/** A repository, and so many clones of it in each of which someone added one meeting on the same objective and day. */
export async function clonesWithCheckins(count: number): Promise<{ origin: Workspace; clones: readonly string[] }> {
  const folder = temporaryFolder();
  const origin = workspaceIn(join(folder, 'origin'), CHECKIN_FILES);
  await origin.initGit();
  await committed(origin, 'Plan');
  const clones: string[] = [];
  for (let number = 1; number <= count; number++) {
    const path = join(folder, `clone-${number}`);
    await origin.git(['clone', '--quiet', origin.folder, path]);
    const clone = workspaceIn(path);
    await clone.git('config user.name Bo');
    await clone.git('config user.email bo@acme.example');
    await clone.okr('checkin meetings +1 --by bo');
    await committed(clone, `Check in ${number}`);
    await origin.git(['fetch', '--quiet', path, `main:clone-${number}`]);
    clones.push(`clone-${number}`);
  }
  return { origin, clones };
}

/** Takes the clones' work over, one after the other; git must find no conflict. Gives the files and the value in the end. */
export async function takenOver(origin: Workspace, clones: readonly string[], way: Way) {
  await origin.git(`checkout --quiet -b ${way} main`);
  for (const branch of clones) for (const command of WAYS[way](branch)) await origin.git(command);
  expect((await origin.git('status --porcelain')).stdout).toBe('');
  const { stdout } = await origin.okr('report --json');
  const { keyResults } = JSON.parse(stdout).objectives[0];
  return {
    files: origin.files('okrs/2026-Q4/checkins').length,
    meetings: keyResults.find(({ id }: { id: string }) => id === 'meetings').current,
  };
}
