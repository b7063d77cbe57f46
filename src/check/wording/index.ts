import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { type Figure, figuresIn } from './figures.ts';
import { portuguese } from './portuguese.ts';
import type { Wording } from './wording.ts';

// Teams mix languages, so every text is read with the words of all, whatever the language of the workspace.
const ALL: readonly Wording[] = [english, chinese, portuguese];

type Words = { readonly [Key in keyof Wording]: Wording[Key] extends readonly string[] ? Key : never }[keyof Wording];
type Patterns = Exclude<keyof Wording, Words>;

const wordsOf = (...keys: readonly Words[]): readonly string[] => ALL.flatMap((one) => keys.flatMap((key) => one[key]));

const matches = (text: string, key: Patterns): boolean =>
  ALL.some((one) => one[key].some((pattern) => pattern.test(text)));

/** Signs of a text that are read: titles are shorter, and no text of any length is to take long. */
const MOST_READ = 300;

/** A text as it is compared: in small letters, one space between words, no sign at its end. */
function plain(text: string): string {
  return text
    .slice(0, MOST_READ)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s.!。！;；]+$/u, '')
    .trim();
}

/** Finds any of the words; Chinese ones stand without spaces between them, the longest first. */
function anyOf(words: readonly string[]): RegExp {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  const han = longestFirst.filter((word) => /\p{Script=Han}/u.test(word)).join('|');
  const spaced = longestFirst.filter((word) => !/\p{Script=Han}/u.test(word)).join('|');
  return new RegExp(`${han}|(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}]|-\\p{L})(?<!\\p{L}-)`, 'gu');
}

/** Whether a text has words, and none but those. */
const isMadeOf = (text: string, words: RegExp): boolean =>
  /\p{L}/u.test(text) && !/[\p{L}\p{N}]/u.test(text.replace(words, ''));

const SAYING_NOTHING = anyOf(wordsOf('improving', 'whole', 'filler'));
const RESPECT_ALONE = anyOf(wordsOf('improving', 'changing', 'respects', 'filler'));

/** Whether a title asks for better in no respect, or says nothing: what would be different afterwards is left open. */
export function isVague(title: string): boolean {
  const text = plain(title);
  const isOneWord = /^[\p{L}\p{N}-]+$/u.test(text) && !/\p{Script=Han}/u.test(text);
  return isOneWord || isMadeOf(text, SAYING_NOTHING) || isMadeOf(text, RESPECT_ALONE) || matches(text, 'empty');
}

const A_FIGURE = anyOf(wordsOf('figures'));
const ONLY_A_FIGURE = anyOf(wordsOf('figures', 'changing', 'filler'));
const COUNTED = anyOf(wordsOf('figures', 'counted'));
const ONLY_COUNTED = anyOf(wordsOf('figures', 'counted', 'changing', 'meeting', 'filler', 'whole'));
const MONEY = /(?:r\$|us\$|[$€£¥])\s?\d|\d\s?(?:万|亿)?(?:元|美元)|\d\s?(?:reais|dólares|dollars|euros)/u;

/** Whether a title asks for a quantity. */
const isNumbered = (title: string): boolean => askedFigures(title).length > 0;

/** A text without its quantities, what they are quantities of, and when: `increase revenue by 20% in 2027` is `increase revenue`. */
function withoutNumbers(text: string): string {
  const timeless = ALL.flatMap((one) => one.when).reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  return timeless.replace(
    /(?:(?<![\p{L}\p{N}])(?:by|to|at|from|over|em|para|a|de|até|x) )?(?:r\$|us\$|[$€£¥])?\s?\d[\d.,]*\s?(?:%|％|mil(?:h(?:ão|ões))?|bilh(?:ão|ões)|k|m|bn|million|billion|thousand|万|亿|千)?(?:元|个|名|家|人|单|位)?(?![\p{Script=Latin}\p{N}])/gu,
    ' ',
  );
}

