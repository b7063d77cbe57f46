import { type Message, message } from './message.ts';
import { thousandsReading } from './number.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';

export const DECIMAL_SIGNS = ['comma', 'point'] as const;

/** What stands before the decimals of the figures of a table. */
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

/**
 * A figure of a table, read by the parser of its type. Where nobody said what stands before decimals (`sign` is null) it is a
 * point; a figure such as `1.234`, which others read as a thousand times as much, is refused then. No sign of thousands is
 * ever accepted.
 */
export function parseFigure<T>(text: string, sign: DecimalSign | null, parse: (text: string) => Parsed<T>): Parsed<T> {
  if (sign === 'comma') return withComma(text, parse);
  const parsed = parse(text);
  if (sign === 'point') return parsed;
  if ('value' in parsed) return unlessAmbiguous(text, parsed);
  const comma = parse(swapped(text));
  if ('fault' in comma) return parsed;
  const meant = parsed.hint?.id === 'hint/meant' ? parsed.hint.args.meant : [swapped(text)];
  return rejected(parsed.fault, message('hint/meant-or-comma', { meant }));
}

function unlessAmbiguous<T>(text: string, parsed: { readonly value: T }): Parsed<T> {
  const readings = thousandsReading(text);
  if (readings === null) return accepted(parsed.value);
  return rejected(message('row/ambiguous-number', { text }), message('hint/meant-or-point', readings));
}

/** Reads a figure with point and comma changed over, and tells of it as it was written. */
function withComma<T>(text: string, parse: (text: string) => Parsed<T>): Parsed<T> {
  const parsed = parse(swapped(text));
  if ('value' in parsed) return parsed;
  const fault = { ...parsed.fault, args: { ...parsed.fault.args, text } } as Message;
  const isPoint = 'value' in parse(text);
  return rejected(fault, parsed.hint && commaHint(parsed.hint, isPoint ? swapped(text) : null));
}

/** A hint as it is right where decimals have a comma; `meant` is the figure where a point is all that is wrong with it. */
function commaHint(hint: Message, meant: string | null): Message {
  switch (hint.id) {
    case 'hint/meant':
      return message('hint/meant', { meant: hint.args.meant.map(swapped) });
    case 'hint/number-and-unit':
      return message('hint/number-and-unit', { ...hint.args, meant: swapped(hint.args.meant) });
    case 'hint/number-and-percent':
      return message('hint/number-and-percent', { meant: swapped(hint.args.meant) });
    case 'hint/number-form':
      return message('hint/number-form-comma', {});
    case 'hint/confidence-form':
      return meant === null ? message('hint/confidence-form-comma', {}) : message('hint/meant', { meant: [meant] });
    default:
      return hint;
  }
}

const swapped = (text: string): string => text.replace(/[.,]/g, (character) => (character === '.' ? ',' : '.'));
