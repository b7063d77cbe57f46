import type { CalendarDate } from '../model/calendar-date.ts';
import type { Change } from '../model/percent.ts';
import type { Workspace } from '../model/workspace.ts';
import { expectedProgress } from '../scoring/pace.ts';
import { type NamedKeyResult, scoreOn } from './checkin-effect.ts';
import { type KeyResultRow, keyResultRow } from './key-result-row.ts';

/** Where a key result stands on a day, before a check-in of that day. */
export interface Standing {
  readonly row: KeyResultRow;
  /** What a metric should change by, where that is how its target is given. */
  readonly change: Change | null;
  /** The day on which its last value was true; null without one. */
  readonly valueOn: CalendarDate | null;
  /** Every value by that day, in order; for milestones the weight done. */
  readonly values: readonly number[];
  /** The progress due by that day, 0..1, whenever the last value was. */
  readonly expected: number;
  /** The value of a metric that is due by then; null for other measures and while its baseline is unknown. */
  readonly expectedValue: number | null;
}

/** The standing of a key result at the close of `date`. */
export function standingOn(workspace: Workspace, named: NamedKeyResult, date: CalendarDate): Standing {
  const score = scoreOn(workspace, named, date);
  const { measure, term } = named.keyResult;
  const row = keyResultRow(score, score);
  const expected = expectedProgress(measure, score.baseline, term, date).value;
  const { from, to } = row;
  return {
    row,
    change: measure.kind === 'metric' && measure.goal.kind !== 'to' ? measure.goal : null,
    valueOn: score.latest?.checkin.date ?? null,
    values: score.values.map(({ value }) => value),
    expected,
    expectedValue: from === null || to === null ? null : from + expected * (to - from),
  };
}
