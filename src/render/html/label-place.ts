/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text in a drawing; `x` is where it begins, or ends where it is anchored at its end, and `y` its baseline. */
export interface Label extends Point {
  readonly words: string;
  readonly anchor: 'start' | 'end';
}

/** Units of a drawing that a text of its letters takes: a browser has its own fonts, so this is what most of them need. */
const LETTER = 6.5;
const WIDE_LETTER = 12;
const ASCENT = 9;
const DESCENT = 3;

/** From where on letters are as wide as they are high. */
const FIRST_WIDE = '\u2e80';

/** How far apart the points are by which a line is followed. */
const STEP = 3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a text stands, as far as it can be known without its font. */
export function boxOf({ words, x, y, anchor }: Label): Box {
  const width = [...words].reduce((sum, letter) => sum + (letter < FIRST_WIDE ? LETTER : WIDE_LETTER), 0);
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT };
}

/** Whether two texts cover each other. */
export function isOver(one: Label, other: Label): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Of the places for a text the one where it covers least of the lines and stays within the frame; the earlier of equal ones. */
export function clearest(
  places: readonly [Label, ...Label[]],
  lines: readonly (readonly Point[])[],
  frame: Box,
): Label {
  const points = lines.flatMap(followed);
  const covered = (label: Label): number => {
    const box = boxOf(label);
    const isInside =
      box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    const under = points.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;
    return isInside ? under : under + points.length + 1;
  };
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
}

/** The points of a line of corners, so close that no text stands between two of them. */
function followed(corners: readonly Point[]): readonly Point[] {
  return corners.flatMap((to, index) => {
    const from = corners[index - 1];
    if (!from) return [to];
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: count }, (_, part) => ({
      x: from.x + ((to.x - from.x) * (part + 1)) / count,
      y: from.y + ((to.y - from.y) * (part + 1)) / count,
    }));
  });
}
