import { percent } from './figures.ts';
import { progressBar } from './progress-bar.ts';
import type { Style } from './style.ts';

/** A column of a table: its head, on which side its cells stand, and its cell of a row, in Markdown. */
export interface MarkdownColumn<Row> {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row) => string;
}

/** A table, a line a row. */
export function markdownTable<Row>(columns: readonly MarkdownColumn<Row>[], rows: readonly Row[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === 'left' ? '---' : '---:'))),
    ...rows.map((row) => line(columns.map(({ cell }) => cell(row)))),
  ];
}

/** Text of ours as code, which may stand in a table: even there an upright bar would end the cell. */
const cellCode = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

const BAR_WIDTH = 10;

/** A bar with its percentage in a cell. */
export const barCell = (
  { progress, expected }: { readonly progress: number | null; readonly expected: number | null },
  { language, ascii }: Style,
): string => `${cellCode(progressBar(progress, expected, BAR_WIDTH, ascii))} ${percent(progress, language)}`;
