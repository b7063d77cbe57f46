import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { whileLocked } from '../../src/storage/replace-files.ts';
import { hostName } from '../../src/system/process.ts';
import { writerOf } from '../storage/writers.ts';
import type { Known } from './faults.ts';
import { bundledDriver, type Call } from './faulty-process.ts';
import { ForgetfulDisk } from './power-loss.ts';
import { seen, type Texts, textsOf, trials, undisturbed } from './trials.ts';

const MINUTES = 180_000;

/** Losses at each moment: all that was not flushed, none of it, all content but no name, the reverse, and so many by lot. */
const BY_LOT = 30;

let driver: Awaited<ReturnType<typeof bundledDriver>>;
const known: Known[] = [];
beforeAll(async () => {
  driver = await bundledDriver();
  for (const trial of trials(driver.script)) known.push({ trial, ...(await undisturbed(trial)) });
}, MINUTES);
afterAll(() => driver.remove());

/** A coin that falls the same way each time: Marsaglia’s xorshift. */
function coin(seed: number): () => boolean {
  let state = Math.imul(seed, 2_654_435_761) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state & 64) === 0;
  };
}

const losses = (moment: number): readonly ((what: string) => boolean)[] => [
  () => false,
  () => true,
  (what) => what.startsWith('name'),
  (what) => what.startsWith('content'),
  ...Array.from({ length: BY_LOT }, (_, turn) => coin(moment * BY_LOT + turn + 1)),
];

/** Whoever writes next on this host, where nobody else runs any more. */
const nextWriter = () => writerOf({ host: hostName() });

async function failureOf(run: Promise<void>): Promise<UserError | null> {
  try {
    await run;
    return null;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** What a reader sees, or why nothing. */
function viewOf(read: () => Texts): string {
  try {
    return ordered(read());
  } catch (error) {
    if (error instanceof UserError) return error.problem.id;
    throw error;
  }
}

const ordered = (texts: Texts) => JSON.stringify(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What is wrong after a loss of power at any moment of a run; `calls` is what it did. */
async function wrongAfterLoss({ trial, after }: Known, calls: readonly Call[]): Promise<string[]> {
  const wrong: string[] = [];
  const outcomes = [ordered(trial.files), ordered(after)];
  const acknowledged = calls.findIndex(({ name }) => name === 'print');
  const disk = new ForgetfulDisk(trial.files);
  for (const [moment, call] of calls.entries()) {
    for (const [index, isKept] of losses(moment).entries()) {
      const left = disk.afterLoss(isKept);
      const at = `before call ${moment + 1}, ${call.name} ${call.path}, loss ${index}`;
      const view = viewOf(() => seen(left, trial.workspace));
      if (!outcomes.includes(view)) wrong.push(`${at}: a reader sees ${view}`);
      if (moment >= acknowledged && view !== outcomes[1]) wrong.push(`${at}: what was acknowledged is lost`);
      const site = { disk: left, workspace: trial.workspace, pathOf: (file: string) => file };
      const failure = await failureOf(whileLocked(site, nextWriter(), async () => {}));
      if (failure !== null) wrong.push(`${at}: the next writer stops with ${failure.problem.id}`);
      else if (ordered(textsOf(left)) !== view) wrong.push(`${at}: the next writer leaves ${ordered(textsOf(left))}`);
    }
    disk.replay(call);
  }
  return wrong;
}

const TITLES = trials('').map(({ title }, index) => [title, index] as const);

describe.each(TITLES)('%s', (title, index) => {
  test(
    'power is lost at any moment: nothing is torn, and what was acknowledged is there',
    async () => {
      const one = known[index] as Known;
      expect(one.calls.filter(({ name }) => name === 'fsync').length).toBeGreaterThan(5);
      expect(await wrongAfterLoss(one, one.calls)).toEqual([]);
      console.log(`${title}: ${one.calls.length * (BY_LOT + 4)} losses of power, 0 wrong`);
    },
    MINUTES,
  );

  test(
    'an edit that is made once all is done stays, and so does all that was done, whatever is lost then',
    async () => {
      const { trial, after, calls } = known[index] as Known;
      const edited = trial.workspace === '' ? 'a.yaml' : `${trial.workspace}/okr.yaml`;
      const expected = { ...after, [edited]: '# by hand\n' };
      const disk = new ForgetfulDisk(trial.files);
      for (const call of calls) disk.replay(call);
      disk.edit(edited, expected[edited] ?? '');
      for (const [loss, isKept] of losses(calls.length).entries()) {
        const left = disk.afterLoss(isKept);
        expect(seen(left, trial.workspace), `loss ${loss}`).toEqual(expected);
        const site = { disk: left, workspace: trial.workspace, pathOf: (file: string) => file };
        await whileLocked(site, nextWriter(), async () => {});
        expect(textsOf(left), `loss ${loss}`).toEqual(expected);
      }
    },
    MINUTES,
  );

  // Whether the trial could find anything: without flushes, losses are found.
  test.each(['content', 'names'])(
    'without any flush of %s something is found',
    async (what) => {
      const one = known[index] as Known;
      const isOfContent = ({ path }: Call) => path.includes('new-');
      const calls = one.calls.filter((call) => call.name !== 'fsync' || isOfContent(call) !== (what === 'content'));
      expect((await wrongAfterLoss(one, calls)).length).toBeGreaterThan(0);
    },
    MINUTES,
  );
});
