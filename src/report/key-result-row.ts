import type { CalendarDate } from '../model/calendar-date.ts';
import type { Need } from '../model/checkin.ts';
import type { Id } from '../model/id.ts';
import type { Dropped, Hold, Measure, Milestone } from '../model/key-result.ts';
import type { Status } from '../model/status.ts';
import { type KeyResultDelta, keyResultDelta } from '../scoring/delta.ts';
import type { KeyResultScore } from '../scoring/key-result-score.ts';

/** A key result as it is shown. Shares are 0..1; values are in the unit of the key result. */
export interface KeyResultRow {
  readonly id: Id;
  readonly title: string;
  readonly owner: Id | null;
  readonly measure: Measure['kind'];
  readonly unit: string | null;
  readonly weight: number;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly kpi: Id | null;
  /** Null for hold and milestones, and while it is unknown. */
  readonly from: number | null;
  readonly to: number | null;
  readonly current: number | null;
  readonly attainment: number | null;
  readonly progress: number;
  readonly successRate: number | null;
  readonly expected: number;
  readonly judgedOn: CalendarDate;
  readonly projected: number | null;
  readonly status: Status;
  readonly confidence: number | null;
  readonly needs: readonly Need[];
  readonly note: string | null;
  readonly lastCheckin: CalendarDate | null;
  readonly due: boolean;
  readonly stale: boolean;
  readonly dropped: Dropped | null;
  readonly score: number | null;
  readonly delta: KeyResultDelta | null;
  /** Null for other measures. */
  readonly hold: Pick<Hold, 'atLeast' | 'atMost'> | null;
  /** Null for other measures. */
  readonly milestones: readonly (Milestone & { readonly done: boolean })[] | null;
}

/** The row of a key result, from its scores on the two days of the report. */
export function keyResultRow(now: KeyResultScore, then: KeyResultScore): KeyResultRow {
  const { id, title, owner, measure, unit, weight, term, kpi } = now.keyResult;
  const { current, attainment, progress, successRate, expected, judgedOn, projected, status } = now;
  const { lastCheckin, due, stale, dropped, score } = now;
  return {
    ...{ id, title, owner, measure: measure.kind, unit, weight, start: term.start, end: term.end, kpi },
    from: now.baseline?.value ?? null,
    to: now.target,
    ...{ current, attainment, progress, successRate, expected, judgedOn, projected, status },
    confidence: now.confidence?.value ?? null,
    needs: now.needs?.value ?? [],
    note: now.note?.value ?? null,
    ...{ lastCheckin, due, stale, dropped, score },
    delta: keyResultDelta(now, then),
    hold: measure.kind === 'hold' ? { atLeast: measure.atLeast, atMost: measure.atMost } : null,
    milestones:
      measure.kind === 'milestones' ? now.milestones.map(({ milestone, done }) => ({ ...milestone, done })) : null,
  };
}
