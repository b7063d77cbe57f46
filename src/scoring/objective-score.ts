import type { CalendarDate } from '../model/calendar-date.ts';
import type { Dropped } from '../model/key-result.ts';
import type { Objective } from '../model/objective.ts';
import type { Status } from '../model/status.ts';
import { type Counts, countsOf, netOnTrack } from './counts.ts';
import type { KeyResultScore } from './key-result-score.ts';
import { type Figures, rolledUp, type Weighted } from './rollup.ts';
import { worstStatus } from './status.ts';

/** What an objective, cycle, team or person amounts to as of a day. */
export interface RollUp<P> extends Figures {
  readonly asOf: CalendarDate;
  /** All that belongs to it, in the order of the files, with the weight each has in its figures. */
  readonly parts: readonly Weighted<P>[];
  /** Its key results, at whatever depth, those without weight and the dropped ones included. */
  readonly keyResults: readonly KeyResultScore[];
  readonly status: Status;
  readonly counts: Counts;
  /** −1..1; null where no key result is judged. */
  readonly netOnTrack: number | null;
}

export interface ObjectiveScore extends RollUp<KeyResultScore> {
  readonly objective: Objective;
  /** Null while it has not come. */
  readonly dropped: Dropped | null;
}

/**
 * The score of an objective from those of all its key results, in the order of its file. Where nothing weighs its figures are
 * null and it is pending, unless it is dropped itself.
 * @see docs/scoring.md#roll-up
 */
export function objectiveScore(
  objective: Objective,
  keyResults: readonly KeyResultScore[],
  asOf: CalendarDate,
): ObjectiveScore {
  const parts = keyResults.map((part) => ({ part, weight: part.dropped ? 0 : part.keyResult.weight }));
  const dropped = objective.dropped && objective.dropped.on <= asOf ? objective.dropped : null;
  const figures = rolledUp(parts);
  const worst = figures.progress === null ? 'pending' : worstStatus(keyResults.map(({ status }) => status));
  return { objective, dropped, ...tallied(asOf, parts, keyResults), ...figures, status: dropped ? 'dropped' : worst };
}

/** The parts and counts that every roll-up carries. */
export function tallied<P>(asOf: CalendarDate, parts: readonly Weighted<P>[], keyResults: readonly KeyResultScore[]) {
  const counts = countsOf(keyResults);
  return { asOf, parts, keyResults, counts, netOnTrack: netOnTrack(counts) };
}
