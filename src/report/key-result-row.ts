import type { CalendarDate } from '../model/calendar-date.ts';
import type { Need } from '../model/checkin.ts';
import type { Id } from '../model/id.ts';
import type { Dropped, Hold, Measure, Milestone } from '../model/key-result.ts';
import type { Status } from '../model/status.ts';
import { type KeyResultDelta, keyResultDelta } from '../scoring/delta.ts';
import type { Forecast } from '../scoring/forecast.ts';
import type { KeyResultScore } from '../scoring/key-result-score.ts';
import type { Stated } from '../scoring/stated.ts';

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
  /** Null where none was asked for, and for what none is made of: other measures, and what was dropped. */
  readonly forecast: Forecast | 'too-little-data' | null;
  readonly stated: StatedFacts;
}

/** When and by whom something was said. */
export interface Statement {
  readonly on: CalendarDate;
  readonly by: Id | null;
}

/** Where the confidence and the needs that are shown come from; null where none were ever stated. */
export interface StatedFacts {
  readonly confidence: (Statement & { readonly value: number }) | null;
  /** The one that held on the earlier day. */
  readonly confidenceBefore: StatedFacts['confidence'];
  readonly needs: Statement | null;
}

/** Makes the forecast of a key result. It is handed in, so that only who shows forecasts loads what makes them. */
export type Forecaster = (score: KeyResultScore) => KeyResultRow['forecast'];

/** Forecasts nothing. */
export const NO_FORECAST: Forecaster = () => null;

/** The row of a key result, from its scores on the two days of the report. */
export function keyResultRow(now: KeyResultScore, then: KeyResultScore, forecaster = NO_FORECAST): KeyResultRow {
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
    forecast: forecaster(now),
    stated: {
      confidence: valued(now.confidence),
      confidenceBefore: valued(then.confidence),
      needs: now.needs && statement(now.needs),
    },
  };
}

const statement = ({ checkin }: Stated<unknown>): Statement => ({ on: checkin.date, by: checkin.by });

const valued = (stated: Stated<number> | null): StatedFacts['confidence'] =>
  stated && { value: stated.value, ...statement(stated) };
