import { addDays, addMonths, type CalendarDate } from './calendar-date.ts';
import { message } from './message.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';

/** A length of time in whole days, weeks or calendar months. */
export interface Span {
  /** 0 to 9999. */
  readonly count: number;
  readonly unit: 'd' | 'w' | 'm';
}

const MOST = 9999;

/** A span as `30d`, `4w` or `3m`, or in words as `30 days`, `4 weeks` or `3 months`. */
export function parseSpan(text: string): Parsed<Span> {
  const match = /^(\d+)(?:([dwm])| (day|week|month)s?)$/.exec(text);
  if (!match) return rejected(message('span/not-a-span', { text }), spanHint(text));
  const count = Number(match[1]);
  if (count > MOST) return rejected(message('span/too-long', { text }));
  return accepted({ count, unit: (match[2] ?? match[3]?.[0]) as Span['unit'] });
}

function spanHint(text: string) {
  const match = /^(\d+)\s*(days?|weeks?|months?|mo|quarters?|q|years?|y|[dwm])?$/i.exec(text.trim());
  const unit = match?.[2]?.[0]?.toLowerCase() ?? 'd';
  const months = { q: 3, y: 12 }[unit];
  const count = Number(match?.[1]) * (months ?? 1);
  return count <= MOST
    ? message('hint/meant', { meant: [`${count}${months ? 'm' : unit}`] })
    : message('hint/span-form', {});
}

/** The short form, `30d`. */
export const formatSpan = ({ count, unit }: Span): string => `${count}${unit}`;

/** The day that lies `span` after `date`; months are calendar months, clipped to the last day of a shorter one. */
export function spanAfter(date: CalendarDate, { count, unit }: Span): CalendarDate {
  if (unit === 'm') return addMonths(date, count);
  return addDays(date, unit === 'w' ? count * 7 : count);
}

/** The day that lies `span` before `date`; months as in `spanAfter`. */
export const spanBefore = (date: CalendarDate, { count, unit }: Span): CalendarDate =>
  spanAfter(date, { count: -count, unit });
