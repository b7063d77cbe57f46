import { message } from './message.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * A finite decimal number as it stands in a file: digits with `.`, an optional `-` and exponent. No leading zeros or plus
 * sign, no thousands separators, no units. A number with more digits than a double keeps is refused, so that whatever is
 * accepted can be printed back. `-0` is 0.
 */
export function parseNumber(text: string): Parsed<number> {
  if (!NUMBER.test(text)) return rejected(message('number/not-a-number', { text }), numberHint(text));
  const value = Number(text);
  if (!Number.isFinite(value)) return rejected(message('number/too-large', { text }));
  if (significant(text) !== significant(String(value))) {
    return rejected(message('number/too-precise', { text }), message('hint/meant', { meant: [String(value)] }));
  }
  return accepted(value === 0 ? 0 : value);
}

/**
 * How to write a number such as `500.000`, or a percentage, so that nobody reads it otherwise: as the number it is, and as the
 * thousands that it is in languages with a decimal comma. Null where no three decimals follow one to three digits.
 */
export function thousandsReading(text: string): { readonly decimal: string; readonly thousands: string } | null {
  const match = /^(-?[1-9]\d{0,2})\.(\d{3})(%?)$/.exec(text);
  if (!match) return null;
  const [, whole = '', decimals = '', percent = ''] = match;
  const shortened = String(Number(`${whole}.${decimals}`));
  // 1.234 has no shorter form: a fourth decimal says that they are decimals.
  const decimal = shortened === `${whole}.${decimals}` ? `${shortened}0` : shortened;
  return { decimal: `${decimal}${percent}`, thousands: `${whole}${decimals}${percent}` };
}

/** The digits and decimal exponent of a number text, so that `1.50`, `1.5` and `15e-1` compare as equal. */
function significant(text: string): string {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const trimmed = withoutFinalZeros(digits);
  if (trimmed === '') return '0';
  return `${negative ? '-' : ''}${trimmed}e${Number(exponent) - fraction.length + digits.length - trimmed.length}`;
}

/** A loop, because `/0+$/` takes time by the square of the longest row of zeros. */
function withoutFinalZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

function numberHint(text: string) {
  const half = text.normalize('NFKC').replace(/[−–]/g, '-').trim();
  const percent = /^(\S+?)\s*%$/.exec(half);
  if (percent?.[1] && meantNumbers(percent[1]).length) {
    return message('hint/number-and-percent', { meant: meantNumbers(percent[1])[0] ?? '' });
  }
  const withUnit = /^([-+\d.,_']+)\s*(\p{L}.*)$/u.exec(half);
  const amount = withUnit?.[1] ? meantNumbers(withUnit[1])[0] : undefined;
  const isOtherNotation = /^[-+]?0[box]/i.test(half) || /^e[-+]?(?:\d.*)?$/i.test(withUnit?.[2] ?? '');
  if (withUnit?.[2] && amount !== undefined && !isOtherNotation) {
    return message('hint/number-and-unit', { meant: amount, unit: withUnit[2] });
  }
  const meant = meantNumbers(half);
  return meant.length ? message('hint/meant', { meant }) : message('hint/number-form', {});
}

/** The numbers that `text` may stand for where separators, a plus sign or leading zeros are in the way; most likely first. */
function meantNumbers(text: string): readonly string[] {
  const bare = text.replace(/^\+/, '').replace(/[_'\s]/g, '');
  const candidates = [
    ...(/^0x[\da-f]+$/i.test(bare) ? [String(Number(bare))] : []),
    bare.replace(/^(-?)0+(?=\d)/, '$1'),
    bare.replace(/^(-?)\./, '$10.'),
    bare.replace(/\.$/, ''),
    ...(/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ? [bare.replaceAll(',', '')] : []),
    ...(/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(bare) ? [bare.replaceAll('.', '').replace(',', '.')] : []),
    ...(/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(bare) ? [bare.replaceAll('.', '')] : []),
    ...(/^-?\d+,\d+$/.test(bare) ? [bare.replace(',', '.')] : []),
  ];
  return [...new Set(candidates)].filter((candidate) => NUMBER.test(candidate) && 'value' in parseNumber(candidate));
}
