import type { GroupRow } from '../report/group-rows.ts';
import { type BoxColumn, boxLayout, boxTable } from './box-table.ts';
import { points } from './figures.ts';
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
    (status) => `${statusSign(status, ascii)} ${language.number(counts[status])}`,
  );
  return [...parts, ...(counts.stale > 0 ? [language.words.stale(counts.stale)] : [])].map(unbroken).join('  ');
}

/** A table under its title; nothing without rows. */
export function tableLines<Row>(
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
