import type { Language } from '../language/language.ts';
import { fitted } from './fitted.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** Lines that a preview shows before the rest is only counted. */
const MOST_LINES = 60;

const USUAL_WIDTH = 80;

/** What a table of objectives would add, before anyone is asked. */
export interface ImportPreview {
  readonly heading: string;
  /** The columns of the table, as they are called there and as they were read. */
  readonly columns: readonly { readonly name: string; readonly column: string | null }[];
  /** A line for each objective and each key result. */
  readonly lines: readonly string[];
}

/** The preview: how the columns were read, then what would be written. */
export function importPreview({ heading, columns, lines }: ImportPreview, style: Style): string {
  const { language, paint, width } = style;
  const more = lines.length - MOST_LINES;
  const shown = [
    paint('strong', safeText(heading)),
    ...columnLines(columns, language),
    ...lines.slice(0, MOST_LINES),
    ...(more > 0 ? [`  ${language.words.batch.more(more)}`] : []),
  ];
  return shown.map((line) => `${fitted(line, width ?? USUAL_WIDTH)}\n`).join('');
}

/** Columns that are called otherwise than they are read; a name that is the column's own needs no telling. */
function columnLines(columns: ImportPreview['columns'], { words }: Language): readonly string[] {
  const read = columns.filter(({ name, column }) => column !== 'left-out' && name.toLowerCase() !== column);
  const leftOut = columns.filter(({ column }) => column === 'left-out');
  const text = words.importing.columns(
    read.map(({ name, column }) => `${safeText(name)} = ${column}`),
    leftOut.map(({ name }) => safeText(name)),
  );
  return text === '' ? [] : [text];
}
