import { rounded } from '../model/rounding.ts';

const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const ASCII_LEVELS = ['_', '.', '-', '=', '+', '*', '#'];

/**
 * Values in order of time as a row of signs, one each, from the lowest of them to the highest; all of one height where they are
 * equal. Finite numbers only.
 */
export function sparkline(values: readonly number[], ascii: boolean): string {
  const levels = ascii ? ASCII_LEVELS : LEVELS;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Halves, because the way between two finite numbers may be longer than any.
  const way = high / 2 - low / 2;
  const height = (value: number) => (way === 0 ? 1 / 2 : (value / 2 - low / 2) / way);
  return values.map((value) => levels[rounded(height(value) * (levels.length - 1), 0)] ?? '').join('');
}
