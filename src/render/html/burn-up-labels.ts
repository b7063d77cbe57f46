import { rounded } from '../../model/rounding.ts';
import type { KeyResultRow } from '../../report/key-result-row.ts';
import type { BurnUp } from '../../report/show/burn-up.ts';
import { computed, DECIMALS } from '../figures.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { clearest, isOver, type Label, type Point } from './label-place.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** A drawing that is to be labelled: where its values are, the edges of what it shows, and the lines that labels should not cover. */
export interface Labelled {
  readonly chart: BurnUp;
  readonly row: KeyResultRow;
  readonly place: (day: number, value: number) => Point;
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly lines: readonly (readonly Point[])[];
  readonly style: Style;
}

/** How far above and below a line a label stands. */
const ABOVE = 6;
const BELOW = 12;

/** How far beside a point. */
const BESIDE = 7;

/** The last value, and where they do not cover it the baseline at the left and the target at the right; none for milestones. */
export function burnUpLabels(drawing: Labelled): Markup {
  const { chart, row, frame, place } = drawing;
  if (row.measure === 'milestones') return NOTHING;
  const now = nowLabel(drawing);
  const isRising = row.to !== null && chart.begin !== null && row.to >= chart.begin;
  const side = (value: number | null, at: 'left' | 'right', isAbove: boolean): Markup => {
    if (value === null) return NOTHING;
    const { y } = place(0, value);
    const standing = (up: boolean): Label => ({
      ...{ words: wordsOf(value, drawing), anchor: at === 'left' ? 'start' : 'end' },
      ...{ x: frame[at], y: tenth(y + (up ? -ABOVE : BELOW)) },
    });
    const label = clearest([standing(isAbove), standing(!isAbove)], drawing.lines, frame);
    return now && isOver(label, now) ? NOTHING : textAt(label, 'side');
  };
  return html`${side(chart.begin, 'left', !isRising)}${side(row.to, 'right', isRising)}${now ? textAt(now, 'now') : NOTHING}`;
}

/** Beside the last value, on the side where it covers least. */
function nowLabel(drawing: Labelled): Label | null {
  const { chart, place, lines, frame } = drawing;
  const last = chart.values.at(-1);
  if (!last) return null;
  const { x, y } = place(last.day, last.value);
  const words = wordsOf(last.value, drawing);
  const at = (isAbove: boolean, anchor: Label['anchor']): Label => ({
    ...{ words, anchor, y: tenth(y + (isAbove ? -ABOVE - 1 : BELOW + 1)) },
    x: tenth(anchor === 'start' ? x + BESIDE : x - BESIDE),
  });
  return clearest([at(true, 'end'), at(false, 'start'), at(true, 'start'), at(false, 'end')], lines, frame);
}

const wordsOf = (value: number, { row, style }: Labelled): string =>
  safeText(computed(rounded(value, DECIMALS), row.unit, style.language));

const tenth = (value: number): number => Math.round(value * 10) / 10;

const textAt = ({ words, x, y, anchor }: Label, name: string): Markup =>
  html`<text class="${name}" x="${x}" y="${y}"${anchor === 'start' ? NOTHING : html` text-anchor="end"`}>${words}</text>`;
