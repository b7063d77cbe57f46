import { expect, test } from 'vitest';
import { CHECKIN_FILES } from '../e2e/checkin-files.ts';
import { workspaceIn } from '../e2e/run-okr.ts';
import { clonesWithCheckins, takenOver, WAYS, type Way } from './clones.ts';

const MINUTES = 180_000;
const GOAL = 'okrs/2026-Q4/reduce-sales-cycle.yaml';

test(
  'four clones that check in on the same objective and day: merged, rebased or cherry-picked, all is there',
  async () => {
    const { origin, clones } = await clonesWithCheckins(4);
    for (const way of Object.keys(WAYS) as Way[]) {
      expect(await takenOver(origin, clones, way), way).toEqual({ files: 4, meetings: 4 });
    }
  },
  MINUTES,
);

test(
  'two branches that both add a key result conflict, and the report names the place',
  async () => {
    const workspace = workspaceIn(undefined, CHECKIN_FILES);
    await workspace.initGit();
    await workspace.git('add okrs');
    await workspace.git('commit --quiet -m Plan');
    for (const person of ['ana', 'bo']) {
      await workspace.git(`checkout --quiet -b ${person} main`);
      const added = `  - { id: of-${person}, title: Deals of ${person}, from: 0, to: 9 }\n`;
      workspace.write({ [GOAL]: CHECKIN_FILES[GOAL] + added });
      await workspace.git(['commit', '--quiet', '-am', `Add of ${person}`]);
    }
    await workspace.git('merge --quiet ana', { expect: 1 });
    const marker = workspace.read(GOAL).split('\n').indexOf('<<<<<<< HEAD') + 1;
    expect(marker).toBeGreaterThan(0);
    const { stdout, stderr } = await workspace.okr('report', { expect: 3 });
    expect(stdout).toBe('');
    expect(stderr).toContain(`${GOAL}:${marker}:1: error file/conflict-marker: `);
  },
  MINUTES,
);
