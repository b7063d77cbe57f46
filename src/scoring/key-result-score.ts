import type { JudgedBecause } from '../model/because.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Dropped, KeyResult } from '../model/key-result.ts';
import type { Objective, ObjectiveKind } from '../model/objective.ts';
import type { StatusThresholds } from '../model/settings.ts';
import { spanAfter } from '../model/span.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import { type CheckinDue, checkinDue } from './due.ts';
import { historyBy, type KeyResultHistory } from './key-result-history.ts';
import { type ExpectedBy, elapsedShare, expectedProgress, judgedOn } from './pace.ts';
import { type Reading, reading } from './progress.ts';
import { projectedScore } from './rollup.ts';
import { type Statements, statementsOf } from './stated.ts';
import { isAchieved, keyResultStatus, type Verdict } from './status.ts';
import type { ValuePoint } from './values.ts';

/** The circumstances in which a cycle's key results are scored. */
export interface ScoringContext {
  /** The effective as-of date: no later than the day the cycle was closed. */
  readonly asOf: CalendarDate;
  /** Whether the cycle is closed by then. */
  readonly closed: boolean;
  readonly thresholds: StatusThresholds;
}

/** A key result as of a day, with every value on the way to its figures. Ratios are 0..1 unless they say otherwise. */
export interface KeyResultScore extends Reading, CheckinDue, Verdict, Statements {
  readonly keyResult: KeyResult;
  /** Of its objective: decides which band applies. */
  readonly kind: ObjectiveKind;
  readonly asOf: CalendarDate;
  readonly thresholds: StatusThresholds;
  /** Null for hold and milestones. */
  readonly baseline: Baseline | null;
  /** In the unit of the key result; null for hold and milestones, and where it is relative to an unknown baseline. */
  readonly target: number | null;
  /** Every value by the as-of date, in order. */
  readonly values: readonly ValuePoint[];
  /** The last of them, with the check-in it comes from. */
  readonly latest: ValuePoint | null;
  /** Of the term, at the close of the as-of date. */
  readonly elapsed: number;
  /** The day whose expectation progress is held against. */
  readonly judgedOn: CalendarDate;
  readonly judgedBecause: JudgedBecause;
  /** The progress due by `judgedOn`. */
  readonly expected: number;
  readonly expectedBy: ExpectedBy;
  /** Progress ÷ expected, not capped; null where nothing is expected. */
  readonly projected: number | null;
  /** The first day on which a weak pace counts, start + grace. */
  readonly graceEnd: CalendarDate;
  readonly lastCheckin: CalendarDate | null;
  /** Its own dropping or its objective's, whichever came first; null while neither has come. */
  readonly dropped: Dropped | null;
  /** The grade given; null before the cycle is closed. */
  readonly score: number | null;
}

/** The score of one key result. @see docs/scoring.md */
export function keyResultScore(
  keyResult: KeyResult,
  { kind, dropped: droppedWith }: Pick<Objective, 'kind' | 'dropped'>,
  history: KeyResultHistory,
  { asOf, closed, thresholds }: ScoringContext,
): KeyResultScore {
  const { measure, term } = keyResult;
  const { values, updates, lastCheckin } = historyBy(history, asOf);
  const baseline = measure.kind === 'metric' ? baselineOf(measure, keyResult, values) : null;
  const read = reading(measure, baseline, values, term);
  const dropped = firstDropped(asOf, keyResult.dropped, droppedWith);
  const pace = paceOf(keyResult, baseline, read, { asOf, lastCheckin, open: !closed && dropped === null });
  const graceEnd = spanAfter(term.start, thresholds.grace);
  const rules = { measure: measure.kind, kind, term, asOf, thresholds, graceEnd, dropped: dropped !== null };
  const known = { hasValue: values.length > 0, baselineKnown: baseline?.source !== 'unknown' };
  return {
    keyResult,
    kind,
    asOf,
    thresholds,
    graceEnd,
    dropped,
    lastCheckin,
    values,
    baseline,
    target: baseline?.target ?? null,
    latest: values.at(-1) ?? null,
    elapsed: elapsedShare(term, asOf),
    ...read,
    ...pace,
    ...keyResultStatus({ ...rules, ...known, ...pace, progress: read.progress }),
    ...statementsOf(updates),
    score: closed ? (keyResult.score?.value ?? null) : null,
  };
}

/** What is due: the next check-in, and, on the day that its staleness decides, the progress. */
function paceOf(
  keyResult: KeyResult,
  baseline: Baseline | null,
  { progress }: Reading,
  { asOf, lastCheckin, open }: { asOf: CalendarDate; lastCheckin: CalendarDate | null; open: boolean },
) {
  const { measure, term } = keyResult;
  const achieved = isAchieved({ measure: measure.kind, term, asOf, progress });
  const owed = checkinDue(keyResult, lastCheckin, asOf, open && !achieved);
  const judged = judgedOn(measure.kind, term, { asOf, lastCheckin, stale: owed.stale });
  const expected = expectedProgress(measure, baseline, term, judged.on);
  return {
    ...owed,
    judgedOn: judged.on,
    judgedBecause: judged.because,
    expected: expected.value,
    expectedBy: expected,
    projected: projectedScore(progress, expected.value),
  };
}

/** The earliest of the droppings that have come by `asOf`, that day included; its own where both came on one day. */
function firstDropped(asOf: CalendarDate, own: Dropped | null, objectives: Dropped | null): Dropped | null {
  const first = own && objectives ? (objectives.on < own.on ? objectives : own) : (own ?? objectives);
  return first && first.on <= asOf ? first : null;
}
