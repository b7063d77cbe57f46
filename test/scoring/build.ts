import { addDays, type CalendarDate, parseCalendarDate } from '../../src/model/calendar-date.ts';
import { type Checkin, compareCheckins, EMPTY_UPDATE, type Update } from '../../src/model/checkin.ts';
import type { Cycle } from '../../src/model/cycle.ts';
import type { CycleName } from '../../src/model/cycle-name.ts';
import type { Id } from '../../src/model/id.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { Hold, KeyResult, Measure, Metric, Milestone, Milestones } from '../../src/model/key-result.ts';
import type { Kpi } from '../../src/model/kpi.ts';
import type { Objective } from '../../src/model/objective.ts';
import { DEFAULT_SETTINGS, type StatusThresholds } from '../../src/model/settings.ts';
import type { Span } from '../../src/model/span.ts';
import type { Term } from '../../src/model/term.ts';
import { type CycleScore, cycleScorer } from '../../src/scoring/cycle-score.ts';
import type { KeyResultScore } from '../../src/scoring/key-result-score.ts';

export const id = (text: string): Id => text as Id;

export function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if ('fault' in parsed) throw new Error(`not a date: ${text}`);
  return parsed.value;
}

/** Day `n` of the default term, which has 100 days: on its evening n % of it are over. 0 is the day before its first. */
export const on = (n: number): CalendarDate => addDays(date('2026-01-01'), n - 1);

export const days = (start: number, end: number): Term => ({ start: on(start), end: on(end) });

export const span = (count: number, unit: Span['unit'] = 'd'): Span => ({ count, unit });

/** A metric from 0 to 100 unless told otherwise, so that its value is its progress in percent. */
export const metric = (over: Partial<Metric> & { to?: number } = {}): Metric => {
  const { to = 100, ...rest } = over;
  return { kind: 'metric', from: 0, goal: { kind: 'to', to }, plan: [], ...rest };
};

export const hold = (bounds: Partial<Hold>): Hold => ({ kind: 'hold', atLeast: null, atMost: null, ...bounds });

/** Milestones by id, each with its weight and the day of the term on which it is due, if it has one. */
export const milestones = (steps: Record<string, { weight?: number; due?: number }>): Milestones => ({
  kind: 'milestones',
  milestones: Object.entries(steps).map(
    ([name, { weight = 1, due }]): Milestone => ({
      id: id(name),
      title: name,
      weight,
      due: due === undefined ? null : on(due),
    }),
  ),
});

export const keyResult = (measure: Measure, over: Partial<KeyResult> = {}): KeyResult => ({
  id: id('kr'),
  title: 'A key result',
  measure,
  unit: null,
  weight: 1,
  owner: id('bo'),
  term: days(1, 100),
  cadence: span(7),
  kpi: null,
  source: null,
  dropped: null,
  score: null,
  ...over,
});

export const objective = (keyResults: readonly KeyResult[], over: Partial<Objective> = {}): Objective => ({
  cycle: 'spring' as CycleName,
  id: id('aim'),
  file: 'spring/aim.yaml',
  title: 'An aim',
  why: null,
  owner: id('ana'),
  team: null,
  kind: 'aspirational',
  align: null,
  carriedFrom: null,
  weight: 1,
  term: days(1, 100),
  tags: [],
  dropped: null,
  keyResults,
  initiatives: [],
  ...over,
});

/** A check-in on day `n` of the objective `aim`, with what it says of each key result. */
export const checkin = (n: number, says: Record<string, Partial<Update>>, over: Partial<Checkin> = {}): Checkin => ({
  file: `spring/checkins/${on(n)}-aim-a.yaml`,
  objective: id('aim'),
  date: on(n),
  by: id('bo'),
  at: null,
  note: null,
  updates: new Map(Object.entries(says).map(([name, update]) => [id(name), { ...EMPTY_UPDATE, ...update }])),
  ...over,
});

export const cycle = (
  objectives: readonly Objective[],
  checkins: readonly Checkin[] = [],
  over: Partial<Cycle> = {},
): Cycle => ({
  name: 'spring' as CycleName,
  title: null,
  draft: false,
  closed: null,
  retrospective: null,
  ...days(1, 100),
  objectives,
  checkins: checkins.toSorted(compareCheckins),
  ...over,
});

/** A KPI with a value on each of the given days of the default term. */
export const kpi = (values: Record<number, number>): Kpi => ({
  id: id('churn'),
  file: 'kpis/churn.yaml',
  title: 'Churn',
  owner: null,
  unit: null,
  hold: null,
  better: null,
  cadence: span(7),
  source: null,
  checkins: Object.entries(values)
    .map(([n, value]) => ({
      file: `kpis/checkins/${on(Number(n))}-churn-a.yaml`,
      kpi: id('churn'),
      date: on(Number(n)),
      by: null,
      at: null as Instant | null,
      value,
      note: null,
    }))
    .toSorted(compareCheckins),
});

export const closedOn = (n: number): Cycle['closed'] => ({ on: on(n), by: id('ana') });

/** What is told of the single key result `kr` of the single objective `aim`. */
export interface Story {
  readonly measure?: Measure;
  readonly keyResult?: Partial<KeyResult>;
  readonly objective?: Partial<Objective>;
  readonly cycle?: Partial<Cycle>;
  /** What the check-in of each day says. */
  readonly said?: Record<number, Partial<Update>>;
  /** Values of a KPI that feeds the key result. */
  readonly kpi?: Record<number, number>;
  readonly thresholds?: Partial<StatusThresholds>;
}

/** The cycle of a story as of day `n`. */
export function told(story: Story, n: number): CycleScore {
  const fed = story.kpi ? { kpi: id('churn') } : {};
  const one = keyResult(story.measure ?? metric(), { ...fed, ...story.keyResult });
  const checkins = Object.entries(story.said ?? {}).map(([day, update]) => checkin(Number(day), { kr: update }));
  const whole = cycle([objective([one], story.objective)], checkins, story.cycle);
  const thresholds = { ...DEFAULT_SETTINGS.status, ...story.thresholds };
  return cycleScorer(whole, story.kpi ? [kpi(story.kpi)] : [], thresholds)(on(n));
}

/** The key result of a story as of day `n`. */
export function scoreOf(story: Story, n: number): KeyResultScore {
  const [score] = told(story, n).keyResults;
  if (!score) throw new Error('the story has no key result');
  return score;
}

/** A cycle as of day `n`, with the usual thresholds. */
export const cycleOn = (whole: Cycle, n: number, kpis: readonly Kpi[] = []): CycleScore =>
  cycleScorer(whole, kpis, DEFAULT_SETTINGS.status)(on(n));
