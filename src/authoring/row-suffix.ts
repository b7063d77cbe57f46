import { createHash } from 'node:crypto';
import type { NewCheckin } from '../model/edit.ts';

/** The most rows of one key result, date and person: their number has two digits in a file's name. */
export const MOST_OF_A_DAY = 99;

const HASH_LENGTH = 8;

/**
 * What the file of a row's check-in ends in: `number`, 1 to 99, in two digits, then eight characters (a–z, 0–9) that depend on
 * all that the check-in says. So names sort by number, and the same row makes the same name wherever it is imported.
 */
export function rowSuffix(number: number, { objective, date, by, note, updates }: NewCheckin): string {
  const said = [...updates].map(([id, update]) => {
    const { value, add, done, undone, confidence, note: remark, needs } = update;
    return [id, value, add, done, undone, confidence, remark, needs];
  });
  const digest = createHash('sha256')
    .update(JSON.stringify([objective, date, by, note, said]))
    .digest('hex');
  const hash = BigInt(`0x${digest}`) % 36n ** BigInt(HASH_LENGTH);
  return `${String(number).padStart(2, '0')}${hash.toString(36).padStart(HASH_LENGTH, '0')}`;
}
