import { rounded } from '../model/rounding.ts';

/** The version of every JSON document; keys are only ever added within one. */
const SCHEMA_VERSION = 1;

/** Decimals that a JSON number is rounded to. */
const DECIMALS = 10;

/** What acts on a terminal though it may stand in JSON, and what the runner of GitHub takes for a command. */
const HIDDEN = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029]|(?<=##)\[/gu;

/** A JSON document of a kind, its numbers rounded, characters that would act on a terminal escaped, ending with a line break. */
export function jsonDocument(kind: string, content: object): string {
  return `${jsonText({ schemaVersion: SCHEMA_VERSION, kind, ...content }, 2)}\n`;
}

/** Any value as JSON, as in a document; on one line where `indent` is left out. */
export function jsonText(value: unknown, indent?: number): string {
  const round = (_: string, item: unknown) => (typeof item === 'number' ? rounded(item, DECIMALS) : item);
  return JSON.stringify(value, round, indent).replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
