import { message } from '../model/message.ts';
import type { Parsed } from '../model/parsed.ts';
import { UserError } from '../model/user-error.ts';

/** The value that a strict parser accepted of what was typed for `name`; a usage error that says what is wrong with it otherwise. */
export function typedValue<T>(name: string, parsed: Parsed<T>): T {
  if ('value' in parsed) return parsed.value;
  throw new UserError('usage', message('usage/bad-value', { name, fault: parsed.fault }), { hint: parsed.hint });
}

/** What `parse` makes of a flag's text; null where the flag was not given. */
export const optionalValue = <T>(
  name: string,
  text: string | undefined,
  parse: (text: string) => Parsed<T>,
): T | null => (text === undefined ? null : typedValue(name, parse(text)));

/** The one of `words` that was typed for `name`. */
export function oneOfWords<const W extends string>(name: string, text: string, words: readonly W[]): W {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new UserError('usage', message('usage/not-one-of', { name, text, words }));
  return word;
}

/** The ones of `words` that were typed for `name`, several of them with commas or by repeating the flag. */
export const severalOfWords = <const W extends string>(
  name: string,
  texts: readonly string[],
  words: readonly W[],
): readonly W[] => texts.flatMap((text) => text.split(',')).map((word) => oneOfWords(name, word.trim(), words));

/** The whole number, from 0 on, that was typed for `name`; null where the flag was not given. */
export function countOf(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UserError('usage', message('usage/not-a-count', { name, text }));
}
