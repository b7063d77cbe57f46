import { displayWidth } from './columns.ts';
import type { Paint, Tone } from './style.ts';
import { wrapped } from './wrap.ts';

/** Columns that are drawn in where the terminal does not say, and the least and most that are made use of. */
const WIDTHS = { usual: 80, least: 60, most: 160 };

/** The columns to draw in on a terminal of `width` columns. */
export const drawnWidth = (width: number | null): number =>
  Math.min(Math.max(width ?? WIDTHS.usual, WIDTHS.least), WIDTHS.most);

/** A text with its colours, and without, to be measured. */
export interface Painted {
  readonly plain: string;
  readonly painted: string;
}

/** A part of a line that has one colour; null: that of the terminal. */
export interface Part {
  readonly text: string;
  readonly tone: Tone | null;
}

/** A part in the colour of the terminal. */
export const untoned = (text: string): Part => ({ text, tone: null });

/** Parts in lines of at most `width` columns: a line ends between two of them, and within one only where it is longer than a line. */
export function flowed(parts: readonly Part[], joint: string, width: number, paint: Paint): readonly Painted[] {
  const lines: Painted[] = [];
  for (const { text, tone } of parts) {
    for (const [index, plain] of wrapped(text, width).entries()) {
      const painted = tone === null ? plain : paint(tone, plain);
      const last = lines.at(-1);
      const joins = index === 0 && last !== undefined && displayWidth(last.plain + joint + plain) <= width;
      if (joins)
        lines[lines.length - 1] = { plain: last.plain + joint + plain, painted: last.painted + joint + painted };
      else lines.push({ plain, painted });
    }
  }
  return lines;
}

/** Two groups of lines at the two ends of `width` columns: on the same line where the last of the one and all of the other fit. */
export function spread(left: readonly Painted[], right: readonly Painted[], width: number): readonly string[] {
  const texts = (lines: readonly Painted[]) => lines.map(({ painted }) => painted);
  const [last, only] = [left.at(-1), right[0]];
  const space = width - displayWidth(last?.plain ?? '') - displayWidth(only?.plain ?? '');
  if (last === undefined || only === undefined || right.length > 1 || space < 2) return texts([...left, ...right]);
  return [...texts(left.slice(0, -1)), `${last.painted}${' '.repeat(space)}${only.painted}`];
}

/** A paragraph of at most `width` columns, every line but the first indented by `hanging` spaces. */
export function paragraph(text: string, width: number, hanging: number): readonly string[] {
  const [first = '', ...rest] = wrapped(text, width - hanging);
  return [first, ...rest.map((line) => `${' '.repeat(hanging)}${line}`)];
}
