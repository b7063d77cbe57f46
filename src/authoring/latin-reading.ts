import { idLetters } from '../model/id.ts';

/** What a text is, which decides how some Chinese signs are read: 曾 is zēng as a surname and céng elsewhere. */
export type Reading = 'title' | 'name';

const HAN = /\p{Script=Han}+/gu;
const BEYOND_ASCII = /(?:(?!\p{ASCII})[\p{L}\p{M}\p{N}])+/gu;

/**
 * A text in Latin letters: as it stands where it has no others, accents apart, else as it sounds, Chinese in pinyin with a word
 * for each sign, other scripts letter by letter. Where no letter of it has a known sound, code points stand for them.
 */
export async function latinReading(text: string, kind: Reading): Promise<string> {
  const spelt = isLatin(text) ? text : await lettersOf(await inPinyin(text.normalize('NFKC'), kind));
  if (idLetters(spelt) !== '') return spelt;
  return [...text.matchAll(/[\p{L}\p{N}]/gu)].map(([one]) => `u${one.codePointAt(0)?.toString(16)}`).join(' ');
}

const isLatin = (text: string): boolean => text.normalize('NFKD').replace(/\p{M}/gu, '').search(BEYOND_ASCII) < 0;

/** Loaded, as the letters below, only for a text that has such signs: together they are a megabyte. */
async function inPinyin(text: string, kind: Reading): Promise<string> {
  if (text.search(HAN) < 0) return text;
  const { pinyin } = await import('pinyin-pro');
  const surname = kind === 'name' ? 'head' : 'off';
  return text.replace(HAN, (signs) => ` ${pinyin(signs, { toneType: 'none', v: true, surname })} `);
}

async function lettersOf(text: string): Promise<string> {
  if (text.search(BEYOND_ASCII) < 0) return text;
  const { default: anyAscii } = await import('any-ascii');
  // Its other signs stand for soft letters, stops in the throat and the like, and would split a word.
  return text.replace(BEYOND_ASCII, (letters) => anyAscii(letters).replace(/[^A-Za-z0-9 ]/g, ''));
}
