import type { Language } from '../language/language.ts';

/** What a language writes with signs beyond ASCII, and what stands for each under `--ascii`. */
const PLAIN: Readonly<Record<string, string>> = {
  '–': '-',
  '−': '-',
  '→': '->',
  '…': '...',
  '’': "'",
  '“': '"',
  '”': '"',
};

/** A text with ASCII in place of the punctuation of ours; letters and everything else stay. */
export const plainSigns = (text: string): string => text.replace(/[–−→…’“”]/g, (sign) => PLAIN[sign] ?? sign);

/** A language whose own words and messages keep to ASCII punctuation. */
export const inAscii = (language: Language): Language => ({
  ...language,
  say: (message) => plainSigns(language.say(message)),
  words: plainWords(language.words),
  quantities: (...values) => plainSigns(language.quantities(...values)),
});

/** Words are texts, functions that make texts, and records of both. */
function plainWords<Part>(part: Part): Part {
  if (typeof part === 'string') return plainSigns(part) as Part;
  if (typeof part === 'function') return ((...args: unknown[]) => plainWords(part(...args))) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, plainWords(inner)])) as Part;
}
