/** A text in quotation marks, cut where it is too long to help. */
export const quote = (text: string): string => {
  const characters = [...text];
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text}”`;
};

/** `成本、周期和质量`, `a、b 和 c`. */
export const list = (items: readonly string[]): string => joined(items, '和');

/** `成本、周期或质量`, `a、b 或 c`. */
export const choice = (items: readonly string[]): string => joined(items, '或');

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : spaced(items.slice(0, -1).join('、'), word, last);
}

/** Texts side by side, with a space where Chinese meets Latin letters, digits or signs: `Ana 需要决策`, `张伟需要决策`. */
export const spaced = (...texts: readonly string[]): string =>
  texts.reduce((before, after) => `${before}${meetsLatin(before, after) ? ' ' : ''}${after}`);

const meetsLatin = (before: string, after: string): boolean =>
  (/[\x21-\x7e]$/.test(before) && /^\p{Script=Han}/u.test(after)) ||
  (/\p{Script=Han}$/u.test(before) && /^[\x21-\x7e]/.test(after));
