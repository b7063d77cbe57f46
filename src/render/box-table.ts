import Table from 'cli-table3';
import { columnWidths, type Room } from './column-widths.ts';
import { displayWidth } from './columns.ts';
import { wrapped } from './wrap.ts';

/** A column of a table that has to fit into a terminal. */
export interface BoxColumn<Row> extends Room {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row) => string;
  /** Colours a line of a cell after it was wrapped. */
  readonly paint?: (row: Row, line: string) => string;
  /** A line under the cell that takes no more than `room` columns; empty for none. No column is made wider for it. */
  readonly below?: {
    readonly text: (row: Row, room: number) => string;
    readonly paint: (row: Row, line: string) => string;
  };
}

/** The columns that have room, each with the columns of the terminal that its texts may take. */
export type BoxLayout<Row> = readonly { readonly column: BoxColumn<Row>; readonly room: number }[];

const ASCII_BORDERS = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  'left-mid': '+',
  mid: '-',
  'mid-mid': '+',
  right: '|',
  'right-mid': '+',
  middle: '|',
};

/** Columns that a cell's border and padding take, and those of the border at the end of a line. */
const FRAME = 3;
const END = 1;
const PADDING = 2;

/**
 * Fits columns into tables of at most `width` columns of a terminal that together show `rows`: columns in which nothing
 * stands and those that find no room are left out, texts get what there is.
 */
export function boxLayout<Row>(
  columns: readonly BoxColumn<Row>[],
  rows: readonly Row[],
  width: number,
): BoxLayout<Row> {
  const needed = columns
    .map((column) => ({ column, texts: rows.map(column.cell) }))
    .filter(({ column, texts }) => column.drop === 0 || texts.some((text) => text !== ''))
    .map(({ column, texts }) => ({
      ...column,
      column,
      texts,
      natural: Math.max(...[column.title, ...texts].map(displayWidth)),
    }));
  return columnWidths(needed, width - END, FRAME).map(({ column: { column, texts }, room }) => {
    const lines = [column.title, ...texts].flatMap((text) => wrapped(text, room));
    return { column, room: Math.max(...lines.map(displayWidth)) };
  });
}

function lineBelow<Row>({ below }: BoxColumn<Row>, row: Row, room: number): readonly string[] {
  const text = below?.text(row, room) ?? '';
  return below && text !== '' ? [below.paint(row, text)] : [];
}

/** A table as lines; the rows of several tables with one layout line up. */
export function boxTable<Row>(layout: BoxLayout<Row>, rows: readonly Row[], ascii: boolean): readonly string[] {
  const table = new Table({
    head: layout.map(({ column, room }) => wrapped(column.title, room).join('\n')),
    colWidths: layout.map(({ room }) => room + PADDING),
    colAligns: layout.map(({ column }) => column.align),
    style: { head: [], border: [], compact: true },
    ...(ascii ? { chars: ASCII_BORDERS } : {}),
  });
  for (const row of rows) {
    const cells = layout.map(({ column, room }) => [
      ...wrapped(column.cell(row), room).map((line) => column.paint?.(row, line) ?? line),
      ...lineBelow(column, row, room),
    ]);
    // A row of the library for each line: the time that it takes grows with the square of the length of a cell.
    const height = Math.max(...cells.map(({ length }) => length));
    for (let index = 0; index < height; index++) table.push(cells.map((lines) => lines[index] ?? ''));
  }
  return table.toString().split('\n');
}
