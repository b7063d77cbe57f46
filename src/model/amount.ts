import { DECIMAL_SIGNS, type DecimalSign, parseFigure } from './decimal-sign.ts';
import { message } from './message.ts';
import { parseNumber } from './number.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';

/** A figure as people write it in a cell of a spreadsheet. */
export interface Amount {
  readonly value: number;
  /** What stands beside it: `percent`, the code of a currency, or the words after it; null where nothing does. */
  readonly unit: string | null;
  /** The sign of a currency that several currencies have, such as `$`. */
  readonly sharedSign: string | null;
}

/** Signs that one currency has alone. `$`, `¥` and `kr` have several. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['R$', 'BRL'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
]);

const FORM =
  /^(?<minus>-?)(?<before>[A-Z]{0,2}\p{Sc}|[A-Z]{3})?\s*(?<figure>-?\d[\d.,]*)\s*(?<after>[%％]|\p{Sc}|(?![eE]$)\p{L}[\p{L}\p{M} .'’/-]*)?$/u;

/**
 * A figure with the unit that stands beside it, if any: `60`, `60%`, `60 days`, `R$ 1200`. It is read as `parseFigure` reads it;
 * but where it is said what stands before decimals, the other sign may stand before each three digits: `R$ 1.200,50`.
 */
export function parseAmount(text: string, sign: DecimalSign | null): Parsed<Amount> {
  const bare = figureIn(text, sign);
  if ('value' in bare) return accepted({ value: bare.value, unit: null, sharedSign: null });
  const parts = FORM.exec(text.replace(/^[−–]/, '-'))?.groups;
  if (!parts) return bare;
  const { minus = '', before, figure = '', after } = parts;
  const beside = [before, after].filter((part) => part !== undefined);
  if (beside.length !== 1) return bare;
  const parsed = figureIn(`${minus}${figure}`, sign);
  return 'value' in parsed ? accepted({ value: parsed.value, ...besides(beside[0]?.trim() ?? '') }) : parsed;
}

function besides(word: string): Pick<Amount, 'unit' | 'sharedSign'> {
  const unit = unitNamed(word);
  return /\p{Sc}/u.test(unit) ? { unit: null, sharedSign: unit } : { unit, sharedSign: null };
}

/** The unit that a word or sign means: `%` is percent, `R$` is BRL, anything else itself. */
export const unitNamed = (word: string): string =>
  /^[%％]$/.test(word) ? 'percent' : (CURRENCIES.get(word.toUpperCase()) ?? word);

function figureIn(text: string, sign: DecimalSign | null): Parsed<number> {
  const strict = parseFigure(text, sign, parseNumber);
  const grouped = DECIMAL_SIGNS.find((one) => one === (sign ?? one) && GROUPED[one].form.test(text));
  if (grouped === undefined) return strict;
  const parsed = parseFigure(text.replaceAll(GROUPED[grouped].separator, ''), grouped, parseNumber);
  if (sign !== null) return parsed;
  // Nobody said what stands before decimals; a figure with both signs tells it of itself alone.
  const hasBoth = text.includes('.') && text.includes(',');
  if ('value' in strict || 'fault' in parsed || !hasBoth) return strict;
  return rejected(strict.fault, message('hint/meant-or-decimal', { meant: [String(parsed.value)], sign: grouped }));
}

const GROUPED: Readonly<Record<DecimalSign, { readonly form: RegExp; readonly separator: string }>> = {
  comma: { form: /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, separator: '.' },
  point: { form: /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, separator: ',' },
};

const MULTIPLES: readonly (readonly [word: RegExp, times: number])[] = [
  [/^(?:k|mil|thousands?)$/i, 1e3],
  [/^(?:m|mm|mi|mn|mio|millions?|milhão|milhões)$/i, 1e6],
  [/^(?:b|bn|bi|billions?|bilhão|bilhões)$/i, 1e9],
  [/^百万/, 1e6],
  [/^千万/, 1e7],
  [/^千/, 1e3],
  [/^万/, 1e4],
  [/^亿/, 1e8],
];

/** How many times as much a figure may be meant to be that has this unit, as in `10k`; null where it is a unit and no more. */
export function multipleIn(unit: string): number | null {
  const [first = ''] = unit.split(/\s/);
  return MULTIPLES.find(([word]) => word.test(first))?.[1] ?? null;
}
