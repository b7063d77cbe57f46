import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectivesFromRows } from '../../src/authoring/table/index.ts';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { CycleName } from '../../src/model/cycle-name.ts';
import type { NewKeyResult, NewObjective } from '../../src/model/edit.ts';
import type { Id } from '../../src/model/id.ts';
import type { Measure } from '../../src/model/key-result.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { UserError } from '../../src/model/user-error.ts';
import { readObjectiveTable } from '../../src/storage/objective-rows.ts';
import { proofreadObjective } from '../../src/storage/proofread-objective.ts';
import { csvOf } from './objective-table.ts';

const CYCLE = {
  name: '2026-Q4' as CycleName,
  start: '2026-10-01' as CalendarDate,
  end: '2026-12-31' as CalendarDate,
};

const letters = fc.constantFrom(
  'a',
  'Z',
  'é',
  '日',
  '😀',
  ' ',
  ',',
  '"',
  '\t',
  '\n',
  ':',
  '#',
  '=',
  "'",
  '{',
  '%',
  '7',
);
const text = fc
  .string({ unit: letters, maxLength: 12 })
  .map((made) => made.trim())
  .filter((made) => made !== '');
const id = fc.stringMatching(/^[a-z]{2}(-[a-z0-9]{1,8})?$/).map((made) => made as Id);
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, maxExcluded: true })
  .map((made) => (made === 0 ? 0 : made));
const weight = fc.option(fc.integer({ min: 1, max: 9 }));
const day = (month: string) => fc.integer({ min: 10, max: 28 }).map((made) => `2026-${month}-${made}` as CalendarDate);

const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc
    .record({ from: fc.option(number), to: number })
    .filter(({ from, to }) => from === null || Math.abs(from - to) > Math.max(1, Math.abs(from), Math.abs(to)) * 1e-6)
    .map(({ from, to }): Measure => ({ kind: 'metric', from, goal: { kind: 'to', to }, plan: [] })),
  fc
    .record({
      from: fc.integer({ min: 1, max: 1_000_000 }),
      by: fc.integer({ min: 1, max: 99 }),
      kind: fc.constantFrom('amount', 'percent'),
    })
    .map(({ from, by, kind }): Measure => ({ kind: 'metric', from, goal: { kind, by: -by }, plan: [] })),
  fc
    .record({ least: number, room: fc.integer({ min: 0, max: 99 }) })
    .map(({ least, room }): Measure => ({ kind: 'hold', atLeast: least, atMost: room === 0 ? null : least + room })),
  fc.uniqueArray(fc.record({ id, title: text }), { minLength: 1, maxLength: 3, selector: (one) => one.id }).map(
    (steps): Measure => ({
      kind: 'milestones',
      milestones: steps.map((one) => ({ id: one.id, title: one.title.replaceAll('\n', ' '), weight: 1, due: null })),
    }),
  ),
);

const keyResult = fc
  .record({
    ...{ id, title: text, measure, weight },
    unit: fc.option(fc.constantFrom('days', 'BRL', 'percent', 'k')),
    owner: fc.option(fc.constantFrom('cy' as Id, 'di' as Id)),
    source: fc.option(text),
    start: fc.option(day('10')),
    end: fc.option(day('12')),
  })
  .map(({ source = null, end = null, ...others }): NewKeyResult => ({ ...others, source, end }));

const objective: fc.Arbitrary<NewObjective> = fc.record({
  cycle: fc.constant(CYCLE.name),
  ...{ id, title: text, weight, why: fc.option(text) },
  owner: fc.option(fc.constantFrom('ana' as Id, 'bo' as Id)),
  team: fc.option(fc.constant('sales' as Id)),
  kind: fc.option(fc.constantFrom('committed', 'aspirational')),
  align: fc.option(fc.constantFrom('2026/grow', 'grow/deals')),
  start: fc.option(fc.constant('2026-10-05' as CalendarDate)),
  end: fc.option(fc.constant('2026-12-30' as CalendarDate)),
  tags: fc.uniqueArray(fc.constantFrom('pipeline', 'a b', '增长'), { maxLength: 2 }),
  keyResults: fc.uniqueArray(keyResult, { maxLength: 3, selector: (one) => one.id }),
  initiatives: fc.constant([]),
});

const plan = fc
  .uniqueArray(objective, { minLength: 1, maxLength: 3, selector: (one) => one.id })
  .filter((all) => new Set(all.map(({ title }) => title)).size === all.length);

type Cells = Record<string, string>;

/** Cells of what is not null, as text. */
const filled = (cells: Readonly<Record<string, string | number | null | undefined>>): Cells =>
  Object.fromEntries(Object.entries(cells).flatMap(([key, value]) => (value == null ? [] : [[key, String(value)]])));

