import type { Language } from '../language/language.ts';
import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import { type KpiRow, USUAL_DAYS } from '../report/kpi-row.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { computed, signed } from './figures.ts';
import { safeText } from './safe-text.ts';
import type { Tone, WordStyle } from './style.ts';

/** The KPIs of a report, and what has to be known of the report to show them. */
export type ReportedKpis = Pick<ProgressReport, 'kpis' | 'asOf' | 'since' | 'cycles'>;

/** The last value of a KPI as people write it. */
export const kpiValue = ({ current, unit }: Pick<KpiRow, 'current' | 'unit'>, language: Language): string =>
  safeText(current === null ? language.words.unknown : computed(current, unit, language));

/** What a KPI should stay within, `at most 2%`; empty where it has no bounds. */
export function boundsText({ hold, unit }: Pick<KpiRow, 'hold' | 'unit'>, language: Language): string {
  const bound = (value: number | null) => (value === null ? null : computed(value, unit, language));
  return hold ? safeText(language.words.hold(bound(hold.atLeast), bound(hold.atMost))) : '';
}

/** The last value with the bounds, `1.8% (at most 2%)`. */
export function boundedValue(row: KpiRow, language: Language): string {
  const bounds = boundsText(row, language);
  const value = kpiValue(row, language);
  return bounds === '' ? value : language.words.join.aside(value, bounds);
}

/** Whether a KPI is within its bounds; empty where it has none, or no value. */
export const withinText = ({ withinBounds }: Pick<KpiRow, 'withinBounds'>, { words }: Language): string =>
  withinBounds === null ? '' : withinBounds ? words.withinBounds : words.outsideBounds;

/** Whether a KPI is within its bounds, and whether its check-in is owed: `within bounds, stale`. */
export const kpiStatus = (row: KpiRow, language: Language): string =>
  language.words.join.facts(kpiStatusParts(row, language));

/** The parts of it. */
export function kpiStatusParts(row: KpiRow, language: Language): readonly string[] {
  const { overdue, due } = language.words;
  return [withinText(row, language), row.stale ? overdue : row.due ? due : ''].filter((text) => text !== '');
}

/** The colour of a KPI; a stale one has none, for nobody knows whether it still holds. Null: that of the terminal. */
export function kpiTone({ withinBounds, stale }: KpiRow): Tone | null {
  if (stale) return 'faint';
  return withinBounds === null ? null : withinBounds ? 'good' : 'bad';
}

/** A change with the day it counts from, `−0.6 since 25 Oct 2026`; empty where nothing is known of it. */
export function kpiChange(
  change: { readonly since: CalendarDate | 'baseline' | null; readonly value: number | null } | null,
  style: WordStyle,
): string {
  if (change === null || change.since === null || change.value === null) return '';
  const { since } = change;
  const value = signed(change.value, style);
  const { words, date } = style.language;
  return since === 'baseline' ? words.changedSinceFirst(value) : words.changedSince(value, date(since));
}

/** The same without the day. */
export const bareKpiChange = ({ value }: { readonly value: number | null }, style: WordStyle): string =>
  value === null ? '' : signed(value, style);

/** Whether the day that the report compares with is told by a change over the usual days. */
export const isUsualSince = ({ asOf, since }: ReportedKpis): boolean =>
  USUAL_DAYS.some((days) => days === daysBetween(since, asOf));

/** What a KPI feeds; the cycle is named where there are several. */
export const fedNames = ({ feeds }: KpiRow, { cycles }: Pick<ReportedKpis, 'cycles'>): readonly string[] =>
  feeds.map((reference) => (cycles.length > 1 ? reference : reference.slice(reference.indexOf('/') + 1)));
