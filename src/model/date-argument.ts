import { addDays, type CalendarDate, parseCalendarDate } from './calendar-date.ts';
import { message } from './message.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';
import { parseSpan, type Span, spanBefore } from './span.ts';

/** A date as it is typed: `2026-11-24`, `today`, `yesterday`, or so long before today as `-3d`, `-2w`, `-1m`. */
export function parseDateArgument(text: string, today: CalendarDate): Parsed<CalendarDate> {
  if (text === 'today') return accepted(today);
  if (text === 'yesterday') return accepted(addDays(today, -1));
  const span = text.startsWith('-') ? parseSpan(text.slice(1)) : null;
  if (span && 'value' in span) return accepted(spanBefore(today, span.value));
  const date = parseCalendarDate(text);
  if ('value' in date || date.hint?.id === 'hint/meant') return date;
  return rejected(date.fault, message('hint/date-argument', {}));
}

/** What `--since` takes: a span that counts back, or a date as it is typed. */
export function parseSince(text: string, today: CalendarDate): Parsed<Span | CalendarDate> {
  const span = parseSpan(text);
  if ('value' in span) return span;
  const date = parseDateArgument(text, today);
  if ('value' in date || date.hint?.id !== 'hint/date-argument') return date;
  return rejected(date.fault, message('hint/since-argument', {}));
}
