import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, parseCalendarDate } from '../../src/model/calendar-date.ts';
import { NEED_KINDS, parseNeed } from '../../src/model/checkin.ts';
import { parseConfidence } from '../../src/model/confidence.ts';
import { parseCycleName } from '../../src/model/cycle-name.ts';
import { parseDateArgument, parseSince } from '../../src/model/date-argument.ts';
import { parseId } from '../../src/model/id.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { parseNumber } from '../../src/model/number.ts';
import type { Parsed } from '../../src/model/parsed.ts';
import { parseChange, parsePercent } from '../../src/model/percent.ts';
import { formatReference, parseReference } from '../../src/model/reference.ts';
import { formatSpan, parseSpan } from '../../src/model/span.ts';
import { meantBy } from './answers.ts';
import { on } from './dates.ts';
import { nearMisses } from './near-misses.ts';

/** A strict parser, how its values are written, and texts that it accepts as they are. */
interface Strict {
  readonly parse: (text: string) => Parsed<unknown>;
  readonly print: (value: unknown) => string;
  readonly right: fc.Arbitrary<string>;
}

/** The types of values meet only here: each parser is printed by what belongs to it. */
const strict = <T>(
  parse: (text: string) => Parsed<T>,
  print: (value: T) => string,
  right: fc.Arbitrary<string>,
): Strict => ({
  parse,
  print: print as Strict['print'],
  right,
});

const TODAY = on('2026-11-24');
const itself = String;
const date = fc.integer({ min: 0, max: 2_932_896 }).map((days) => addDays(on('1970-01-01'), days) as string);
const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100),
  )
  .map((value) => String(value));
const span = fc.tuple(fc.nat({ max: 9999 }), fc.constantFrom('d', 'w', 'm')).map((parts) => parts.join(''));
const id = fc.stringMatching(/^[a-z][a-z0-9]{2,6}(-[a-z0-9]{1,6}){1,4}$/);
const cycle = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1970, max: 9999 }), fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q4', '-01', '-12'))
    .map((parts) => parts.join('')),
  fc.stringMatching(/^[A-Z][A-Za-z0-9]{5,20}$/),
);
const reference = fc.oneof(
  id,
  cycle,
  fc.tuple(fc.constantFrom('kpi', 'team', 'person'), id).map((parts) => parts.join('/')),
  fc.tuple(fc.oneof(id, cycle), id).map((parts) => parts.join('/')),
  fc.tuple(cycle, id, id).map((parts) => parts.join('/')),
);
const time = fc.integer({ min: 0, max: 253_402_300_799_999 }).map((ms) => new Date(ms).toISOString());
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => String(thousandths / 1000));
const need = fc
  .tuple(
    fc.constantFrom(...NEED_KINDS),
    fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
  )
  .map(([kind, text]) => `${kind}:${text.trim()}`);

const PARSERS: [string, Strict][] = [
  ['a date', strict(parseCalendarDate, itself, date)],
  ['a moment', strict(parseInstant, itself, time)],
  ['a number', strict(parseNumber, itself, number)],
  ['a span', strict(parseSpan, formatSpan, span)],
  ['a confidence', strict(parseConfidence, itself, share)],
  [
    'a percentage',
    strict(
      parsePercent,
      (percent) => `${percent}%`,
      number.map((text) => `${text}%`),
    ),
  ],
  [
    'a change',
    strict(
      parseChange,
      ({ kind, by }) => `${by}${kind === 'percent' ? '%' : ''}`,
      fc.tuple(number, fc.constantFrom('', '%')).map((parts) => parts.join('')),
    ),
  ],
  ['an id', strict(parseId, itself, id)],
  ['a cycle’s name', strict(parseCycleName, itself, cycle)],
  ['a reference', strict(parseReference, formatReference, reference)],
  ['a need', strict(parseNeed, ({ kind, text }) => `${kind}:${text}`, need)],
  ['a date argument', strict((text) => parseDateArgument(text, TODAY), itself, date)],
  [
    'what --since takes',
    strict(
      (text) => parseSince(text, TODAY),
      (since) => (typeof since === 'string' ? since : formatSpan(since)),
      fc.oneof(date, span),
    ),
  ],
];

/** Other ways to write a value, so that the texts around them are tried as well. */
const OTHER_FORMS = fc.constantFrom(
  ...[
    '70%',
    '7/10',
    '7',
    '1,234',
    '1.234,5',
    '0x10',
    '60 days',
    '58%',
    '+3',
    '1e5',
    '15/11/2026',
    '20261115',
    '2026/11/15',
  ],
  ...[
    '30 days',
    '3 months',
    '2q',
    '1y',
    '99999',
    'today',
    '-3d',
    '-1m',
    '2026-q4',
    '1969-q4',
    '2026-13',
    'kpi/churn',
    'con',
  ],
  ...[
    'skill:x',
    'Grow Revenue',
    '2026-11-24T14:02:11Z',
    '15/11/1950',
    '1,2345678901234567890',
    `0x${'f'.repeat(300)}`,
    '7.5',
  ],
);

describe.each(PARSERS)('%s', (_name, { parse, print, right }) => {
  test('as the tool writes it is accepted, and written the same again', () => {
    fc.assert(
      fc.property(right, (text) => {
        const parsed = parse(text);
        if ('fault' in parsed) throw new Error(`refused: ${JSON.stringify(parsed)}`);
        expect(print(parsed.value)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('that is accepted can be printed and read back, and every reading that is offered is accepted', () => {
    fc.assert(
      fc.property(nearMisses(fc.oneof(right, OTHER_FORMS)), (text) => {
        const parsed = parse(text);
        if ('value' in parsed) expect(parse(print(parsed.value))).toEqual(parsed);
        for (const meant of meantBy(parsed)) expect(parse(meant)).toHaveProperty('value');
      }),
      { numRuns: 4000 },
    );
  });

  test.each([
    ['spaces', `1${' '.repeat(200_000)}x`],
    ['spaces after a sign', `+${' '.repeat(200_000)}x`],
    ['zeros', `0.1${'0'.repeat(200_000)}1`],
    ['digits', '1'.repeat(200_000)],
    ['groups of digits', `1${',234'.repeat(50_000)}x`],
    ['letters', 'a'.repeat(200_000)],
    ['letters and spaces', `skill${' '.repeat(200_000)}`],
    ['slashes', '/'.repeat(200_000)],
    ['dashes', `a${'-'.repeat(200_000)}`],
    ['full-width digits', '１'.repeat(200_000)],
  ])(
    'is answered at once for a long row of %s',
    (_what, text) => {
      const parsed = parse(text);
      if ('value' in parsed) expect(parse(print(parsed.value))).toEqual(parsed);
    },
    // Far more than is needed, and far less than work by the square of the length would take.
    10_000,
  );
});
