import fc from 'fast-check';
import { TEXTS } from './real-files.ts';

type Mutation = (text: string) => string;

/** Words and signs that are likely to hit a nerve: indicators of YAML, odd characters, pieces of other files. */
export const PIECES: readonly string[] = [
  ...[
    ':',
    ': ',
    '- ',
    '? ',
    '#',
    ' #',
    '&a ',
    '*a',
    '!!str ',
    '|',
    '|2',
    '>-',
    '%',
    '@',
    '`',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '\t',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '---\n',
    '...\n',
    '\n%YAML 1.1\n',
    '<<: ',
    '__proto__: 1\n',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\0',
    '\u0085',
  ],
  ...[
    '1e999',
    '-',
    '-0',
    '.nan',
    '0x1f',
    '2026-02-30',
    '0000-00-00',
    '9'.repeat(400),
    '1e-400',
    '{}',
    '[]',
    '~',
    'null',
    '""',
    '：',
    '１２',
  ],
  ...[
    'constructor',
    'con',
    '../..',
    '2026-Q4',
    '7/10',
    '101%',
    '0d',
    '99999m',
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> b\n',
  ],
];

const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, where: number) => Math.floor(where * text.length);

const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.tuple(fc.constantFrom(...TEXTS), share, fc.nat({ max: 80 })).map(([text, where, length]) => {
    const start = at(text, where);
    return text.slice(start, start + length);
  }),
);

/** Changes the lines of a text, or whatever stands between matches of a pattern, in place. */
const onParts =
  (separator: RegExp, change: (parts: string[], pick: (where: number) => number) => void) => (text: string) => {
    const parts = text.split(separator);
    change(parts, (where) => Math.floor(where * parts.length));
    return parts.join('');
  };

const LINES = /(?<=\n)/;
const TOKENS = /(?<=[\s:,[\]{}'"])|(?=[\s:,[\]{}'"])/;

const swap = (parts: string[], one: number, other: number): void => {
  [parts[one], parts[other]] = [parts[other] ?? '', parts[one] ?? ''];
};

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  share.map(
    (where): Mutation =>
      (text) =>
        text.slice(0, at(text, where)),
  ),
  fc.tuple(share, piece).map(
    ([where, inserted]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + inserted + text.slice(at(text, where)),
  ),
  fc.tuple(share, fc.nat({ max: 12 })).map(
    ([where, count]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + text.slice(at(text, where) + count),
  ),
  fc
    .tuple(share, share, fc.constantFrom(LINES, TOKENS))
    .map(
      ([one, other, separator]): Mutation => onParts(separator, (parts, pick) => swap(parts, pick(one), pick(other))),
    ),
  fc
    .tuple(share, share, fc.constantFrom(LINES, TOKENS))
    .map(
      ([one, other, separator]): Mutation =>
        onParts(separator, (parts, pick) => void parts.splice(pick(other), 0, parts[pick(one)] ?? '')),
    ),
  fc
    .tuple(share, piece)
    .map(([where, put]): Mutation => onParts(TOKENS, (parts, pick) => void parts.splice(pick(where), 1, put))),
  fc.tuple(share, fc.constantFrom(' ', '  ', '\t', '')).map(
    ([where, indent]): Mutation =>
      onParts(
        LINES,
        (parts, pick) =>
          void parts.splice(
            pick(where),
            1,
            (parts[pick(where)] ?? '').replace(/^ */, (old) => (indent === '' ? '' : old + indent)),
          ),
      ),
  ),
  fc.tuple(share, share, fc.constantFrom(...TEXTS)).map(
    ([one, other, second]): Mutation =>
      (text) =>
        text.slice(0, at(text, one)) + second.slice(at(second, other)),
  ),
);

/** A text that was cut off, spliced with another, or had bytes, words or lines put in, taken out, doubled, swapped or indented. */
export const mutated = (original: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(original, fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([text, mutations]) => mutations.reduce((before, mutate) => mutate(before), text));
