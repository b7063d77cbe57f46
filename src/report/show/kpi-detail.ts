import { type CalendarDate, daysBetween } from '../../model/calendar-date.ts';
import type { Kpi } from '../../model/kpi.ts';
import { wholeReference } from '../../model/resolution.ts';
import type { Span } from '../../model/span.ts';
import type { Workspace } from '../../model/workspace.ts';
import { sinceDate } from '../../scoring/as-of.ts';
import { kpiScore } from '../../scoring/kpi-score.ts';
import { type KpiRow, kpiRow } from '../kpi-row.ts';
import { USUAL_SINCE } from '../progress-report.ts';
import type { BurnUp } from './burn-up.ts';
import { type HistoryEntry, kpiHistory } from './history.ts';

/** A KPI with all that is known of it. */
export interface KpiDetail {
  readonly kind: 'kpi';
  readonly reference: string;
  readonly asOf: CalendarDate;
  readonly row: KpiRow;
  readonly cadence: Span;
  readonly source: string | null;
  readonly dueOn: CalendarDate | null;
  /** Null where there is no value to draw. */
  readonly chart: BurnUp | null;
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
}

/** Everything that is known of a KPI as of a day. */
export function kpiDetail(kpi: Kpi, { cycles }: Workspace, asOf: CalendarDate): KpiDetail {
  return {
    kind: 'kpi',
    reference: wholeReference({ kind: 'kpi', kpi }),
    asOf,
    row: kpiRow(kpi, cycles, asOf, sinceDate(asOf, USUAL_SINCE)),
    cadence: kpi.cadence,
    source: kpi.source,
    dueOn: kpiScore(kpi, asOf).dueOn,
    chart: kpiChart(kpi, asOf),
    history: kpiHistory(kpi, asOf),
  };
}

/** The values of a KPI from the first one on, the last of each day, beside its bounds. Nothing is expected of it. */
function kpiChart({ checkins, hold }: Kpi, asOf: CalendarDate): BurnUp | null {
  const seen = checkins.filter(({ date }) => date <= asOf);
  const start = seen[0]?.date;
  if (start === undefined) return null;
  const byDay = new Map(seen.map(({ date, value }) => [daysBetween(start, date), value]));
  const today = daysBetween(start, asOf);
  return {
    // A chart needs a day to draw, also on that of the first value.
    ...{ start, end: asOf, days: Math.max(1, today), asOf, today, begin: null },
    values: [...byDay].map(([day, value]) => ({ day, value })),
    ...{ expected: [], expectedBy: 'pace' },
    bounds: hold && { atLeast: hold.atLeast, atMost: hold.atMost },
  };
}
