import type { CalendarDate } from '../model/calendar-date.ts';
import type { Message, MessageId, Messages } from '../model/message.ts';
import type { LanguageTag } from '../model/settings.ts';
import type { ExplainingWords } from './explaining.ts';
import type { RuleTexts } from './rule-texts.ts';
import type { SmartWords } from './smart.ts';
import type { SpokenWords } from './spoken.ts';
import type { Words } from './words.ts';

/** Turns a message that is part of another one into words. */
export type Say = (message: Message) => string;

/** The wording of every message; a missing or extra entry does not compile. */
export type Catalogue<Part = Messages> = { readonly [Id in keyof Part]: (args: Part[Id], say: Say) => string };

/** Everything that is different where another language is spoken. */
export interface Language {
  readonly tag: LanguageTag;
  readonly say: Say;
  readonly words: Words;
  /** Why each rule exists; loaded only when it is asked for. */
  readonly rules: () => Promise<RuleTexts>;
  /** How figures are explained; loaded only when it is asked for. */
  readonly explaining: () => Promise<ExplainingWords>;
  /** How aims are judged; loaded only when it is asked for. */
  readonly smart: () => Promise<SmartWords>;
  /** How everything is told in sentences; loaded only when it is asked for. */
  readonly spoken: () => Promise<SpokenWords>;
  /** A number with the separators of the language, with up to `decimals` places (all it has where that is left out). */
  readonly number: (value: number, decimals?: number) => string;
  /** A value in its unit, as people write it: `58 days`, `2%`, `R$1,200`. */
  readonly quantity: (value: number, unit: string | null) => string;
  /** Several values of one unit, joined by `joint`; the unit is said once where it stands behind: `60 → 58 → 55 days`. */
  readonly quantities: (values: readonly (number | null)[], unit: string | null, joint: string) => string;
  /** A date, `24 Nov 2026`. */
  readonly date: (date: CalendarDate) => string;
  /** A date as it stands in a sentence, `24 November 2026`. */
  readonly fullDate: (date: CalendarDate) => string;
}

/** The words for a message, by a catalogue. */
export function sayWith(catalogue: Catalogue): Say {
  const say: Say = (message) => {
    const wording = catalogue[message.id as MessageId] as (args: Message['args'], say: Say) => string;
    return wording(message.args, say);
  };
  return say;
}
