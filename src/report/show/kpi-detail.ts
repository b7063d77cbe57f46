import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Kpi } from '../../model/kpi.ts';
import { namedIn, type Thing, wholeReference } from '../../model/resolution.ts';
import type { Span } from '../../model/span.ts';
import type { Workspace } from '../../model/workspace.ts';
import { sinceDate } from '../../scoring/as-of.ts';
import { kpiScore } from '../../scoring/kpi-score.ts';
import { type KpiRow, kpiRow } from '../kpi-row.ts';
import { USUAL_SINCE } from '../progress-report.ts';
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
  /** The key results of the cycles that were read which take their values from it, by their whole references. */
  readonly feeds: readonly string[];
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
}

/** Everything that is known of a KPI as of a day. */
export function kpiDetail(kpi: Kpi, { cycles }: Workspace, asOf: CalendarDate): KpiDetail {
  const isFed = (thing: Thing) => thing.kind === 'key-result' && thing.keyResult.kpi === kpi.id;
  return {
    kind: 'kpi',
    reference: wholeReference({ kind: 'kpi', kpi }),
    asOf,
    row: kpiRow(kpi, asOf, sinceDate(asOf, USUAL_SINCE)),
    cadence: kpi.cadence,
    source: kpi.source,
    dueOn: kpiScore(kpi, asOf).dueOn,
    feeds: cycles.flatMap(namedIn).filter(isFed).map(wholeReference),
    history: kpiHistory(kpi, asOf),
  };
}
