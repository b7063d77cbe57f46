import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import type { GroupRow } from '../report/group-rows.ts';
import type { KpiRow } from '../report/kpi-row.ts';
import { type BoxColumn, boxLayout, boxTable } from './box-table.ts';
import { computed, points, signed } from './figures.ts';
import { shareCell } from './progress-bar.ts';
import { safeText } from './safe-text.ts';
import { statusSign, statusTone, WORST_FIRST } from './status-sign.ts';
import type { Style } from './style.ts';
import { unbroken } from './wrap.ts';

/** Teams or people under their title, one row each. */
export function groupLines(title: string, rows: readonly GroupRow[], style: Style, width: number): readonly string[] {
  const { language, ascii, paint } = style;
  const { columns, status } = language.words;
  const toned = (row: GroupRow, line: string) => paint(statusTone(row.status, false), line);
  const share = shareCell(columns.progress, style, width);
  const table: readonly BoxColumn<GroupRow>[] = [
    { title: columns.name, align: 'left', drop: 0, least: 12, comfort: 16, cell: ({ name }) => safeText(name) },
    {
      ...{ title: share.title, align: share.align, drop: 0, least: null, paint: toned },
      cell: ({ progress, expected }) => share.text(progress, expected),
    },
    {
      ...{ title: columns.status, align: 'left', drop: 0, least: null, paint: toned },
      cell: (row) => `${statusSign(row.status, ascii)} ${status[row.status]}`,
    },
    {
      ...{ title: columns.change, align: 'right', drop: 2, least: null },
      cell: ({ delta }) => (delta ? points(delta.progress, style) : ''),
    },
    { title: columns.counts, align: 'left', drop: 1, least: 9, comfort: 18, cell: (row) => signedCounts(row, style) },
  ];
  return tableLines(title, table, rows, style, width);
}

/** How many key results have which status, by their signs, which the summary of the cycle explains. */
function signedCounts({ counts }: GroupRow, { language, ascii }: Style): string {
  const parts = WORST_FIRST.filter((status) => counts[status] > 0).map(
    (status) => `${statusSign(status, ascii)} ${counts[status]}`,
  );
  return [...parts, ...(counts.stale > 0 ? [language.words.stale(counts.stale)] : [])].map(unbroken).join('  ');
}

/** KPIs with their bounds, one row each. */
export function kpiLines(rows: readonly KpiRow[], asOf: CalendarDate, style: Style, width: number): readonly string[] {
  const { language, paint } = style;
  const { words, date } = language;
  const { columns } = words;
  const amount = (value: number | null, unit: string | null) =>
    value === null ? null : computed(value, unit, language);
  const boundsTone = ({ withinBounds }: KpiRow, line: string) =>
    withinBounds === null ? line : paint(withinBounds ? 'good' : 'bad', line);
  const checkin = (last: CalendarDate) => `${unbroken(date(last))}, ${unbroken(words.ago(daysBetween(last, asOf)))}`;
  const table: readonly BoxColumn<KpiRow>[] = [
    { title: columns.kpi, align: 'left', drop: 0, least: 14, comfort: 20, cell: ({ title }) => safeText(title) },
    {
      ...{ title: columns.current, align: 'right', drop: 0, least: 10, whole: true },
      cell: ({ current, unit }) => safeText(amount(current, unit) ?? words.unknown),
    },
    {
      ...{ title: columns.bounds, align: 'left', drop: 2, least: 10, whole: true },
      cell: ({ hold, unit }) =>
        hold ? safeText(words.hold(amount(hold.atLeast, unit), amount(hold.atMost, unit))) : '',
    },
    {
      ...{ title: columns.status, align: 'left', drop: 0, least: 8, whole: true, paint: boundsTone },
      cell: ({ withinBounds }) =>
        withinBounds === null ? '' : withinBounds ? words.withinBounds : words.outsideBounds,
    },
    {
      ...{ title: columns.change, align: 'right', drop: 1, least: 10 },
      cell: ({ delta }) => (delta ? signed(delta.value, style) : ''),
    },
    {
      ...{ title: columns.lastCheckin, align: 'left', drop: 3, least: 12 },
      cell: ({ lastCheckin }) => (lastCheckin === null ? '' : checkin(lastCheckin)),
    },
    { title: columns.owner, align: 'left', drop: 4, least: 8, cell: ({ owner }) => owner ?? '' },
  ];
  return tableLines(words.kpis, table, rows, style, width);
}

function tableLines<Row>(
  title: string,
  columns: readonly BoxColumn<Row>[],
  rows: readonly Row[],
  { paint, ascii }: Style,
  width: number,
): readonly string[] {
  if (rows.length === 0) return [];
  const table = boxTable(boxLayout(columns, rows, width - 2), rows, ascii);
  return [paint('strong', title), ...table.map((line) => `  ${line}`)];
}
