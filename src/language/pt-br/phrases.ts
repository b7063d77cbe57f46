import { number } from './numbers.ts';

/** A text in quotation marks, cut where it is too long to help. */
export const quote = (text: string): string => {
  const characters = [...text];
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text}”`;
};

/** `a, b e c`. */
export const list = (items: readonly string[]): string => joined(items, 'e');

/** `a, b ou c`. */
export const choice = (items: readonly string[]): string => joined(items, 'ou');

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** The form of a word that agrees with a count: `arquivo`, `arquivos`. */
export const agreeing = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** `1 arquivo`, `2 arquivos`. */
export const plural = (count: number, one: string, many: string): string =>
  `${number(count)} ${agreeing(count, one, many)}`;

export const days = (count: number): string => plural(count, 'dia', 'dias');

export const keyResults = (count: number): string => plural(count, 'resultado-chave', 'resultados-chave');
