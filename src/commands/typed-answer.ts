import type { Language } from '../language/language.ts';
import type { Message } from '../model/message.ts';
import type { Parsed } from '../model/parsed.ts';
import type { Ask } from './command.ts';
import { faultIn } from './fault-in.ts';

/** A question that is answered by typing what a strict parser reads. */
export interface TypedQuestion<T> {
  readonly message: string;
  /** What an empty answer means, in a word. */
  readonly empty: string;
  /** What Enter gives; an empty answer where it is left out. */
  readonly default?: string | null;
  readonly parse: (text: string) => Parsed<T>;
}

/** What was typed to a question, read by the strict parser of its flag; null where nothing was. */
export async function typedAnswer<T>(ask: Ask, language: Language, question: TypedQuestion<T>): Promise<T | null> {
  const text = await typedText(ask, language, question);
  const parsed = text === '' ? null : question.parse(text);
  return parsed && 'value' in parsed ? parsed.value : null;
}

/**
 * A text that the parser accepts, empty where nothing was typed. Of one that it refuses although it can tell what may have been
 * meant, `1,234`, it is asked which of these it was; any other is to be corrected.
 */
export async function typedText<T>(ask: Ask, language: Language, question: TypedQuestion<T>): Promise<string> {
  const { message, empty, default: standard = null, parse } = question;
  const validate = (text: string) => (readingsOf(text, parse).length > 0 ? null : faultIn(parse(text), language));
  for (;;) {
    const text = await ask.text({ message, empty, default: standard, validate });
    const parsed = parse(text);
    const readings = text === '' ? [] : readingsOf(text, parse);
    if ('value' in parsed || readings.length === 0) return text;
    const { words, say } = language;
    const choices = readings.map((value) => ({ name: value, short: value, about: null, value }));
    const again = { name: words.typeAgain, short: words.typeAgain, about: null, value: null };
    const meant = await ask.choose<string | null>({
      message: words.whichReading(say(parsed.fault)),
      choices: [...choices, again],
    });
    if (meant !== null) return meant;
  }
}

/** What a text that a parser refuses may have meant, each as the parser accepts it. */
function readingsOf(text: string, parse: (text: string) => Parsed<unknown>): readonly string[] {
  const parsed = parse(text);
  if ('value' in parsed || parsed.hint === null) return [];
  return readingsIn(parsed.hint).filter((reading) => 'value' in parse(reading));
}

function readingsIn({ id, args }: Message): readonly string[] {
  switch (id) {
    case 'hint/meant':
      return args.meant;
    case 'hint/number-and-unit':
    case 'hint/number-and-percent':
      return [args.meant];
    default:
      return [];
  }
}
