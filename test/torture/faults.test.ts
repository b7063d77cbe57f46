import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAILURES, failed, interrupted, type Known, killed, positions, SIGNALS } from './faults.ts';
import { bundledDriver, inPairs } from './faulty-process.ts';
import { trials, undisturbed } from './trials.ts';

const MINUTES = 180_000;

let driver: Awaited<ReturnType<typeof bundledDriver>>;
const known: Known[] = [];
beforeAll(async () => {
  driver = await bundledDriver();
  for (const trial of trials(driver.script)) known.push({ trial, ...(await undisturbed(trial)) });
}, MINUTES);
afterAll(() => driver.remove());

/** What was wrong in any of the runs, one at each of the positions. */
async function wrongIn(at: readonly number[], run: (at: number, turn: number) => Promise<string[]>): Promise<string[]> {
  const wrong: string[] = [];
  await inPairs(
    at.map((position, turn) => async () => {
      wrong.push(...(await run(position, turn)));
    }),
  );
  return wrong;
}

const TITLES = trials('').map(({ title }, index) => [title, index] as const);
const trialOf = (index: number) => known[index] as Known;

/** Every n-th call that changes or flushes something; all calls are in `faults.torture.ts`. */
const everyNth = (n: number, index: number): number[] =>
  positions(trialOf(index).calls, 'changes').filter((_, turn) => turn % n === index);

describe.each(TITLES)('%s', (_, index) => {
  test(
    'killed at every ninth call that changes something: nothing is torn, nothing acknowledged is lost',
    async () => {
      expect(everyNth(9, index).length).toBeGreaterThan(1);
      expect(await wrongIn(everyNth(9, index), (at) => killed(trialOf(index), at))).toEqual([]);
    },
    MINUTES,
  );

  test(
    'every ninth call that changes something fails, with the errors in turn: exit 5 and nothing is changed',
    async () => {
      const code = (turn: number) => FAILURES[turn % FAILURES.length] ?? '';
      expect(await wrongIn(everyNth(9, index), (at, turn) => failed(trialOf(index), at, code(turn)))).toEqual([]);
    },
    MINUTES,
  );

  test(
    'a signal at every eighteenth call that changes something: all is done and told, or nothing, and nothing is left over',
    async () => {
      const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
      const signal = (turn: number) => names[turn % names.length] ?? 'SIGINT';
      const at = [1, ...everyNth(18, index)];
      expect(await wrongIn(at, (position, turn) => interrupted(trialOf(index), position, signal(turn)))).toEqual([]);
    },
    MINUTES,
  );
});
