import type { CalendarDate } from '../model/calendar-date.ts';
import { type KeyResult, type Metric, targetOf } from '../model/key-result.ts';
import { equals } from '../model/tolerance.ts';
import type { ValuePoint } from './values.ts';

/** Where a metric begins and what it aims at, in its unit. */
export interface Baseline {
  readonly source: 'from' | 'kpi' | 'unknown';
  /** Null where it is unknown. */
  readonly value: number | null;
  /** Null where it is relative to a baseline that is unknown. */
  readonly target: number | null;
  /** The KPI's value that would be the baseline, but equals the target it gives; null where nothing was set aside. */
  readonly setAside: number | null;
}

/**
 * The baseline of a metric: its `from`, else the last value of its KPI before the first day of its term. `values` are those
 * seen on the as-of date.
 * @see docs/scoring.md#baseline
 */
export function baselineOf(
  metric: Metric,
  { kpi, term }: Pick<KeyResult, 'kpi' | 'term'>,
  values: readonly ValuePoint[],
): Baseline {
  if (metric.from !== null) return known('from', metric.from, targetOf(metric, metric.from));
  const before = kpi === null ? null : lastBefore(values, term.start);
  if (before === null) return unknown(metric, null);
  const target = targetOf(metric, before);
  if (target !== null && equals(before, target)) return unknown(metric, before);
  return known('kpi', before, target);
}

const lastBefore = (values: readonly ValuePoint[], start: CalendarDate): number | null =>
  values.findLast(({ checkin }) => checkin.date < start)?.value ?? null;

const known = (source: 'from' | 'kpi', value: number, target: number | null): Baseline => ({
  source,
  value,
  target,
  setAside: null,
});

const unknown = (metric: Metric, setAside: number | null): Baseline => ({
  source: 'unknown',
  value: null,
  target: targetOf(metric, null),
  setAside,
});
