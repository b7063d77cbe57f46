import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostName } from '../../src/system/process.ts';
import { CHECKIN_FILES } from '../e2e/checkin-files.ts';
import { workspaceIn } from '../e2e/run-okr.ts';
import { clonesWithCheckins, takenOver, WAYS, type Way } from './clones.ts';
import { bundledDriver, runScript } from './faulty-process.ts';
import { type Killing, killedChanges, killedCheckins } from './random-kills.ts';
import { countedTogether, upTo } from './together.ts';

const HOURS = 7_200_000;

let driver: Awaited<ReturnType<typeof bundledDriver>>;
beforeAll(async () => {
  driver = await bundledDriver();
});
afterAll(() => driver.remove());

const tell = (what: string, { killed, acknowledged, lost, torn }: Killing) =>
  console.log(`${what}: ${killed} killed, ${acknowledged} acknowledged, ${lost.length} lost, ${torn.length} torn`);

test(
  'a thousand check-ins killed at a random moment: 0 lost, 0 torn',
  async () => {
    const killing = await killedCheckins(1_000);
    tell('1,000 check-ins', killing);
    expect(killing).toMatchObject({ lost: [], torn: [] });
  },
  HOURS,
);

test(
  'a thousand writers of two files killed at a random moment: 0 lost, 0 torn',
  async () => {
    const killing = await killedChanges(1_000, driver.script);
    tell('1,000 writers of two files', killing);
    expect(killing).toMatchObject({ lost: [], torn: [] });
  },
  HOURS,
);

test(
  'sixteen processes at once check in fifty times each: all 800 are counted',
  async () => {
    const workspace = workspaceIn(undefined, CHECKIN_FILES);
    const process = async () => {
      for (let turn = 0; turn < 50; turn++) await workspace.okr('checkin meetings +1 --by ana', { alone: true });
    };
    await Promise.all(Array.from({ length: 16 }, process));
    const { keyResults } = JSON.parse((await workspace.okr('report --json')).stdout).objectives[0];
    const { current } = keyResults.find(({ id }: { id: string }) => id === 'meetings');
    console.log(`16 × 50 check-ins: ${current} counted`);
    expect(current).toBe(800);
    expect(workspace.files('okrs/.okr')).toEqual(['okrs/.okr/.gitignore']);
  },
  HOURS,
);

test.each(['count', 'guess'] as const)(
  'sixteen processes at once change two files fifty times each (%s): as often as they were told',
  async (mode) => {
    const { failures, told, counts } = await countedTogether(driver.script, mode, 16, 50);
    console.log(
      `16 × 50 changes of two files, ${mode}: ${told.length} acknowledged, the files say ${counts}, ${failures.length} gave up`,
    );
    // On a slow disk sixteen in a row are more than the five seconds that a writer waits for the lock.
    expect(failures.filter((text) => text !== 'UserError: write/locked\n')).toEqual([]);
    if (failures.length === 0 && mode === 'count') expect(told).toHaveLength(800);
    expect(told).toEqual(upTo(told.length));
    expect(counts).toEqual([told.length, told.length]);
  },
  HOURS,
);

test(
  'twenty clones that check in on the same objective and day: 0 conflicts, all is there',
  async () => {
    const { origin, clones } = await clonesWithCheckins(20);
    for (const way of Object.keys(WAYS) as Way[]) {
      const { files, meetings } = await takenOver(origin, clones, way);
      console.log(`20 clones ${way}: ${files} files, ${meetings} meetings`);
      expect([files, meetings]).toEqual([20, 20]);
    }
  },
  HOURS,
);

test(
  'while a living process holds the lock, a writer waits, then exits with 4 and names it',
  async () => {
    const workspace = workspaceIn(undefined, {
      'a.yaml': 'count: 0\n',
      'b.yaml': 'count: 0\n',
      '.okr/lock': `${JSON.stringify({ pid: process.pid, host: hostName(), id: 'abc' })}\n`,
    });
    const { code, stdout } = await runScript([driver.script, '.', 'count'], workspace.folder);
    expect([code, stdout]).toEqual([4, '']);
    expect(workspace.read('a.yaml')).toBe('count: 0\n');
  },
  HOURS,
);
