import { displayWidth } from './columns.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';
import { wrapped } from './wrap.ts';

/** Columns before a question, in which its sign stands, and before each further line of it. */
const INDENT = 2;

/** Columns that are kept free behind a question for the beginning of an answer. */
const ROOM = 12;

const USUAL_WIDTH = 80;

type Canvas = Pick<Style, 'paint' | 'width'>;

const widthOf = ({ width }: Canvas): number => Math.max((width ?? USUAL_WIDTH) - INDENT, 1);

/** A question, on as many lines as it takes, with what Enter alone does behind it, or below where there is no room. */
export function questionText(message: string, enter: string | null, canvas: Canvas): string {
  const { paint } = canvas;
  const lines = wrapped(safeText(message), widthOf(canvas));
  const painted = lines.map((line) => paint('strong', line));
  if (enter === null) return indented(painted);
  const fits = displayWidth(`${lines.at(-1)} ${enter}`) + ROOM <= widthOf(canvas);
  const hint = paint('faint', safeText(enter));
  return fits ? `${indented(painted)} ${hint}` : indented([...painted, hint]);
}

/** A text beside a question, in line with it. */
export const paragraphText = (text: string, canvas: Canvas): string =>
  `${' '.repeat(INDENT)}${indented(wrapped(safeText(text), widthOf(canvas)))}`;

const indented = (lines: readonly string[]): string => lines.join(`\n${' '.repeat(INDENT)}`);
