import { displayWidth } from '../columns.ts';

/** Widths of letters, in parts of the size of the font, as Verdana and DejaVu Sans have them within a tenth. */
const NARROW = { letters: /^[ijlI.,:;|!'()[\]ftr/-]$/, width: 0.42 };
const WIDE = { letters: /^[mwMW%@]$/, width: 0.95 };
const CAPITAL = { letters: /^[\p{Lu}\d&+=~#?$]$/u, width: 0.66 };
const SPACE = 0.36;
const SMALL = 0.6;
/** Of a character that takes two columns of a terminal. */
const DOUBLE = 1.05;

/** About as wide as a text is drawn in a font of `size`, in whole pixels. The drawing is then fitted into it. */
export const textWidth = (text: string, size: number): number =>
  Math.ceil([...text].reduce((width, letter) => width + shareOf(letter), 0) * size);

function shareOf(letter: string): number {
  if (letter === ' ') return SPACE;
  const known = [NARROW, WIDE, CAPITAL].find(({ letters }) => letters.test(letter));
  if (known) return known.width;
  const columns = displayWidth(letter);
  return columns === 0 ? 0 : columns === 2 ? DOUBLE : SMALL;
}
