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
import { type Shape, scalar } from './shape.ts';

/** A figure that is doubted where people of another language read it as a thousand times as much. */
export const doubtful = <T>(shape: Shape<T>): Shape<T> => ({
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

export const number = doubtful(scalar(parseNumber));
export const date = scalar(parseCalendarDate);
export const instant = scalar(parseInstant);
export const confidence = scalar(parseConfidence);
export const change = doubtful(scalar(parseChange));
export const id = scalar(parseId);

/** A reference, kept as it stands in the file. */
export const reference = scalar((text) => {
  const parsed = parseReference(text);
  return 'value' in parsed ? accepted(formatReference(parsed.value)) : parsed;
});

/** A span of at least a day. */
export const cadence = scalar((text) => {
  const parsed = parseSpan(text);
  return 'value' in parsed && parsed.value.count === 0 ? rejected(message('span/empty', { text })) : parsed;
});

/** A span that may be empty. */
export const grace = scalar(parseSpan);

/** A number within bounds, both inclusive; null: no upper bound. */
export const numberWithin = (from: number, to: number | null) =>
  scalar((text): Parsed<number> => {
    const parsed = parseNumber(text);
    if ('fault' in parsed || (parsed.value >= from && (to === null || parsed.value <= to))) return parsed;
    return rejected(message('file/out-of-range', { text, from, to }));
  });

export const weight = numberWithin(0, null);

/** A whole number within bounds, both inclusive. */
export const integerWithin = (from: number, to: number) =>
  scalar((text): Parsed<number> => {
    const parsed = parseNumber(text);
    const fits = 'value' in parsed && Number.isInteger(parsed.value) && parsed.value >= from && parsed.value <= to;
    return fits ? parsed : rejected(message('file/not-an-integer', { text, from, to }));
  });

export const currency = scalar((text) =>
  /^[A-Z]{3}$/.test(text) ? accepted(text) : rejected(message('file/not-a-currency', { text })),
);

/** The form of an IANA time zone; whether it exists is for the clock to say. */
export const timezone = scalar((text) =>
  /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(text)
    ? accepted(text)
    : rejected(message('file/not-a-timezone', { text })),
);
