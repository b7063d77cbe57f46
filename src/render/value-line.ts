import { rounded } from '../model/rounding.ts';
import { DECIMALS, percent } from './figures.ts';
import { sparkline } from './sparkline.ts';
import type { Style } from './style.ts';

/** Values that a line shows, the last ones. */
const MOST = 24;

/** What values are measured in: their unit, or, for milestones, all of the weight that can be done. */
export type Scale = { readonly unit: string | null } | { readonly weight: number };

/**
 * Values in order of time between the first and the last one shown, `60 █▅▁ 58 days`; null where one alone makes no line, and
 * where nothing is drawn.
 */
export function valueLine(values: readonly number[], scale: Scale, style: Style): string | null {
  const { language, ascii, accessible } = style;
  const shown = values.slice(-MOST).map((value) => rounded(value, DECIMALS));
  const [first, last] = [shown[0], shown.at(-1)];
  if (accessible || shown.length < 2 || first === undefined || last === undefined) return null;
  const line = ` ${sparkline(shown, ascii)} `;
  if ('unit' in scale) return language.quantities([first, last], scale.unit, line);
  const share = (value: number) => percent(value / scale.weight, language);
  return `${share(first)}${line}${share(last)}`;
}