const A_TARGET = anyOf(wordsOf('targets'));
const ONLY_A_TARGET = anyOf(wordsOf('figures', 'targets', 'meeting', 'filler', 'whole'));

/** Whether a title only names a figure that is watched anyway, or a target on one, or going on as before. */
export function isFigureAlone(title: string): boolean {
  const text = plain(title);
  const has = (words: RegExp) => text.search(words) >= 0;
  return (
    (has(A_FIGURE) && isMadeOf(text, ONLY_A_FIGURE)) ||
    ((has(COUNTED) || MONEY.test(text)) && isNumbered(title) && isMadeOf(withoutNumbers(text), ONLY_COUNTED)) ||
    (has(A_TARGET) && isMadeOf(text, ONLY_A_TARGET)) ||
    matches(text, 'asUsual')
  );
}

/** Whether the title of a key result names somebody's own work and no effect of it. */
export function isOwnWork(title: string): boolean {
  const text = plain(title);
  return matches(text, 'work') && !matches(text, 'effect');
}

/** In capitals this is a stand-in; in small letters it is Portuguese for all. */
const TO_DO = 'todo'.toUpperCase();
const HAS_TO_DO = new RegExp(`(?<![\\p{L}\\p{N}])${TO_DO}(?![\\p{L}\\p{N}])`, 'u');

/** Whether the title of an objective is a piece of work to be delivered, and nothing beyond it. */
export const isDelivery = (title: string): boolean => matches(plain(title), 'delivery');

/** The stand-in that a text has for what is still to be decided; null where it has none. */
export function placeholderIn(whole: string): string | null {
  const title = whole.slice(0, MOST_READ);
  const text = title.toLowerCase();
  if (HAS_TO_DO.test(title)) return TO_DO;
  const found = ALL.flatMap(({ placeholder }) => placeholder.flatMap((pattern) => pattern.exec(text) ?? []));
  const first = found[0];
  if (first === undefined) return null;
  const at = text.indexOf(first);
  // Small letters may be longer than the capitals they stand for.
  return text.length === title.length ? title.slice(at, at + first.length).trim() : first.trim();
}

/** The baseline that a title says in words, as it stands there; null where it says none. */
export function baselineIn(title: string): string | null {
  const text = plain(title);
  for (const { baseline } of ALL) {
    for (const pattern of baseline) {
      const figure = pattern.exec(text)?.[1];
      if (figure) return figure.trim();
    }
  }
  return null;
}

/** The quantities that a title asks for: not those in brackets, nor those that say within which time. */
export function askedFigures(title: string): readonly Figure[] {
  const spans = ALL.flatMap((one) => one.spans);
  return figuresIn(title.slice(0, MOST_READ).replace(/[（(][^）)]*[）)]/gu, ' '), spans);
}

const CHANGES = anyOf([...wordsOf('changing', 'improving', 'filler'), 'decrease', 'lower']);

/** What a title measures, whatever it says about how far: two with the same measure follow one figure. */
export function measuredIn(title: string): string {
  return plain(title)
    .replace(/(?:从|由).*?(?:到|至)\s*[\d.,]+\s?[%％\p{Script=Han}]*$/u, '')
    .replace(/(?<![\p{L}\p{N}])(?:from|de) \S*\d\S*(?: \p{L}+)?(?= (?:to|para|a) )/gu, '')
    .replace(
      /(?<![\p{L}\p{N}])(?:by|to|em|para|at least|at most|until|up to|a) (?:r\$ ?|[$€£])?\d[\d.,]*\s?(?:%|k|m|mil)?(?![\p{L}\p{N}])/gu,
      '',
    )
    .replace(/(?:到|至|达到|达)?\s*\d[\d.,]*\s?[%％]$/u, '')
    .replace(CHANGES, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All the quantities in a title. */
export const allFigures = (title: string): readonly Figure[] => figuresIn(title.slice(0, MOST_READ));
