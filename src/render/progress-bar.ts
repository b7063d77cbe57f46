import { rounded } from '../model/rounding.ts';
import { padded } from './columns.ts';
import { percent } from './figures.ts';
import type { WordStyle } from './style.ts';

/** The characters of a bar. */
interface BarSigns {
  readonly full: string;
  readonly empty: string;
  readonly mark: string;
}

const SIGNS: BarSigns = { full: '█', empty: '░', mark: '│' };
const ASCII_SIGNS: BarSigns = { full: '#', empty: '.', mark: '|' };

/**
 * A bar of `width` characters, filled by `share` (0..1; beyond it is full), with a mark where it should be by now: behind the
 * part that is expected, in the last character where that is everything. There is no mark where nothing is expected, nor
 * where everything is expected and done.
 */
export function progressBar(share: number | null, expected: number | null, width: number, ascii: boolean): string {
  const { full, empty, mark } = ascii ? ASCII_SIGNS : SIGNS;
  const done = Math.min(Math.max(share ?? 0, 0), 1);
  const filled = rounded(done * width, 0);
  const cells = Array.from({ length: width }, (_, index) => (index < filled ? full : empty));
  const isMarked = expected !== null && expected > 0 && !(expected >= 1 && done >= 1);
  if (isMarked) cells[Math.min(width - 1, Math.floor(rounded(expected * width, DECIMALS)))] = mark;
  return cells.join('');
}

/** Decimals at which what computing with fractions leaves behind is cut off, so that 0.7 · 10 is 7. */
const DECIMALS = 9;

/** Columns of a terminal from which on tables have bars. */
const LEAST_WITH_BARS = 76;

const BAR_IN_TABLE = 10;

/** Whether a terminal of `width` columns has room for drawings in tables. */
export const hasBars = (width: number): boolean => width >= LEAST_WITH_BARS;

/** How the progress stands in a table: as a bar with its percentage, or as that alone on a narrow terminal. */
export function shareCell(title: string, { language, ascii }: WordStyle, width: number) {
  if (!hasBars(width))
    return { title: '%', align: 'right', text: (share: number | null) => percent(share, language) } as const;
  const text = (share: number | null, expected: number | null) =>
    `${progressBar(share, expected, BAR_IN_TABLE, ascii)} ${padded(percent(share, language), 4, 'right')}`;
  return { title, align: 'left', text } as const;
}
