import { message } from './message.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';

declare const id: unique symbol;

/** The name by which a file refers to an objective, key result, KPI, team or person. Never reused for another thing. */
export type Id = string & { readonly [id]: true };

/** The most signs that an id has. */
export const MOST_ID_SIGNS = 64;

const FORM = /^[a-z0-9][a-z0-9-]{0,63}$/;
const CALENDAR_FORM = /^\d{4}(?:-(?:h[12]|q[1-4]|0[1-9]|1[0-2]))?$/i;
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const RESERVED = new Set(['cycle', 'kpi', 'team', 'person', 'file', 'okr', 'constructor', 'prototype']);

/** Whether Windows keeps `name` for a device, so that no file can bear it. */
export const isDeviceName = (name: string): boolean => DEVICE_NAME.test(name);

/** Whether `name` reads as a year, half, quarter or month, in any case. */
export const isOfCalendarForm = (name: string): boolean => CALENDAR_FORM.test(name);

/** An id: small letters, digits and `-`, up to 64; no word that references keep for themselves, no period of the calendar. */
export function parseId(text: string): Parsed<Id> {
  if (isId(text)) return accepted(text);
  if (!FORM.test(text)) return rejected(message('id/not-an-id', { text }), idHint(text));
  if (isOfCalendarForm(text)) return rejected(message('id/calendar-form', { text }), message('hint/id-form', {}));
  return rejected(message('id/reserved', { text }), message('hint/id-form', {}));
}

function idHint(text: string) {
  const meant = slug(text);
  return meant ? message('hint/meant', { meant: [meant] }) : message('hint/id-form', {});
}

/** An id made of the Latin letters and digits of `text`, accents dropped; null where none can be made of it. */
export function slug(text: string): Id | null {
  const letters = idLetters(text);
  return isId(letters) ? letters : null;
}

export const isId = (text: string): text is Id =>
  FORM.test(text) && !isOfCalendarForm(text) && !RESERVED.has(text) && !isDeviceName(text);

/**
 * The Latin letters and digits of `text` as ids have them: small, accents dropped, `-` between words, no longer than an id and
 * then cut between words. It may still be a word that is kept for something else; '' where there are none.
 */
export function idLetters(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (letters.length <= MOST_ID_SIGNS) return letters;
  // A hyphen right after the last sign that fits ends a word there.
  const end = letters.lastIndexOf('-', MOST_ID_SIGNS);
  return letters.slice(0, end > 0 ? end : MOST_ID_SIGNS);
}
