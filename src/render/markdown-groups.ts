import type { GroupRow } from '../report/group-rows.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { countsText, points } from './figures.ts';
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
  return tableSection(title, table, rows);
}

/** A table under its title; nothing without rows. */
export const tableSection = <Row>(title: string, columns: readonly MarkdownColumn<Row>[], rows: readonly Row[]) =>
  rows.length === 0 ? [] : [[`### ${title}`, '', ...markdownTable(columns, rows)].join('\n')];
