import type { TemplateRow } from '../report/template-sheet.ts';
import { plainSigns } from './ascii.ts';
import { alignedColumns, displayWidth, padded } from './columns.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';
import { drawnWidth } from './terminal-lines.ts';
import { wrapped } from './wrap.ts';

/** The least columns that a summary is wrapped to; where there are fewer, it stands below the id. */
const LEAST = 24;

/** A text of a template on one line: one of ours keeps to ASCII where that is asked for, one of the user's stays. */
export const templateText = (text: string, { own, path }: Pick<TemplateRow, 'own' | 'path'>, ascii: boolean): string =>
  ascii && !own && path === null ? plainSigns(safeText(text)) : safeText(text);

/** The templates, one a line; on a terminal each summary is wrapped beside its id. */
export function templateList(rows: readonly TemplateRow[], style: Style): string {
  const lines = style.width === null ? plainLines(rows, style) : drawnLines(rows, style, drawnWidth(style.width));
  return `${lines.join('\n')}\n`;
}

function plainLines(rows: readonly TemplateRow[], { language, ascii }: Style): readonly string[] {
  const { columns, kinds, own, span } = language.words.template;
  return alignedColumns(
    [
      { title: columns.id, align: 'left', cell: ({ id }) => safeText(id) },
      { title: columns.kind, align: 'left', cell: ({ kind }) => kinds[kind] },
      { title: columns.term, align: 'left', cell: ({ term }) => (term ? span(term) : '') },
      { title: columns.own, align: 'left', cell: (row) => (row.own ? own : '') },
      { title: columns.summary, align: 'left', cell: (row) => templateText(row.summary, row, ascii) },
    ],
    rows,
  );
}

function drawnLines(rows: readonly TemplateRow[], style: Style, width: number): readonly string[] {
  const { join, template } = style.language.words;
  const { kinds, own, span } = template;
  const heads = rows.map((row) => ({
    row,
    id: safeText(row.id),
    facts: join.facts([kinds[row.kind], ...(row.term ? [span(row.term)] : []), ...(row.own ? [own] : [])]),
  }));
  const ids = Math.max(...heads.map(({ id }) => displayWidth(id)));
  const left = ids + Math.max(...heads.map(({ facts }) => displayWidth(facts))) + 4;
  const below = width - left < LEAST;
  const indent = below ? 4 : left;
  return heads.flatMap(({ row, id, facts }) => {
    const summary = wrapped(templateText(row.summary, row, style.ascii), width - indent);
    const head = `${style.paint('accent', id)}${' '.repeat(ids - displayWidth(id) + 2)}`;
    const [first = '', ...rest] = below ? ['', ...summary] : summary;
    const start = `${head}${style.paint('faint', facts)}${padded('', left - 2 - ids - displayWidth(facts), 'left')}${first}`;
    return [start.trimEnd(), ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
  });
}
