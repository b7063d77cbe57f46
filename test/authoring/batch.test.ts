import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedInOtherOrder, type ResolvedRow, type RowCheckin, rowCheckins } from '../../src/authoring/batch.ts';
import type { NamedKeyResult } from '../../src/authoring/new-checkin.ts';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { CheckinColumn, CheckinRow } from '../../src/model/checkin-row.ts';
import type { Id } from '../../src/model/id.ts';
import type { Person } from '../../src/model/person.ts';

const PEOPLE = [{ id: 'ana' }, { id: 'bo' }] as unknown as Person[];
const TODAY = '2026-11-24' as CalendarDate;
const CIRCUMSTANCES = { people: PEOPLE, date: TODAY, by: 'ana' as Id, today: TODAY };

const CYCLE = { name: '2026-Q4', closed: null };
const MILESTONES = { kind: 'milestones', milestones: [{ id: 'vendor' }, { id: 'pilot' }] };

function named(id: string, { kpi = null, measure = { kind: 'metric' }, cycle = CYCLE }: Record<string, unknown> = {}) {
  const keyResult = { id, kpi, measure };
  return { kind: 'key-result', cycle, objective: { id: 'win' }, keyResult } as unknown as NamedKeyResult;
}

/** Offsets that tell the columns apart: 1 for `kr`, 2 for `value`, and so on. */
const COLUMNS: readonly CheckinColumn[] = ['kr', 'value', 'add', 'done', 'confidence', 'note', 'date', 'by'];

type Cells = Partial<Omit<CheckinRow, 'date' | 'offsetOf' | 'reference'>> & { readonly date?: string };

function row(cells: Cells, of = named('deals')): ResolvedRow {
  const nothing = { value: null, add: null, done: null, confidence: null, note: null, date: null, by: null };
  const offsetOf = (column: CheckinColumn) => COLUMNS.indexOf(column) + 1;
  return { row: { reference: 'deals', ...nothing, ...(cells as Partial<CheckinRow>), offsetOf }, named: of };
}

const made = (rows: readonly ResolvedRow[]): readonly RowCheckin[] => {
  const { checkins, refusals } = rowCheckins(rows, CIRCUMSTANCES);
  expect(refusals).toEqual([]);
  return checkins;
};

const suffixes = (rows: readonly ResolvedRow[]) => made(rows).map(({ suffix }) => suffix);

// The hash was computed by another program: sha256 of ["win","2026-11-20","ana",null,[["deals",null,3,null,null,null,null,null]]],
// modulo 36 to the 8th, in base 36.
test('a row is one check-in without `at`, and its name ends in its number and the hash of what it says', () => {
  const [checkin] = made([row({ add: 3, date: '2026-11-20' })]);
  expect(checkin?.checkin).toMatchObject({
    cycle: '2026-Q4',
    objective: 'win',
    date: '2026-11-20',
    by: 'ana',
    at: null,
  });
  expect([...(checkin?.checkin.updates ?? [])]).toMatchObject([['deals', { value: null, add: 3 }]]);
  expect(checkin?.suffix).toBe('01wuvbds3j');
});

test('what a row leaves out is taken from the circumstances, and is part of the name', () => {
  expect(suffixes([row({ add: 3 })])).toEqual(suffixes([row({ add: 3, date: TODAY, by: 'ana' })]));
});

describe('the number in a name counts the rows of one key result, date and person:', () => {
  test.each<[string, Cells, NamedKeyResult, string]>([
    ['the same again', {}, named('deals'), '02'],
    ['another date', { date: '2026-11-21' }, named('deals'), '01'],
    ['another person', { by: 'bo' }, named('deals'), '01'],
    ['another key result', {}, named('meetings'), '01'],
  ])('%s', (_, cells, of, number) => {
    const first = row({ add: 3, date: '2026-11-20' });
    const second = row({ add: 3, date: '2026-11-20', ...cells }, of);
    expect(suffixes([first, second]).map((suffix) => suffix.slice(0, 2))).toEqual(['01', number]);
  });
});

test.each<[string, Cells]>([
  ['the value', { value: 4 }],
  ['adding in place of setting', { value: null, add: 3 }],
  ['the confidence', { confidence: 0.8 }],
  ['the note', { note: 'Hm' }],
  ['the person', { by: 'bo' }],
])('%s makes another name', (_, cells) => {
  expect(suffixes([row({ value: 3, ...cells })])).not.toEqual(suffixes([row({ value: 3 })]));
});

