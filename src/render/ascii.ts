import { isCurrency } from '../language/currencies.ts';
import type { Language } from '../language/language.ts';
import { joinedQuantities } from '../language/quantities.ts';

/** What a language writes with signs beyond ASCII, and what stands for each under `--ascii`. */
const PLAIN: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '→': '->',
  '…': '...',
  '’': "'",
  '“': '"',
  '”': '"',
};

/** A text with ASCII in place of the punctuation of ours; letters and everything else stay. */
export const plainSigns = (text: string): string => text.replace(/[–—−→…’“”]/g, (sign) => PLAIN[sign] ?? sign);

/** A formula in ASCII. */
export const plainFormula = (text: string): string => plainSigns(text).replaceAll('·', '*');

/** A language whose own words, messages and signs of money keep to ASCII. */
export function inAscii(language: Language): Language {
  // What is joined may be a user's text, which stays as it is.
  const words = { ...plainWords(language.words), join: language.words.join };
  const { number } = language;
  const quantity = (value: number, unit: string | null) => plainMoney(language.quantity(value, unit), unit);
  return {
    ...language,
    say: (message) => plainSigns(language.say(message)),
    words,
    rules: async () => plainWords(await language.rules()),
    smart: async () => plainWords(await language.smart()),
    spoken: async () => plainWords(await language.spoken()),
    quantity,
    quantities: (values, unit, joint) =>
      joinedQuantities(values, unit, plainSigns(joint), { number, quantity, unknown: words.unknown }),
  };
}

/** An amount with its code in place of a sign that ASCII lacks: `EUR 1,200` for `€1,200`. What is no money stays. */
const plainMoney = (text: string, unit: string | null): string =>
  unit !== null && isCurrency(unit)
    ? text.replaceAll('\u00a0', ' ').replace(/[A-Z]*[^\x20-\x7e]+ ?/, `${unit} `)
    : text;

/** Words are texts, functions that make texts, and records of both. */
function plainWords<Part>(part: Part): Part {
  if (typeof part === 'string') return plainSigns(part) as Part;
  if (typeof part === 'function') return ((...args: unknown[]) => plainWords(part(...args))) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, plainWords(inner)])) as Part;
}
