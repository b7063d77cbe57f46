import type { Language } from '../language/language.ts';
import type { Parsed } from '../model/parsed.ts';

/** What is wrong with an answer and how it was probably meant, in words; null where a strict parser accepts it. */
export function faultIn(parsed: Parsed<unknown>, { say, words }: Language): string | null {
  if ('value' in parsed) return null;
  return parsed.hint ? words.join.clauses([say(parsed.fault), say(parsed.hint)]) : say(parsed.fault);
}