function measureCells(one: Measure): Cells {
  switch (one.kind) {
    case 'metric': {
      const { from, goal } = one;
      if (goal.kind === 'to') return filled({ from, to: goal.to });
      return filled({ from, change: goal.kind === 'percent' ? `${goal.by}%` : goal.by });
    }
    case 'hold':
      return filled({ at_least: one.atLeast, at_most: one.atMost });
    case 'milestones':
      return { milestones: one.milestones.map(({ id: own, title }) => `${own}: ${title}`).join(' | ') };
  }
}

/** A row for the objective, then one for each of its key results, which name it again or not. */
function rowsOf({ keyResults, tags, ...one }: NewObjective, isRepeated: boolean): readonly Cells[] {
  const { title, id: own, why, owner, team, kind, align, weight: share, start, end } = one;
  const first = { objective: title, objective_id: own, why, owner, team, kind, align, weight: share, start, end };
  return [
    filled({ ...first, tags: tags.join('; ') || null }),
    ...keyResults.map((kr) => ({
      ...filled({ objective: isRepeated ? title : null, kr: kr.title, kr_id: kr.id, unit: kr.unit, source: kr.source }),
      ...filled({ kr_owner: kr.owner, kr_weight: kr.weight, kr_start: kr.start, kr_end: kr.end }),
      ...measureCells(kr.measure),
    })),
  ];
}

/** A key result with what its file leaves to the objective or the cycle. */
const asRead = ({ start, end, ...kr }: NewKeyResult, one: NewObjective) => ({
  ...kr,
  weight: kr.weight ?? 1,
  owner: kr.owner ?? one.owner,
  term: { start: start ?? one.start ?? CYCLE.start, end: end ?? one.end ?? CYCLE.end },
});

test('whatever objectives are written as a table are read from it, and would be read from their files', async () => {
  const property = fc.asyncProperty(
    plan,
    fc.boolean(),
    fc.constantFrom(',', ';', '\t'),
    async (objectives, isRepeated, delimiter) => {
      const rows = objectives.flatMap((one) => rowsOf(one, isRepeated));
      const bytes = new TextEncoder().encode(csvOf(rows, delimiter));
      const table = readObjectiveTable(bytes, 'plan.csv', { sign: 'point', mapping: new Map() });
      expect(table.faults).toEqual([]);
      const around = { cycle: CYCLE, there: [], taken: new Map(), people: [], teams: [], owner: null, team: null };
      const made = await objectivesFromRows(table.rows, around);
      expect(made.refusals).toEqual([]);
      expect(made.objectives.map((one) => one.objective)).toEqual(objectives);
      const whole = { ...CYCLE, title: null, draft: false, closed: null, retrospective: null };
      for (const one of objectives) {
        const { read, faults } = await proofreadObjective(one, whole, DEFAULT_SETTINGS);
        expect(faults).toEqual([]);
        expect(read?.keyResults).toMatchObject(one.keyResults.map((kr) => asRead(kr, one)));
      }
    },
  );
  await fc.assert(property, { numRuns: 100 });
});

const pieces = fc.constantFrom(
  ...[
    'objective',
    'kr',
    'owner',
    'to',
    'from',
    'milestones',
    'change',
    'Grow',
    'Deals',
    '12',
    '1.234',
    '5%',
    'R$ 5',
    '10k',
  ],
  ...['""', '"', ',', ';', '\t', '\n', '\r\n', 'sep=;', '\ufeff', '\0', '\u2028', '__proto__', 'constructor'],
);
const anyText = fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }).map((all) => all.join(''));

test('no text makes the reader throw, and whatever is refused has a place within it', async () => {
  const property = fc.asyncProperty(
    fc.oneof(
      anyText,
      anyText.map((made) => `objective,kr,to\n${made}`),
    ),
    async (made) => {
      try {
        const bytes = new TextEncoder().encode(made);
        const { rows, faults, text: content } = readObjectiveTable(bytes, '-', { sign: null, mapping: new Map() });
        const around = { cycle: CYCLE, there: [], taken: new Map(), people: [], teams: [], owner: null, team: null };
        const { refusals } = await objectivesFromRows(rows, around);
        const offsets = [
          ...faults.map(({ at }) => ('offset' in at ? at.offset : -1)),
          ...refusals.map(({ offset }) => offset),
        ];
        for (const offset of offsets) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(content.length);
        }
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    },
  );
  await fc.assert(property, { numRuns: 500 });
});

// Each would take minutes if its time grew by the square of its length.
test.each(['\n', '"', ',', ' ', '1,', 'a', 'R$', ';a'])('a quarter of a million of %j are read or refused', (piece) => {
  const long = piece.repeat(Math.floor(250_000 / piece.length));
  for (const column of ['to', 'weight', 'owner', 'milestones']) {
    for (const text of [long, `objective,kr,${column}\nGrow,Deals,"1${long} x"`]) {
      try {
        readObjectiveTable(new TextEncoder().encode(text), '-', { sign: 'comma', mapping: new Map() });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }
  }
});
