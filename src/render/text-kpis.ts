import { daysBetween } from '../model/calendar-date.ts';
import type { KpiRow } from '../report/kpi-row.ts';
import { alignedColumns, type Column } from './columns.ts';
import {
  boundsText,
  fedNames,
  isUsualSince,
  kpiChange,
  kpiStatus,
  kpiTone,
  kpiValue,
  type ReportedKpis,
} from './kpi-figures.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** KPIs as plain columns. */
export function kpiRows(report: ReportedKpis, style: Style): readonly string[] {
  const { kpis, asOf } = report;
  if (kpis.length === 0) return [];
  const { language, paint } = style;
  const { words, date } = language;
  const { columns } = words;
  const left = (title: string, cell: (row: KpiRow) => string): Column<KpiRow> => ({ title, align: 'left', cell });
  const [days30, days90] = [0, 1].map((index) => (row: KpiRow) => kpiChange(row.changes[index] ?? null, style));
  const table: readonly Column<KpiRow>[] = [
    left(columns.kpi, ({ id }) => id),
    left(columns.title, ({ title }) => safeText(title)),
    { title: columns.current, align: 'right', cell: (row) => kpiValue(row, language) },
    left(columns.bounds, (row) => boundsText(row, language)),
    {
      ...left(columns.status, (row) => kpiStatus(row, language)),
      paint: (row, text) => {
        const tone = kpiTone(row);
        return tone === null ? text : paint(tone, text);
      },
    },
    left(columns.days30, days30 ?? (() => '')),
    left(columns.days90, days90 ?? (() => '')),
    ...(isUsualSince(report) ? [] : [left(columns.change, ({ delta }) => kpiChange(delta, style))]),
    left(columns.lastCheckin, ({ lastCheckin }) => (lastCheckin ? date(lastCheckin) : '')),
    left(columns.age, ({ lastCheckin }) => (lastCheckin ? words.ago(daysBetween(lastCheckin, asOf)) : '')),
    left(columns.owner, ({ owner }) => owner ?? ''),
    left(columns.feeds, (row) => words.join.items(fedNames(row, report))),
  ];
  return [words.kpis, ...alignedColumns(table, kpis)];
}
