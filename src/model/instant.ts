import { parseCalendarDate } from './calendar-date.ts';
import { message } from './message.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';

declare const instant: unique symbol;

/** A moment in UTC as `YYYY-MM-DDTHH:MM:SS.mmmZ`. Compares with `<` and `>`. */
export type Instant = string & { readonly [instant]: true };

const FORM = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.(\d{1,3}))?Z$/;

/** A moment in UTC; fractions of a second may be left out and are filled up to milliseconds. */
export function parseInstant(text: string): Parsed<Instant> {
  const match = FORM.exec(text);
  if (!match?.[1] || 'fault' in parseCalendarDate(match[1])) {
    return rejected(message('instant/not-an-instant', { text }), message('hint/instant-form', {}));
  }
  return accepted(`${text.slice(0, 19)}.${(match[3] ?? '').padEnd(3, '0')}Z` as Instant);
}
