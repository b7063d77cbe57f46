import { message } from './message.ts';
import { parseNumber } from './number.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';
import { rounded } from './rounding.ts';

/** A confidence as a share `0.7`, a percentage `70%` or a fraction `7/10`; 0 to 1, both inclusive. A bare 7 has two readings. */
export function parseConfidence(text: string): Parsed<number> {
  const fraction = /^(\d+)\/(\d+)$/.exec(text);
  const percent = /^(.*\d)%$/.exec(text);
  const parsed = fraction ? quotient(Number(fraction[1]), Number(fraction[2])) : parseNumber(percent?.[1] ?? text);
  if (parsed === null || 'fault' in parsed) {
    return rejected(message('confidence/not-a-confidence', { text }), message('hint/confidence-form', {}));
  }
  const value = percent ? rounded(parsed.value / 100, 15) : parsed.value;
  if (value >= 0 && value <= 1) return accepted(value);
  if (fraction || percent || value < 0 || value > 100) {
    return rejected(message('confidence/out-of-range', { text }), message('hint/confidence-form', {}));
  }
  const meant = [...(/^\d+$/.test(text) && value <= 10 ? [`${text}/10`] : []), `${text}%`];
  return rejected(message('confidence/ambiguous', { text }), message('hint/meant', { meant }));
}

const quotient = (part: number, whole: number) => (whole > 0 ? { value: part / whole } : null);
