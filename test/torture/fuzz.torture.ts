import { expect, test } from 'vitest';
import { editMutated, readMutated, runAnyWords } from '../fuzz/claims.ts';

const HOURS = 7_200_000;

const RUNS: Readonly<Record<string, (runs: number) => unknown>> = {
  'workspaces with a file that was tampered with': readMutated,
  'command lines by chance': runAnyWords,
  'edits of files that were tampered with': editMutated,
};

test.each(Object.entries(RUNS))(
  '10,000 %s: nothing is a bug of ours',
  async (what, run) => {
    const counts = await run(10_000);
    console.log(`10,000 ${what}: ${JSON.stringify(counts)}`);
    expect(counts).toBeTruthy();
  },
  HOURS,
);
