import { daysBetween } from '../model/calendar-date.ts';
import type { KpiRow } from '../report/kpi-row.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { bareKpiChange, boundedValue, isUsualSince, kpiStatus, type ReportedKpis } from './kpi-figures.ts';
import { tableSection } from './markdown-groups.ts';
import type { MarkdownColumn } from './markdown-table.ts';
import type { Style } from './style.ts';

/** KPIs with their bounds, one row each. */
export function kpiSection(report: ReportedKpis, style: Style): readonly string[] {
  const { language } = style;
  const { words } = language;
  const { columns } = words;
  const left = (title: string, cell: (row: KpiRow) => string) => ({ title, align: 'left', cell }) as const;
  const change = (title: string, told: (row: KpiRow) => { readonly value: number | null } | null | undefined) => {
    const cell = (row: KpiRow) => escapeMarkdown(bareKpiChange(told(row) ?? { value: null }, style));
    return { title, align: 'right', cell } as const;
  };
  const table: readonly MarkdownColumn<KpiRow>[] = [
    left(columns.kpi, ({ title }) => escapeMarkdown(title)),
    left(columns.value, (row) => escapeMarkdown(boundedValue(row, language))),
    left(columns.status, (row) => kpiStatus(row, language)),
    change(columns.days30, ({ changes }) => changes[0]),
    change(columns.days90, ({ changes }) => changes[1]),
    ...(isUsualSince(report) ? [] : [change(columns.change, ({ delta }) => delta)]),
    left(columns.lastCheckin, ({ lastCheckin }) =>
      lastCheckin === null ? '' : words.ago(daysBetween(lastCheckin, report.asOf)),
    ),
    left(columns.owner, ({ owner }) => (owner === null ? '' : `\`${owner}\``)),
    left(columns.feeds, ({ feeds }) => feeds.map((reference) => `\`${reference}\``).join(' ')),
  ];
  return tableSection(words.kpis, table, report.kpis);
}
