import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../../src/model/calendar-date.ts';
import type { Checkin } from '../../src/model/checkin.ts';
import type { Cycle } from '../../src/model/cycle.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { type ProgressReport, progressReport } from '../../src/report/progress-report.ts';
import { readCycles } from '../../src/storage/read-cycles.ts';
import { readOutline } from '../../src/storage/read-outline.ts';
import { difference } from '../oracle/comparison.ts';
import type { DescribedWorkspace } from '../oracle/description.ts';
import { randomCase } from '../oracle/random-workspace.ts';
import { filesOf } from '../oracle/written-files.ts';
import { Dice } from '../storage/dice.ts';
import { MemoryFiles } from '../storage/memory-files.ts';
import { checkin, date, hold, id, keyResult, metric, span } from './build.ts';
import { scaled, scaledMeasure, scaledReport } from './scaled.ts';

interface Case {
  readonly workspace: Workspace;
  readonly asOf: CalendarDate;
}

async function read(files: MemoryFiles): Promise<Workspace> {
  const { outline } = await readOutline(files);
  const names = outline.cycles.map(({ name }) => name);
  return (await readCycles(files, outline, names)).workspace;
}

/** What is picked from the figures, such as who needs support, follows from them. */
function reportOf({ workspace, asOf }: Pick<Case, 'workspace' | 'asOf'>) {
  const { support, achievements, ...report } = progressReport(workspace, { asOf, since: span(30) }).report;
  return report;
}

/** Workspaces that are others in every run, as they are read from files; once for all properties, for reading takes longest. */
const cases = await Promise.all(
  fc.sample(fc.integer({ min: 0, max: 2 ** 31 }), 20).map(async (seed) => {
    const { workspace: described, question } = randomCase(seed);
    const workspace = await read(new MemoryFiles(filesOf(described)));
    return { seed, described, workspace, asOf: date(question.asOf) };
  }),
);

/** The places at which what is claimed to be the same of each case is not. */
const differences = (both: (one: Case) => readonly [unknown, unknown]): string[] =>
  cases.flatMap((one) => difference(...both(one)).paths.map((path) => `case ${one.seed}: ${path}`));

/** A copy in which `change` has replaced what it has another value for, at any depth. */
function replaced<Whole>(whole: Whole, change: (value: unknown) => unknown): Whole {
  const inside = (value: unknown): unknown => {
    const other = change(value);
    if (other !== value) return other;
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, inside(item)]));
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(item)]));
  };
  return inside(whole) as Whole;
}

const withCycles = (workspace: Workspace, change: (cycle: Cycle) => Cycle): Workspace => ({
  ...workspace,
  cycles: workspace.cycles.map(change),
});

test.each([
  ['measuring in another unit', 60],
  ['measuring in a much smaller unit', 1024],
  ['measuring in a larger unit', 0.25],
  ['reversing every direction', -1],
])('%s changes values and nothing else', (_, factor) => {
  expect(
    differences((one) => [
      scaledReport(reportOf(one), factor),
      reportOf({ ...one, workspace: scaled(one.workspace, factor) }),
    ]),
  ).toEqual([]);
});

/** Months, which are not all of one length, as 30 days. */
const inDays = (workspace: Workspace): Workspace =>
  replaced(workspace, (value) =>
    typeof value === 'object' && value !== null && 'unit' in value && value.unit === 'm' ? span(30) : value,
  );

test('shifting every date shifts the dates of the report and changes nothing else', () => {
  const shifts = fc.integer({ min: -500, max: 1500 });
  fc.assert(
    fc.property(shifts, (days) => {
      const later = <Whole>(whole: Whole) =>
        replaced(whole, (value) =>
          typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? addDays(date(value), days) : value,
        );
      expect(
        differences(({ workspace, asOf }) => {
          const one = { workspace: inDays(workspace), asOf };
          return [later(reportOf(one)), reportOf(later(one))];
        }),
      ).toEqual([]);
    }),
    { numRuns: 2 },
  );
});

