import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCheckins } from '../../src/model/checkin.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { valueIn } from './answers.ts';
import { on } from './dates.ts';

const checkin = (date: string, at: string | null, file: string) => ({
  date: on(date),
  at: at === null ? null : valueIn(parseInstant(at)),
  file,
});

/** Each counts before the next. */
const IN_ORDER = [
  checkin('2026-11-23', '2026-11-30T23:00:00Z', 'z.yaml'),
  // Of one day those without a moment come first, by file name.
  checkin('2026-11-24', null, '2026-Q4/checkins/2026-11/a.yaml'),
  checkin('2026-11-24', null, '2026-Q4/checkins/2026-11/b.yaml'),
  checkin('2026-11-24', '2026-11-24T08:00:00Z', '2026-Q4/checkins/2026-11/z.yaml'),
  checkin('2026-11-24', '2026-11-24T08:00:00.5Z', '2026-Q4/checkins/2026-11/y.yaml'),
  // The name counts before the folder that it lies in.
  checkin('2026-11-24', '2026-11-24T14:00:00Z', '2026-Q4/checkins/2026-12/c.yaml'),
  checkin('2026-11-24', '2026-11-24T14:00:00Z', '2026-Q4/checkins/2026-11/d.yaml'),
  checkin('2026-11-24', '2026-11-24T14:00:00Z', '2026-Q4/checkins/2026-12/d.yaml'),
  checkin('2026-11-25', null, 'a.yaml'),
];

test('check-ins count by date, then moment with missing ones first, then file name', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(IN_ORDER, { minLength: IN_ORDER.length }), (mixed) => {
      expect([...mixed].sort(compareCheckins)).toEqual(IN_ORDER);
    }),
  );
});

test('the order does not depend on which of two is asked about first', () => {
  for (const [i, a] of IN_ORDER.entries()) {
    for (const [j, b] of IN_ORDER.entries()) expect(Math.sign(compareCheckins(a, b))).toBe(Math.sign(i - j));
  }
});
