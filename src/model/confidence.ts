import { type Message, message } from './message.ts';
import { parseNumber } from './number.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';
import { rounded } from './rounding.ts';

const FRACTION = /^(\d+)\/(\d+)$/;

const PERCENT = /^(.*\d)%$/;

/** A confidence as a share `0.7`, a percentage `70%` or a fraction `7/10`; 0 to 1, both inclusive. A bare 7 has two readings. */
export function parseConfidence(text: string): Parsed<number> {
  const value = shareIn(text);
  if (value === null) return rejected(message('confidence/not-a-confidence', { text }), formHint(text));
  if (isConfidence(value)) return accepted(value);
  if (FRACTION.test(text) || PERCENT.test(text) || value < 0 || value > 100) {
    return rejected(message('confidence/out-of-range', { text }), message('hint/confidence-form', {}));
  }
  const meant = [...(/^\d+$/.test(text) && value <= 10 ? [`${text}/10`] : []), `${text}%`];
  return rejected(message('confidence/ambiguous', { text }), message('hint/meant', { meant }));
}

const isConfidence = (value: number): boolean => value >= 0 && value <= 1;

/** What a text says, whether it is a confidence or not; null where it has none of the forms. */
function shareIn(text: string): number | null {
  const fraction = FRACTION.exec(text);
  if (fraction) return Number(fraction[2]) > 0 ? Number(fraction[1]) / Number(fraction[2]) : null;
  const percent = PERCENT.exec(text);
  const parsed = parseNumber(percent?.[1] ?? text);
  if ('fault' in parsed) return null;
  return percent ? rounded(parsed.value / 100, 15) : parsed.value;
}

/** What was meant by a confidence in other signs, `0,7`, `.7`, `70 %` or in full width; else how one is written. */
function formHint(text: string): Message {
  const meant = text.normalize('NFKC').replace(/\s/g, '').replace(/^\+/, '').replace(',', '.').replace(/^\./, '0.');
  const value = shareIn(meant);
  return value !== null && isConfidence(value)
    ? message('hint/meant', { meant: [meant] })
    : message('hint/confidence-form', {});
}
