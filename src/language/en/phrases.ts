import { number } from './numbers.ts';

/** A text in quotation marks, cut where it is too long to help. */
export const quote = (text: string): string => {
  const characters = [...text];
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text}”`;
};

/** `a, b and c`. */
export const list = (items: readonly string[]): string => joined(items, 'and');

/** `a, b or c`. */
export const choice = (items: readonly string[]): string => joined(items, 'or');

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** `1 file`, `2 files`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
