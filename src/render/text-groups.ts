import type { GroupRow } from '../report/group-rows.ts';
import { alignedColumns, type Column } from './columns.ts';
import { countsText, percent, ratio } from './figures.ts';
import { safeText } from './safe-text.ts';
import { statusTone } from './status-sign.ts';
import type { Style } from './style.ts';
import { changeSince } from './summary-figures.ts';

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