/** Each check-in that adds to a metric in two: the first with half of what is added, the second with all else. */
function split(cycle: Cycle): Cycle {
  const isSplit = (objective: string, name: string): boolean => {
    const found = cycle.objectives.find((one) => one.id === objective)?.keyResults.find((one) => one.id === name);
    return found?.measure.kind === 'metric' && found.measure.from !== null;
  };
  const halves = (one: Checkin): Checkin[] => {
    const added = [...one.updates].filter(([name, { add }]) => add !== null && isSplit(one.objective, name));
    const half = added.map(([name, update]) => [name, { ...update, add: (update.add ?? 0) / 2 }] as const);
    return [
      { ...one, updates: new Map(half) },
      { ...one, updates: new Map([...one.updates, ...half]) },
    ];
  };
  return { ...cycle, checkins: cycle.checkins.flatMap(halves) };
}

test('splitting every add to a metric into two changes nothing', () => {
  expect(
    differences((one) => [reportOf(one), reportOf({ ...one, workspace: withCycles(one.workspace, split) })]),
  ).toEqual([]);
});

/** Files whose folders list their entries in any order. */
class ShuffledFiles extends MemoryFiles {
  readonly dice = new Dice(7);

  override list(folder: string) {
    const entries = [...super.list(folder)];
    return Array.from({ length: entries.length }, () => entries.splice(this.dice.below(entries.length), 1)).flat();
  }
}

/** All check-ins on one day, so that only the names of their files put them in order. */
function onOneDay(workspace: DescribedWorkspace): DescribedWorkspace {
  const tied = <Entry extends object>(one: Entry): Entry => ({ ...one, date: '2026-03-12', at: null });
  return {
    ...workspace,
    kpis: workspace.kpis.map((kpi) => ({ ...kpi, checkins: kpi.checkins.map(tied) })),
    cycles: workspace.cycles.map((cycle) => ({ ...cycle, checkins: cycle.checkins.map(tied) })),
  };
}

test('the order in which files are listed changes nothing', async () => {
  const asOf = date('2026-03-20');
  for (const { described } of cases.slice(0, 10)) {
    const files = filesOf(onOneDay(described));
    const [one, other] = [await read(new MemoryFiles(files)), await read(new ShuffledFiles(files))];
    expect(difference(reportOf({ workspace: one, asOf }), reportOf({ workspace: other, asOf })).paths).toEqual([]);
  }
});

/** Every objective with a key result of weight 0 more, which is out of its bounds since the cycle began. */
const withWeightless = (cycle: Cycle): Cycle => ({
  ...cycle,
  objectives: cycle.objectives.map((one) => {
    const extra = { id: id('kr-extra'), weight: 0, owner: null, term: { start: one.term.start, end: one.term.end } };
    return { ...one, keyResults: [...one.keyResults, keyResult(hold({ atMost: 1 }), extra)] };
  }),
  checkins: [
    ...cycle.objectives.map((one) =>
      checkin(0, { 'kr-extra': { value: 2 } }, { objective: one.id, date: cycle.start }),
    ),
    ...cycle.checkins,
  ],
});

test('a key result of weight 0 changes no figure of its objective, cycle, teams and people', async () => {
  const figures = (report: Omit<ProgressReport, 'notices' | 'support' | 'achievements'>) =>
    [...report.cycles, ...report.teams, ...report.people, ...report.objectives].map((row) => {
      const { id: name, progress, expected, projected } = row;
      return { name, progress, expected, projected, score: 'score' in row ? row.score : null };
    });
  const withMore = (one: Case): Case => ({ ...one, workspace: withCycles(one.workspace, withWeightless) });
  expect(differences((one) => [figures(reportOf(one)), figures(reportOf(withMore(one)))])).toEqual([]);
  // But it counts for the status: what is out of its bounds is off track, whatever it weighs.
  const statuses = (some: (one: Case) => Case) =>
    cases.flatMap((one) => reportOf(some(one)).objectives.map(({ status }) => status));
  expect(statuses(withMore)).not.toEqual(statuses((one) => one));
});

test('a metric made by hand is scaled as the files are', () => {
  expect(scaledMeasure(metric({ from: 60, to: 55 }), 60)).toMatchObject({ from: 3600, goal: { to: 3300 } });
});
