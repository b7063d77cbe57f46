import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import type { GroupRow } from '../report/group-rows.ts';
import type { KpiRow } from '../report/kpi-row.ts';
import { alignedColumns, type Column } from './columns.ts';
import { computed, countsText, percent, ratio, signed } from './figures.ts';
import { safeText } from './safe-text.ts';
import { statusTone } from './status-sign.ts';
import type { Style } from './style.ts';
import { changeSince, sinceText } from './summary-figures.ts';

/** Teams or people as plain columns. */
export function groupRows(title: string, rows: readonly GroupRow[], style: Style): readonly string[] {
  const { language, paint } = style;
  const { columns, status } = language.words;
  if (rows.length === 0) return [];
  const table: readonly Column<GroupRow>[] = [
    { title, align: 'left', cell: ({ id }) => id },
    { title: columns.name, align: 'left', cell: ({ name }) => safeText(name) },
    { title: columns.progress, align: 'right', cell: ({ progress }) => percent(progress, language) },
    { title: columns.expected, align: 'right', cell: ({ expected }) => percent(expected, language) },
    { title: columns.projected, align: 'right', cell: ({ projected }) => ratio(projected, language) },
    {
      title: columns.status,
      align: 'left',
      cell: (row) => status[row.status],
      paint: (row, text) => paint(statusTone(row.status, false), text),
    },
    { title: columns.change, align: 'left', cell: ({ delta }) => (delta ? changeSince(delta, style) : '') },
    { title: columns.counts, align: 'left', cell: (row) => countsText(row, language) },
  ];
  return alignedColumns(table, rows);
}

/** KPIs as plain columns. */
export function kpiRows(rows: readonly KpiRow[], asOf: CalendarDate, style: Style): readonly string[] {
  const { language, paint } = style;
  const { words, date } = language;
  const { columns } = words;
  if (rows.length === 0) return [];
  const amount = (value: number | null, unit: string | null) =>
    value === null ? null : computed(value, unit, language);
  const left = (title: string, cell: (row: KpiRow) => string): Column<KpiRow> => ({ title, align: 'left', cell });
  const table: readonly Column<KpiRow>[] = [
    left(columns.kpi, ({ id }) => id),
    left(columns.title, ({ title }) => safeText(title)),
    {
      title: columns.current,
      align: 'right',
      cell: ({ current, unit }) => safeText(amount(current, unit) ?? words.unknown),
    },
    left(columns.bounds, ({ hold, unit }) =>
      hold ? safeText(words.hold(amount(hold.atLeast, unit), amount(hold.atMost, unit))) : '',
    ),
    {
      title: columns.status,
      align: 'left',
      cell: ({ withinBounds }) =>
        withinBounds === null ? '' : withinBounds ? words.withinBounds : words.outsideBounds,
      paint: ({ withinBounds }, text) => (withinBounds === null ? text : paint(withinBounds ? 'good' : 'bad', text)),
    },
    left(columns.change, ({ delta }) =>
      delta ? `${signed(delta.value, style)} ${sinceText(delta.since, language)}` : '',
    ),
    left(columns.lastCheckin, ({ lastCheckin }) => (lastCheckin ? date(lastCheckin) : '')),
    left(columns.age, ({ lastCheckin }) => (lastCheckin ? words.ago(daysBetween(lastCheckin, asOf)) : '')),
    left(columns.owner, ({ owner }) => owner ?? ''),
  ];
  return [words.kpis, ...alignedColumns(table, rows)];
}
