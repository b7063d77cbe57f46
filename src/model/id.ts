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
  if (!FORM.test(text)) return rejected(message('id/not-an-id', { text }), idHint(text));
  if (isOfCalendarForm(text)) return rejected(message('id/calendar-form', { text }), message('hint/id-form', {}));
  if (RESERVED.has(text) || isDeviceName(text)) {
    return rejected(message('id/reserved', { text }), message('hint/id-form', {}));
  }
  return accepted(text as Id);
}

function idHint(text: string) {
  const meant = slug(text);
  return meant ? message('hint/meant', { meant: [meant] }) : message('hint/id-form', {});
}

/** An id made of the Latin letters and digits of `text`, accents dropped; null where none can be made of it. */
export function slug(text: string): Id | null {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, MOST_ID_SIGNS)
    .replace(/-+$/, '');
  const usable = FORM.test(letters) && !isOfCalendarForm(letters) && !RESERVED.has(letters) && !isDeviceName(letters);
  return usable ? (letters as Id) : null;
}
