import type { KpiRow } from '../report/kpi-row.ts';
import type { BoxColumn } from './box-table.ts';
import { displayWidth } from './columns.ts';
import {
  bareKpiChange,
  boundedValue,
  fedNames,
  isUsualSince,
  kpiStatusParts,
  kpiTone,
  type ReportedKpis,
} from './kpi-figures.ts';
import { lastCheckinColumn } from './last-checkin-column.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';
import { tableLines } from './terminal-groups.ts';
import { unbroken } from './wrap.ts';

/** KPIs with their bounds, one row each. */
export function kpiLines(report: ReportedKpis, style: Style, width: number): readonly string[] {
  const { kpis, asOf } = report;
  const { language, paint } = style;
  const { words } = language;
  const { columns } = words;
  const change = (title: string, drop: number, cell: (row: KpiRow) => string): BoxColumn<KpiRow> => ({
    ...{ title, align: 'right', drop, least: 7, cell },
  });
  const over = (index: number) => (row: KpiRow) => {
    const told = row.changes[index];
    return told ? bareKpiChange(told, style) : '';
  };
  const toned = (row: KpiRow, line: string) => {
    const tone = kpiTone(row);
    return tone === null ? line : paint(tone, line);
  };
  // A reference is there to be typed: it is told on one line or not at all.
  const widestFed = Math.max(...kpis.flatMap((row) => fedNames(row, report)).map(displayWidth));
  const table: readonly BoxColumn<KpiRow>[] = [
    { title: columns.kpi, align: 'left', drop: 0, least: 14, comfort: 20, cell: ({ title }) => safeText(title) },
    {
      ...{ title: columns.value, align: 'left', drop: 0, least: 10, whole: true },
      cell: (row) => boundedValue(row, language),
    },
    {
      ...{ title: columns.status, align: 'left', drop: 0, least: 8, whole: true, paint: toned },
      cell: (row) => words.join.facts(kpiStatusParts(row, language).map(unbroken)),
    },
    change(columns.days30, 1, over(0)),
    change(columns.days90, 2, over(1)),
    ...(isUsualSince(report)
      ? []
      : [change(columns.change, 3, ({ delta }) => (delta ? bareKpiChange(delta, style) : ''))]),
    lastCheckinColumn(4, asOf, language),
    { title: columns.owner, align: 'left', drop: 5, least: 8, cell: ({ owner }) => owner ?? '' },
    {
      title: columns.feeds,
      align: 'left',
      drop: 6,
      least: widestFed,
      cell: (row) => words.join.items(fedNames(row, report)),
    },
  ];
  return tableLines(words.kpis, table, kpis, style, width);
}
