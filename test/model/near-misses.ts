import fc from 'fast-check';

/** What slips into texts: signs, separators, letters of other forms, other widths, controls, bidi, half a surrogate pair. */
const SLIPS = [
  ...'0123456789',
  ...`-+.,_'%/:;#~ eExXqQhHdwmMyYTZ`,
  ...'０５９，．％：／−–',
  ...[
    'é',
    'ß',
    '٣',
    '½',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2066',
    '\u0000',
    '\u001b',
    '\u007f',
    '\n',
    '\r',
    '\t',
    '\ud800',
  ],
];

/** One slip of the hand or of an editor. */
type Slip = (text: string, at: number, character: string) => string;

const slips: readonly Slip[] = [
  (text, at, character) => text.slice(0, at) + character + text.slice(at),
  (text, at, character) => text.slice(0, at) + character + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at, at + 1) + text.slice(at),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text) => text.toUpperCase(),
  (text) => ` ${text} `,
  (text) => text.replace(/\d/, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
];

const slip = fc.record({
  change: fc.constantFrom(...slips),
  at: fc.nat({ max: 100 }),
  character: fc.constantFrom(...SLIPS),
});

/** Texts that are one of `right`, or up to four slips away from one, or anything at all. */
export const nearMisses = (right: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(right, fc.array(slip, { maxLength: 4 })).map(([text, list]) => slipped(text, list)),
    },
    { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...SLIPS), maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );

const slipped = (text: string, list: readonly { change: Slip; at: number; character: string }[]): string =>
  list.reduce((so, { change, at, character }) => change(so, at % (so.length + 1), character), text);
