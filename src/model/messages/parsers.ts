/** What the strict parsers say. `text` is what was written, `meant` the reading that was probably intended. */
export interface ParserMessages {
  'date/not-a-date': { text: string };
  'date/no-such-day': { text: string };
  'date/out-of-range': { text: string };
  'instant/not-an-instant': { text: string };
  'span/not-a-span': { text: string };
  'span/too-long': { text: string };
  'span/empty': { text: string };
  'number/not-a-number': { text: string };
  'number/too-large': { text: string };
  'number/too-precise': { text: string };
  'confidence/not-a-confidence': { text: string };
  'confidence/out-of-range': { text: string };
  'confidence/ambiguous': { text: string };
  'percent/not-a-percent': { text: string };
  'id/not-an-id': { text: string };
  'id/reserved': { text: string };
  'id/calendar-form': { text: string };
  'reference/not-a-reference': { text: string };
  'cycle/not-a-name': { text: string };
  'cycle/spelling': { text: string };
  'cycle/year-out-of-range': { text: string };
  'cycle/reserved': { text: string };
  'need/not-a-need': { text: string; kinds: readonly string[] };
  'hint/meant': { meant: readonly string[] };
  'hint/number-form': Record<never, never>;
  'hint/number-and-unit': { meant: string; unit: string };
  'hint/number-and-percent': { meant: string };
  'hint/date-form': Record<never, never>;
  'hint/span-form': Record<never, never>;
  'hint/confidence-form': Record<never, never>;
  'hint/percent-form': Record<never, never>;
  'hint/id-form': Record<never, never>;
  'hint/reference-form': Record<never, never>;
  'hint/cycle-form': Record<never, never>;
  'hint/instant-form': Record<never, never>;
}
