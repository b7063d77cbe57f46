import type { Language } from '../language/language.ts';
import type { Parsed } from '../model/parsed.ts';
import type { Ask } from './command.ts';
import { faultIn } from './fault-in.ts';

/** What was typed to a question, read by the strict parser of its flag; null where nothing was. */
export async function typedAnswer<T>(
  ask: Ask,
  language: Language,
  { message, empty, parse }: { message: string; empty: string; parse: (text: string) => Parsed<T> },
): Promise<T | null> {
  const text = await ask.text({ message, empty, default: null, validate: (typed) => faultIn(parse(typed), language) });
  const parsed = text === '' ? null : parse(text);
  return parsed && 'value' in parsed ? parsed.value : null;
}
