import type { CalendarDate } from '../model/calendar-date.ts';
import type { Kpi } from '../model/kpi.ts';
import { spanAfter } from '../model/span.ts';
import type { WholeSides } from './delta.ts';
import { isWithin } from './progress.ts';

/** A KPI as of a day. */
export interface KpiScore {
  readonly kpi: Kpi;
  readonly asOf: CalendarDate;
  /** In its unit; null without a value. */
  readonly current: number | null;
  /** Null without a value or bounds. */
  readonly withinBounds: boolean | null;
  readonly lastCheckin: CalendarDate | null;
  /** One cadence after the last check-in; null while there never was one, when it is due at once. */
  readonly dueOn: CalendarDate | null;
  readonly due: boolean;
  /** After `dueOn`. */
  readonly stale: boolean;
}

/** The score of a KPI: a KPI has no term and no target, so nothing is expected of it but a value in time. */
export function kpiScore(kpi: Kpi, asOf: CalendarDate): KpiScore {
  const last = kpi.checkins.findLast(({ date }) => date <= asOf) ?? null;
  const dueOn = last && spanAfter(last.date, kpi.cadence);
  return {
    kpi,
    asOf,
    current: last?.value ?? null,
    withinBounds: last && kpi.hold ? isWithin(last.value, kpi.hold) : null,
    lastCheckin: last?.date ?? null,
    dueOn,
    due: dueOn === null || asOf >= dueOn,
    stale: dueOn !== null && asOf > dueOn,
  };
}

/** What changed in a KPI between two days, the first value taken where there was none by the earlier; null without any value. */
export function kpiDelta(now: KpiScore, then: KpiScore): { since: CalendarDate | 'baseline'; value: number } | null {
  const sides = kpiSides(now, then);
  return sides && { since: sides.since, value: sides.after - sides.before };
}

/** What a KPI's delta is the difference of; null where that is null. */
export function kpiSides(now: KpiScore, then: KpiScore): WholeSides | null {
  const first = now.kpi.checkins[0]?.value;
  if (now.current === null || first === undefined) return null;
  const since = then.current === null ? 'baseline' : then.asOf;
  return { since, after: now.current, before: then.current ?? first };
}
