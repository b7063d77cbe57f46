import { message } from './message.ts';
import { parseNumber } from './number.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';

/** A percentage with its sign, `-5%`, as the number of percent, −5. */
export function parsePercent(text: string): Parsed<number> {
  const match = /^(.+)%$/.exec(text);
  const parsed = match?.[1] ? parseNumber(match[1]) : null;
  if (parsed && 'value' in parsed) return parsed;
  return rejected(message('percent/not-a-percent', { text }), percentHint(text));
}

function percentHint(text: string) {
  const number = /^\+?\s*(?:(-)\s*)?([\d.,]+)\s*%?$/.exec(text.normalize('NFKC').trim());
  const meant = number ? `${number[1] ?? ''}${number[2]?.replace(',', '.')}` : '';
  return 'value' in parseNumber(meant)
    ? message('hint/meant', { meant: [`${meant}%`] })
    : message('hint/percent-form', {});
}

/** What a measure changes by: an amount in its own unit, or percent of the baseline. */
export type Change = { readonly kind: 'amount' | 'percent'; readonly by: number };

/** A change as it stands in a file or after `--change`: `-5%` is relative to the baseline, `-5` an amount. */
export function parseChange(text: string): Parsed<Change> {
  const kind = text.endsWith('%') ? 'percent' : 'amount';
  const parsed = kind === 'percent' ? parsePercent(text) : parseNumber(text);
  return 'value' in parsed ? accepted({ kind, by: parsed.value }) : parsed;
}
