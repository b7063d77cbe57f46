import { finite } from './finite.ts';

/** The value that was true at the close of a day; days are counted from any one day. */
export interface DayValue {
  readonly day: number;
  readonly value: number;
}

/**
 * The rate a day of a line through values of distinct days: the median of the rates between every two of them. A few values that
 * are far off do not move it, as they would move a least-squares line. Asks for two points or more.
 * @see docs/scoring.md#forecast (Theil 1950, Sen 1968)
 */
export function theilSenSlope(points: readonly DayValue[]): number {
  const rates = new Float64Array((points.length * (points.length - 1)) / 2);
  let filled = 0;
  for (const [index, { day, value }] of points.entries()) {
    for (const later of points.slice(index + 1)) {
      rates[filled++] = finite(later.value - value) / (later.day - day);
    }
  }
  rates.sort();
  const [lower = 0, upper = 0] = [rates[Math.floor((filled - 1) / 2)], rates[Math.floor(filled / 2)]];
  // Two of the largest doubles have no sum; their halves do.
  return lower / 2 + upper / 2;
}
