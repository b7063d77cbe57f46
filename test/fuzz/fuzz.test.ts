import { describe, expect, test } from 'vitest';
import { editMutated, readMutated, runAnyWords } from './claims.ts';

const MINUTES = 120_000;

// Ten thousand of each are in `test/torture/fuzz.torture.ts`; parsers of single values are in `test/model/printed-back.test.ts`.
describe('whatever is put in, nothing is a bug of ours:', { timeout: MINUTES }, () => {
  test('200 workspaces with a file that was tampered with are read, scored and drawn, or refused', async () => {
    const { faulty, sound } = await readMutated(200);
    expect(faulty).toBeGreaterThan(25);
    expect(sound).toBeGreaterThan(25);
  });

  test('300 command lines by chance do what they say, or are refused', async () => {
    const { refused, ran } = await runAnyWords(300);
    expect(refused).toBeGreaterThan(50);
    expect(ran).toBeGreaterThan(20);
  });

  test('1,000 edits of files that were tampered with say what was meant, or are refused', () => {
    const { edited, refused, unread } = editMutated(1000);
    for (const count of [edited, refused, unread]) expect(count).toBeGreaterThan(50);
  });
});
