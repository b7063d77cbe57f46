import { parseCalendarDate } from '../model/calendar-date.ts';
import { parseConfidence } from '../model/confidence.ts';
import { parseId } from '../model/id.ts';
import { parseInstant } from '../model/instant.ts';
import { message } from '../model/message.ts';
import { parseNumber, thousandsReading } from '../model/number.ts';
import { accepted, type Parsed, rejected } from '../model/parsed.ts';
import { parseChange } from '../model/percent.ts';
import { formatReference, parseReference } from '../model/reference.ts';
import { parseSpan } from '../model/span.ts';
import { type JsonSchema, type Shape, scalar } from './shape.ts';

/** A figure that is doubted where people of another language read it as a thousand times as much. */
export const doubtful = <T>(shape: Shape<T>): Shape<T> => ({
  schema: shape.schema,
  decode(node, faults) {
    const value = shape.decode(node, faults);
    const readings = value === undefined || node.kind !== 'scalar' ? null : thousandsReading(node.text);
    if (readings && node.kind === 'scalar') {
      const problem = message('okr/ambiguous-number', { text: node.text });
      faults.doubt(node.start, problem, message('mend/two-readings', readings));
    }
    return value;
  },
});

/** A text of a form; YAML takes one of digits alone for a number. */
const ofForm = (pattern: RegExp): JsonSchema => ({ type: 'string', pattern: pattern.source });

export const number = doubtful(scalar(parseNumber, { type: 'number' }));
export const date = scalar(parseCalendarDate, ofForm(/^[1-9]\d{3}-\d{2}-\d{2}$/));
export const instant = scalar(parseInstant, ofForm(/^\d{4}-\d{2}-\d{2}T.*Z$/));
export const confidence = scalar(parseConfidence, {
  anyOf: [{ type: 'number', minimum: 0, maximum: 1 }, ofForm(/^\d+(?:\.\d+)?(?:%|\/\d+)$/)],
});
export const change = doubtful(scalar(parseChange, { anyOf: [{ type: 'number' }, ofForm(/^-?\d+(?:\.\d+)?%$/)] }));
export const id = scalar(parseId, { ...ofForm(/^[a-z0-9][a-z0-9-]{0,63}$/), type: ['string', 'integer'] });

/** A reference, kept as it stands in the file. */
export const reference = scalar(
  (text) => {
    const parsed = parseReference(text);
    return 'value' in parsed ? accepted(formatReference(parsed.value)) : parsed;
  },
  { type: ['string', 'integer'] },
);

const SPAN = ofForm(/^\d+(?:[dwm]| (?:day|week|month)s?)$/);

/** A span of at least a day. */
export const cadence = scalar((text) => {
  const parsed = parseSpan(text);
  return 'value' in parsed && parsed.value.count === 0 ? rejected(message('span/empty', { text })) : parsed;
}, SPAN);

/** A span that may be empty. */
export const grace = scalar(parseSpan, SPAN);

/** A number within bounds, both inclusive; null: no upper bound. */
export const numberWithin = (from: number, to: number | null) =>
  scalar(
    (text): Parsed<number> => {
      const parsed = parseNumber(text);
      if ('fault' in parsed || (parsed.value >= from && (to === null || parsed.value <= to))) return parsed;
      return rejected(message('file/out-of-range', { text, from, to }));
    },
    { type: 'number', minimum: from, ...(to === null ? {} : { maximum: to }) },
  );

export const weight = numberWithin(0, null);

/** A whole number within bounds, both inclusive. */
export const integerWithin = (from: number, to: number) =>
  scalar(
    (text): Parsed<number> => {
      const parsed = parseNumber(text);
      const fits = 'value' in parsed && Number.isInteger(parsed.value) && parsed.value >= from && parsed.value <= to;
      return fits ? parsed : rejected(message('file/not-an-integer', { text, from, to }));
    },
    { type: 'integer', minimum: from, maximum: to },
  );

export const currency = scalar(
  (text) => (/^[A-Z]{3}$/.test(text) ? accepted(text) : rejected(message('file/not-a-currency', { text }))),
  ofForm(/^[A-Z]{3}$/),
);

/** The form of an IANA time zone; whether it exists is for the clock to say. */
export const timezone = scalar(
  (text) =>
    /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(text)
      ? accepted(text)
      : rejected(message('file/not-a-timezone', { text })),
  { type: 'string' },
);
