import { rounded } from '../model/rounding.ts';
import type { LanguageTag } from '../model/settings.ts';
import { DECIMALS } from './figures.ts';
import type { CsvDialect } from './index.ts';
import { lineBeginning, safeText } from './safe-text.ts';

/** What can stand in a cell: nothing where there is none, and a list with an item a line. */
export type CsvValue = string | number | boolean | readonly string[] | null | undefined;

export interface CsvColumn<Row> {
  /** In small letters and underscores; never translated. */
  readonly name: string;
  readonly cell: (row: Row) => CsvValue;
}

/** How a dialect writes what others write otherwise. */
interface Signs {
  readonly separator: ',' | ';';
  readonly point: '.' | ',';
  readonly mark: string;
}

const STANDARD: Signs = { separator: ',', point: '.', mark: '' };

/** By this Excel knows that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const EXCEL: Readonly<Record<LanguageTag, Signs>> = {
  en: { ...STANDARD, mark: BYTE_ORDER_MARK },
  'zh-CN': { ...STANDARD, mark: BYTE_ORDER_MARK },
  'pt-BR': { separator: ';', point: ',', mark: BYTE_ORDER_MARK },
};

/**
 * What a spreadsheet takes for a formula, also behind spaces and in the wide signs of East Asia.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/**
 * Rows under the names of their columns, a record each, ended by CR LF. The first column must not be a text of the user, which
 * could begin a line.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvText<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  dialect: CsvDialect,
  language: LanguageTag,
): string {
  const signs = dialect === 'excel' ? EXCEL[language] : STANDARD;
  const record = (cells: readonly string[]) => `${cells.join(signs.separator)}\r\n`;
  const head = record(columns.map(({ name }) => name));
  return signs.mark + head + rows.map((row) => record(columns.map(({ cell }) => cellText(cell(row), signs)))).join('');
}

function cellText(value: CsvValue, signs: Signs): string {
  if (value == null) return '';
  if (typeof value === 'number') return quoted(String(rounded(value, DECIMALS)).replace('.', signs.point), signs);
  if (typeof value === 'boolean') return String(value);
  return quoted(inert(typeof value === 'string' ? value : value.join('\n')), signs);
}

/**
 * A text that does nothing where it is opened: an apostrophe stands before what would be a formula, and what is not visible
 * is made so, as everywhere. Line breaks stay, but for those at the end.
 */
function inert(text: string): string {
  const [first = '', ...rest] = text.replace(/[\r\n]+$/, '').split(/\r\n|\r|\n/);
  const lines = [safeText(first), ...rest.map((line) => lineBeginning(safeText(line)))];
  return `${FORMULA.test(text) ? "'" : ''}${lines.join('\n')}`;
}

/** Quoted where it would not be read as it stands. */
function quoted(text: string, { separator }: Signs): string {
  const isPlain = !text.includes(separator) && !/["\r\n]|^\s|\s$/u.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
