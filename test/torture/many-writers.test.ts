import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostName } from '../../src/system/process.ts';
import { workspaceIn } from '../e2e/run-okr.ts';
import { bundledDriver, runScript } from './faulty-process.ts';
import { killedChanges, killedCheckins } from './random-kills.ts';
import { countedTogether, upTo } from './together.ts';

const MINUTES = 180_000;

let driver: Awaited<ReturnType<typeof bundledDriver>>;
beforeAll(async () => {
  driver = await bundledDriver();
});
afterAll(() => driver.remove());

test(
  'twenty check-ins killed at a random moment: none that was acknowledged is lost, and no file is torn',
  async () => {
    expect(await killedCheckins(20)).toMatchObject({ lost: [], torn: [] });
  },
  MINUTES,
);

test(
  'twenty writers of two files killed at a random moment: both files change together, and nothing is lost',
  async () => {
    expect(await killedChanges(20, driver.script)).toMatchObject({ lost: [], torn: [] });
  },
  MINUTES,
);

test(
  'six processes at once that each read, change and write ten times under the lock change sixty times',
  async () => {
    const { failures, told, counts } = await countedTogether(driver.script, 'count', 6, 10);
    expect(failures).toEqual([]);
    expect(told).toEqual(upTo(60));
    expect(counts).toEqual([60, 60]);
  },
  MINUTES,
);

test(
  'without the lock while they read, they change as often as they were told: none is overwritten unseen',
  async () => {
    const { failures, told, counts } = await countedTogether(driver.script, 'guess', 6, 10);
    expect(failures).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(upTo(told.length));
    expect(counts).toEqual([told.length, told.length]);
  },
  MINUTES,
);

const lockOf = (holder: object) => ({ '.okr/lock': `${JSON.stringify({ host: hostName(), id: 'abc', ...holder })}\n` });
const FILES = { 'a.yaml': 'count: 0\n', 'b.yaml': 'count: 0\n' };

test(
  'a signal ends the wait for the lock at once, and nothing is left over',
  async () => {
    const workspace = workspaceIn(undefined, { ...FILES, '.okr/.gitignore': '*\n', ...lockOf({ pid: process.pid }) });
    const files = workspace.files();
    const fault = { root: workspace.folder, at: 12, act: 'SIGINT' };
    const { code, stdout } = await runScript([driver.script, '.', 'count'], workspace.folder, { fault });
    expect([code, stdout]).toEqual([130, '']);
    expect(workspace.files()).toEqual(files);
  },
  MINUTES,
);
