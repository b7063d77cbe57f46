import type { CalendarDate } from '../model/calendar-date.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Id } from '../model/id.ts';
import type { Hold } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import { type Named, namedIn, wholeReference } from '../model/resolution.ts';
import { formatSpan, type Span } from '../model/span.ts';
import { sinceDate } from '../scoring/as-of.ts';
import { kpiDelta, kpiScore } from '../scoring/kpi-score.ts';

/** How far back the change of a KPI is always told, in days, whatever a report compares with. */
export const USUAL_DAYS = [30, 90] as const;

/** The change of a KPI over the last days; null where it has no value yet. */
export interface KpiChange {
  /** As it is typed, `30d`. */
  readonly span: string;
  readonly since: CalendarDate | 'baseline' | null;
  readonly value: number | null;
}

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
  /** Over the usual days, in their order. */
  readonly changes: readonly KpiChange[];
  /** The key results of the cycles that were read which take their values from it, by their whole references. */
  readonly feeds: readonly string[];
}

/** The row of a KPI, as of one day and compared with another. */
export function kpiRow(kpi: Kpi, cycles: readonly Cycle[], asOf: CalendarDate, since: CalendarDate): KpiRow {
  const { id, title, owner, unit, better } = kpi;
  const hold = kpi.hold && { atLeast: kpi.hold.atLeast, atMost: kpi.hold.atMost };
  const now = kpiScore(kpi, asOf);
  const { current, withinBounds, lastCheckin, due, stale } = now;
  const deltaSince = (earlier: CalendarDate) => kpiDelta(now, kpiScore(kpi, earlier));
  const changes = USUAL_DAYS.map((count): KpiChange => {
    const span: Span = { count, unit: 'd' };
    const { since: from = null, value = null } = deltaSince(sinceDate(asOf, span)) ?? {};
    return { span: formatSpan(span), since: from, value };
  });
  return {
    ...{ id, title, owner, unit, hold, better, current, withinBounds, lastCheckin, due, stale },
    ...{ delta: deltaSince(since), changes, feeds: fedBy(kpi, cycles).map(wholeReference) },
  };
}

type NamedKeyResult = Extract<Named, { kind: 'key-result' }>;

/** The key results of some cycles that take their values from a KPI, in the order of the files. */
export const fedBy = ({ id }: Pick<Kpi, 'id'>, cycles: readonly Cycle[]): readonly NamedKeyResult[] =>
  cycles
    .flatMap(namedIn)
    .filter((thing) => thing.kind === 'key-result')
    .filter(({ keyResult }) => keyResult.kpi === id);
