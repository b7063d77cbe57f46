import type { CalendarDate } from '../model/calendar-date.ts';
import type { Id } from '../model/id.ts';
import type { Hold } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import { kpiDelta, kpiScore } from '../scoring/kpi-score.ts';

/** A KPI as it is shown; values are in its unit. */
export interface KpiRow {
  readonly id: Id;
  readonly title: string;
  readonly owner: Id | null;
  readonly unit: string | null;
  readonly hold: Pick<Hold, 'atLeast' | 'atMost'> | null;
  readonly better: Kpi['better'];
  readonly current: number | null;
  readonly withinBounds: boolean | null;
  readonly lastCheckin: CalendarDate | null;
  readonly due: boolean;
  readonly stale: boolean;
  readonly delta: { readonly since: CalendarDate | 'baseline'; readonly value: number } | null;
}

/** The row of a KPI, as of one day and compared with another. */
export function kpiRow(kpi: Kpi, asOf: CalendarDate, since: CalendarDate): KpiRow {
  const { id, title, owner, unit, better } = kpi;
  const hold = kpi.hold && { atLeast: kpi.hold.atLeast, atMost: kpi.hold.atMost };
  const now = kpiScore(kpi, asOf);
  const { current, withinBounds, lastCheckin, due, stale } = now;
  const delta = kpiDelta(now, kpiScore(kpi, since));
  return { id, title, owner, unit, hold, better, current, withinBounds, lastCheckin, due, stale, delta };
}
