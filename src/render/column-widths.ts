/** What a column of a table needs of the width that it shares with others. All are counted in columns of the terminal. */
export interface Room {
  /** Where there is no room for all, the column with the highest number is dropped first; 0 stays. */
  readonly drop: number;
  /** The least that its texts may be wrapped to; null: they are never wrapped. */
  readonly least: number | null;
  /** What it needs to read well: others are dropped before it gets less. Where left out, `least`. */
  readonly comfort?: number;
  /** Is made whole before others get more than they need: figures are hard to read on two lines. */
  readonly whole?: true;
}

/** A column with the width of its widest text. */
export interface Needed extends Room {
  readonly natural: number;
}

/** Shares out `width` among columns that each take `frame` beside their text: some are dropped, then texts are wrapped. */
export function columnWidths<Column extends Needed>(
  columns: readonly Column[],
  width: number,
  frame: number,
): readonly { readonly column: Column; readonly room: number }[] {
  const needed = columns.reduce((sum, column) => sum + comfortable(column) + frame, 0);
  const lastDrop = Math.max(...columns.map(({ drop }) => drop));
  if (needed > width && lastDrop > 0) {
    const rest = columns.filter(({ drop }) => drop !== lastDrop);
    return columnWidths(rest, width, frame);
  }
  const rooms = sharedOut(columns, width - frame * columns.length);
  return columns.map((column, index) => ({ column, room: rooms[index] ?? 1 }));
}

/** Gives each column its least, then makes figures whole, then gives each what it reads well in, then what is left. */
function sharedOut(columns: readonly Needed[], width: number): readonly number[] {
  const rooms = shrunk(columns.map(leastWidth), width);
  let spare = width - rooms.reduce((sum, room) => sum + room, 0);
  const widen = (index: number, to: number) => {
    const more = Math.max(0, Math.min(spare, to - (rooms[index] ?? 0)));
    rooms[index] = (rooms[index] ?? 0) + more;
    spare -= more;
  };
  const makeWhole = ({ natural }: Needed, index: number) => {
    if (natural - (rooms[index] ?? 0) <= spare) widen(index, natural);
  };
  columns.forEach((column, index) => {
    if (column.whole) makeWhole(column, index);
  });
  columns.forEach((column, index) => {
    widen(index, comfortable(column));
  });
  // The first column is the one that is read like a text, and is wrapped before the others are.
  columns.forEach((column, index) => {
    if (index > 0) makeWhole(column, index);
  });
  columns.forEach(({ natural }, index) => {
    widen(index, natural);
  });
  return rooms;
}

/** Widths that are at most `width` together: where they are more, the widest give way. */
function shrunk(widths: readonly number[], width: number): number[] {
  const rooms = [...widths];
  for (let over = rooms.reduce((sum, room) => sum + room, 0) - width; over > 0; over--) {
    const widest = Math.max(...rooms);
    if (widest <= 1) break;
    rooms[rooms.indexOf(widest)] = widest - 1;
  }
  return rooms;
}

const leastWidth = ({ least, natural }: Needed): number => (least === null ? natural : Math.min(natural, least));

const comfortable = (column: Needed): number =>
  Math.max(leastWidth(column), Math.min(column.natural, column.comfort ?? 0));
