import stringWidth from 'string-width';

const ASCII = /^[\x20-\x7e]*$/;

/** Stands where no line ends between two characters, and takes no column. */
export const JOINER = '\u2060';

/** Columns of a terminal that a text takes. */
export const displayWidth = (text: string): number =>
  ASCII.test(text) ? text.length : stringWidth(text.replaceAll(JOINER, ''));

/** The columns that the widest of some texts takes, of which there may be more than a function takes arguments. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);

/** A text filled up with spaces to `width` columns; a longer one as it is. */
export function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + space : space + text;
}

export interface Column<Row> {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row) => string;
  /** Colours the text of a cell, after it was measured. */
  readonly paint?: (row: Row, text: string) => string;
}

/** Rows under their titles, each column as wide as its widest cell, two spaces apart; columns that say nothing are left out. */
export function alignedColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly string[] {
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map(column.cell) }))
    .filter(({ cells }) => cells.some((text) => text !== ''))
    .map((column) => ({ ...column, width: widest([column.title, ...column.cells]) }));
  const line = (textOf: (column: (typeof filled)[number]) => string, row: Row | null) =>
    filled
      .map((column) => {
        const text = textOf(column);
        const space = ' '.repeat(column.width - displayWidth(text));
        const shown = row !== null && column.paint ? column.paint(row, text) : text;
        return column.align === 'left' ? shown + space : space + shown;
      })
      .join('  ')
      .trimEnd();
  return [line(({ title }) => title, null), ...rows.map((row, index) => line(({ cells }) => cells[index] ?? '', row))];
}