const anyRow = fc
  .record({
    value: fc.integer({ min: 0, max: 3 }),
    by: fc.constantFrom('ana', 'bo'),
    date: fc.constantFrom('2026-11-20', '2026-11-21'),
    id: fc.constantFrom('deals', 'meetings'),
  })
  .map(({ id, ...cells }) => row(cells, named(id)));
const anyRows = fc.array(anyRow, { maxLength: 12 });

const nameOf = ({ named: { keyResult }, checkin, suffix }: RowCheckin) => `${keyResult.id} ${checkin.date} ${suffix}`;

test('rows make the same names whatever rows are added below them, and no two the same', () => {
  fc.assert(
    fc.property(anyRows, anyRows, (rows, below) => {
      const names = made([...rows, ...below]).map(nameOf);
      expect(names.slice(0, rows.length)).toEqual(made(rows).map(nameOf));
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test('the order of the names is the order of the rows of a key result, date and person', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const ofOne = new Map<string, string[]>();
      for (const { named: of, checkin, suffix } of made(rows)) {
        const key = `${of.keyResult.id} ${checkin.date} ${checkin.by}`;
        ofOne.set(key, [...(ofOne.get(key) ?? []), suffix]);
      }
      for (const names of ofOne.values()) expect(names).toEqual([...names].sort());
    }),
  );
});

test('99 rows of a key result, date and person are taken, the next is refused', () => {
  const rows = (count: number) => Array.from({ length: count }, () => row({ add: 1 }));
  expect(suffixes(rows(99)).at(-1)).toMatch(/^99[a-z0-9]{8}$/);
  expect(rowCheckins(rows(100), CIRCUMSTANCES).refusals.map(({ error }) => error.problem.id)).toEqual([
    'row/too-many-of-a-day',
  ]);
});

const closed = { name: '2026-Q4', closed: { on: '2026-11-20', by: null } };

test.each<[string, Cells, NamedKeyResult, string, CheckinColumn]>([
  [
    'a value of milestones',
    { value: 3 },
    named('deals', { measure: MILESTONES }),
    'usage/value-of-milestones',
    'value',
  ],
  ['adding to milestones', { add: 3 }, named('deals', { measure: MILESTONES }), 'usage/value-of-milestones', 'add'],
  ['an unknown milestone', { done: ['x'] }, named('deals', { measure: MILESTONES }), 'usage/no-such-milestone', 'done'],
  ['milestones of a value', { done: ['vendor'] }, named('deals'), 'usage/milestones-of-value', 'done'],
  ['a value beside a KPI', { value: 3 }, named('deals', { kpi: 'churn' }), 'usage/value-from-kpi', 'value'],
  ['a closed cycle', { value: 3 }, named('deals', { cycle: closed }), 'write/cycle-closed', 'kr'],
  ['an unknown person', { value: 3, by: 'cy' }, named('deals'), 'usage/unknown-person', 'by'],
])('refused at its cell: %s', (_, cells, of, id, column) => {
  const { checkins, refusals } = rowCheckins([row(cells, of)], CIRCUMSTANCES);
  expect(checkins).toEqual([]);
  expect(refusals.map((refusal) => [refusal.error.problem.id, refusal.column])).toEqual([[id, column]]);
});

test('a row with two faults is told of both, and others after it', () => {
  const bad = row({ value: 3, by: 'cy' }, named('deals', { measure: MILESTONES }));
  const { refusals } = rowCheckins([bad, row({ add: 1 }), row({ done: ['x'] })], CIRCUMSTANCES);
  expect(refusals.map(({ column }) => column)).toEqual(['by', 'value', 'done']);
});

describe('rows of several people that set a value on one day', () => {
  const others = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));

  test('are told of where their names sort otherwise, and only there', () => {
    fc.assert(
      fc.property(others, ([of, then]) => {
        const rows = made([row({ value: of }), row({ value: then, by: 'bo' })]);
        const [first = '', second = ''] = rows.map(({ suffix }) => suffix);
        expect(countedInOtherOrder(rows)).toHaveLength(first < second ? 0 : 1);
      }),
    );
  });

  test('are not told of where they only add, for a sum has no order', () => {
    fc.assert(
      fc.property(others, ([of, then]) => {
        expect(countedInOtherOrder(made([row({ add: of }), row({ add: then, by: 'bo' })]))).toEqual([]);
      }),
    );
  });
});
