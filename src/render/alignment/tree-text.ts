import { alignedColumns, type Column } from '../columns.ts';
import { percent } from '../figures.ts';
import type { AlignmentRenderer } from '../index.ts';
import { safeText } from '../safe-text.ts';
import { type Hung, hung } from './hung.ts';
import { aboveText, remarks, subjectOf } from './remarks.ts';
import { standing } from './standing.ts';

/** The alignment as aligned columns, a line the further in the more it stands below; nothing is cut off. */
export const treeText: AlignmentRenderer = (report, { language }) => {
  const { words } = language;
  const { alignment, columns } = words;
  const { tree, asOf } = report;
  const above = aboveText(report, language);
  const head = [alignment.title, safeText(subjectOf(report, language)), words.asOf(language.date(asOf))].join('  ');
  const left = (title: string, cell: (row: Hung) => string): Column<Hung> => ({ title, align: 'left', cell });
  const table: readonly Column<Hung>[] = [
    left(columns.reference, ({ node, lasts }) => `${'  '.repeat(lasts.length)}${node.reference}`),
    left(columns.title, ({ node }) => safeText(node.title)),
    { title: columns.progress, align: 'right', cell: ({ node }) => percent(node.progress, language) },
    left(columns.status, ({ node }) => standing(node, language)),
    left(columns.owner, ({ node }) => node.owner ?? ''),
    left('', ({ node }) => (node.servesElsewhere === null ? '' : alignment.servesElsewhere(node.servesElsewhere))),
  ];
  const rows = hung(tree.roots);
  const sections = [
    [head, ...(above === null ? [] : [safeText(above)])],
    rows.length === 0 ? [alignment.nothing] : alignedColumns(table, rows),
    remarks(tree, language),
  ].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};
