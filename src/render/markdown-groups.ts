import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import type { GroupRow } from '../report/group-rows.ts';
import type { KpiRow } from '../report/kpi-row.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { computed, countsText, points, signed } from './figures.ts';
import { markdownSign } from './markdown-sections.ts';
import { barCell, type MarkdownColumn, markdownTable } from './markdown-table.ts';
import type { Style } from './style.ts';

/** Teams or people under their title, one row each. */
export function groupSection(title: string, rows: readonly GroupRow[], style: Style): readonly string[] {
  const { language } = style;
  const { columns, status } = language.words;
  const table: readonly MarkdownColumn<GroupRow>[] = [
    { title: columns.name, align: 'left', cell: ({ name }) => escapeMarkdown(name) },
    { title: columns.progress, align: 'left', cell: (row) => barCell(row, style) },
    {
      title: columns.status,
      align: 'left',
      cell: (row) => `${markdownSign(row.status, style)} ${status[row.status]}`,
    },
    {
      title: columns.change,
      align: 'right',
      cell: ({ delta }) => (delta ? escapeMarkdown(points(delta.progress, style)) : ''),
    },
    { title: columns.counts, align: 'left', cell: (row) => countsText(row, language) },
  ];
  return section(title, table, rows);
}

/** KPIs with their bounds, one row each. */
export function kpiSection(rows: readonly KpiRow[], asOf: CalendarDate, style: Style): readonly string[] {
  const { language } = style;
  const { words } = language;
  const { columns } = words;
  const amount = (value: number | null, unit: string | null) =>
    value === null ? null : computed(value, unit, language);
  const table: readonly MarkdownColumn<KpiRow>[] = [
    { title: columns.kpi, align: 'left', cell: ({ title }) => escapeMarkdown(title) },
    {
      title: columns.current,
      align: 'right',
      cell: ({ current, unit }) => escapeMarkdown(amount(current, unit) ?? words.unknown),
    },
    {
      title: columns.bounds,
      align: 'left',
      cell: ({ hold, unit }) =>
        hold ? escapeMarkdown(words.hold(amount(hold.atLeast, unit), amount(hold.atMost, unit))) : '',
    },
    {
      title: columns.status,
      align: 'left',
      cell: ({ withinBounds }) =>
        withinBounds === null ? '' : withinBounds ? words.withinBounds : words.outsideBounds,
    },
    {
      title: columns.change,
      align: 'right',
      cell: ({ delta }) => (delta ? escapeMarkdown(signed(delta.value, style)) : ''),
    },
    {
      title: columns.lastCheckin,
      align: 'left',
      cell: ({ lastCheckin }) => (lastCheckin === null ? '' : words.ago(daysBetween(lastCheckin, asOf))),
    },
    { title: columns.owner, align: 'left', cell: ({ owner }) => (owner === null ? '' : `\`${owner}\``) },
  ];
  return section(words.kpis, table, rows);
}

const section = <Row>(title: string, columns: readonly MarkdownColumn<Row>[], rows: readonly Row[]) =>
  rows.length === 0 ? [] : [[`### ${title}`, '', ...markdownTable(columns, rows)].join('\n')];
