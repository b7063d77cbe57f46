import type { CalendarDate } from '../model/calendar-date.ts';
import type { CycleName } from '../model/cycle-name.ts';
import type { Id } from '../model/id.ts';
import type { Dropped } from '../model/key-result.ts';
import type { ObjectiveKind } from '../model/objective.ts';
import type { Status } from '../model/status.ts';
import { type Delta, objectiveDelta } from '../scoring/delta.ts';
import type { ObjectiveScore } from '../scoring/objective-score.ts';
import { type Forecaster, type KeyResultRow, keyResultRow } from './key-result-row.ts';

/** An objective as it is shown. Shares are 0..1. */
export interface ObjectiveRow {
  readonly cycle: CycleName;
  readonly id: Id;
  readonly title: string;
  readonly owner: Id | null;
  readonly team: Id | null;
  readonly kind: ObjectiveKind;
  readonly weight: number;
  readonly align: string | null;
  readonly tags: readonly string[];
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly projected: number | null;
  readonly status: Status;
  readonly dropped: Dropped | null;
  readonly score: number | null;
  readonly delta: Delta | null;
  readonly keyResults: readonly KeyResultRow[];
}

/** The row of an objective, from its scores on the two days of the report. */
export function objectiveRow(now: ObjectiveScore, then: ObjectiveScore, forecaster?: Forecaster): ObjectiveRow {
  const { objective, progress, expected, projected, status, dropped, score } = now;
  const { cycle, id, title, owner, team, kind, weight, align, tags, term } = objective;
  return {
    ...{ cycle, id, title, owner, team, kind, weight, align, tags, start: term.start, end: term.end },
    ...{ progress, expected, projected, status, dropped, score },
    delta: objectiveDelta(now, then),
    keyResults: now.keyResults.flatMap((keyResult, index) => {
      const before = then.keyResults[index];
      return before ? keyResultRow(keyResult, before, forecaster) : [];
    }),
  };
}
