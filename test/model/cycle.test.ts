import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeCycles, type Cycle, compareCycles, isClosed } from '../../src/model/cycle.ts';
import { cycle } from './cycles.ts';
import { on } from './dates.ts';

const YEAR = cycle('2026', ['2026-01-01', '2026-12-31']);
const H2 = cycle('2026-H2', ['2026-07-01', '2026-12-31']);
const Q3 = cycle('2026-Q3', ['2026-07-01', '2026-09-30']);
const Q4 = cycle('2026-Q4', ['2026-10-01', '2026-12-31']);
const NEXT = cycle('2027-Q1', ['2027-01-01', '2027-03-31']);

const names = (cycles: readonly Cycle[]) => cycles.map(({ name }) => name as string);
const active = (cycles: readonly Cycle[], date: string) => names(activeCycles(cycles, on(date)));

test('cycles stand by start, the longer first, then by name', () => {
  const sameDays = cycle('Autumn', ['2026-10-01', '2026-12-31']);
  const ordered = ['2026', '2026-H2', '2026-Q3', '2026-Q4', 'Autumn', '2027-Q1'];
  const cycles = [YEAR, H2, Q3, Q4, sameDays, NEXT];
  fc.assert(
    fc.property(fc.shuffledSubarray(cycles, { minLength: cycles.length }), (mixed) => {
      expect(names([...mixed].sort(compareCycles))).toEqual(ordered);
    }),
  );
});

describe('active are', () => {
  test.each([
    ['2026-11-24', ['2026', '2026-Q4']],
    ['2026-10-01', ['2026', '2026-Q4']],
    ['2026-12-31', ['2026', '2026-Q4']],
    ['2026-09-30', ['2026', '2026-Q3']],
    ['2026-06-30', ['2026']],
  ])('on %s all cycles that contain it: %j', (date, expected) =>
    expect(active([YEAR, Q3, Q4], date)).toEqual(expected),
  );

  test('between two cycles the one that ended last, not the one about to start', () => {
    const first = cycle('First', ['2026-01-01', '2026-01-31']);
    const second = cycle('Second', ['2026-02-01', '2026-02-28']);
    expect(active([NEXT, second, first], '2026-12-31')).toEqual(['Second']);
  });

  test('of two that ended on one day only the one that stands first', () =>
    expect(active([Q4, YEAR, H2], '2027-02-01')).toEqual(['2026']));

  test('before all cycles the next to start, and of two the longer', () => {
    expect(active([NEXT, Q4, Q3], '2026-03-01')).toEqual(['2026-Q3']);
    expect(active([Q3, H2, NEXT], '2026-03-01')).toEqual(['2026-H2']);
  });

  test('no drafts, on a day of theirs, after it or before it', () => {
    const draft = cycle('2026-Q2', ['2026-04-01', '2026-06-30'], { draft: true });
    expect(active([draft, Q4], '2026-05-01')).toEqual(['2026-Q4']);
    expect(active([draft, NEXT], '2026-08-01')).toEqual(['2027-Q1']);
    expect(active([draft], '2026-05-01')).toEqual([]);
  });

  test('closed ones too, as long as the date lies in them', () => {
    const closed = cycle('2026-Q4', ['2026-10-01', '2026-12-31'], { closed: { on: on('2026-12-20'), by: null } });
    expect(active([closed], '2026-12-24')).toEqual(['2026-Q4']);
  });

  test('none where there is no cycle', () => expect(active([], '2026-11-24')).toEqual([]));
});

test('a cycle is closed from the day on which it was closed', () => {
  const closed = cycle('2026-Q4', ['2026-10-01', '2026-12-31'], { closed: { on: on('2027-01-05'), by: null } });
  expect(['2027-01-04', '2027-01-05', '2027-01-06'].map((date) => isClosed(closed, on(date)))).toEqual([
    false,
    true,
    true,
  ]);
  expect(isClosed(Q4, on('9999-12-31'))).toBe(false);
});
