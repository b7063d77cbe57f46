import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAILURES, failed, interrupted, type Known, killed, positions, SIGNALS } from './faults.ts';
import { bundledDriver, inPairs } from './faulty-process.ts';
import { trials, undisturbed } from './trials.ts';

const HOURS = 7_200_000;

let driver: Awaited<ReturnType<typeof bundledDriver>>;
const known: Known[] = [];
beforeAll(async () => {
  driver = await bundledDriver();
  for (const trial of trials(driver.script)) known.push({ trial, ...(await undisturbed(trial)) });
}, HOURS);
afterAll(() => driver.remove());

describe.each(trials('').map(({ title }, index) => [title, index] as const))('%s', (title, index) => {
  /** What was wrong in any of so many runs, one at each call; says how many there were. */
  async function wrongAtEvery(what: string, run: (known: Known, at: number) => Promise<string[]>): Promise<string[]> {
    const one = known[index] as Known;
    const at = positions(one.calls, 'all');
    const wrong: string[] = [];
    await inPairs(
      at.map((position) => async () => {
        wrong.push(...(await run(one, position)));
      }),
    );
    console.log(`${title}: ${at.length} ${what}, ${wrong.length} wrong`);
    return wrong;
  }

  test(
    'killed at every call: nothing is torn, nothing acknowledged is lost',
    async () => expect(await wrongAtEvery('kills', killed)).toEqual([]),
    HOURS,
  );

  test.each(FAILURES)(
    '%s at every call: exit 5 and nothing is changed',
    async (code) => {
      expect(await wrongAtEvery(`failures with ${code}`, (one, at) => failed(one, at, code))).toEqual([]);
    },
    HOURS,
  );

  test(
    'a signal at every call: all is done and told, or nothing, and nothing is left over',
    async () => {
      const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
      const signal = (at: number) => names[at % names.length] ?? 'SIGINT';
      expect(await wrongAtEvery('signals', (one, at) => interrupted(one, at, signal(at)))).toEqual([]);
    },
    HOURS,
  );
});
