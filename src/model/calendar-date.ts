import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { message } from './message.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';

declare const calendarDate: unique symbol;

/** A day of the calendar as `YYYY-MM-DD`, 1970-01-01 to 9999-12-31. Never an instant. Compares with `<` and `>`. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const FIRST = '1970-01-01' as CalendarDate;
const LAST = '9999-12-31' as CalendarDate;
const DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date that stands in a file or on the command line, in exactly the form `YYYY-MM-DD`. */
export function parseCalendarDate(text: string): Parsed<CalendarDate> {
  const match = FORM.exec(text);
  if (!match) return rejected(message('date/not-a-date', { text }), dateHint(text));
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (!exists(year, month, day)) return rejected(message('date/no-such-day', { text }), message('hint/date-form', {}));
  if (text < FIRST) return rejected(message('date/out-of-range', { text }));
  return accepted(text as CalendarDate);
}

function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The calendar repeats every 400 years; `Date.UTC` would take the years 0 to 99 for others. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function dateHint(text: string) {
  const digits = text.normalize('NFKC').trim();
  const yearFirst = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/.exec(digits);
  const yearLast = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(digits);
  const bare = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  const readings: [string, string, string][] = [];
  for (const match of [yearFirst, bare]) {
    if (match) readings.push([match[1] ?? '', match[2] ?? '', match[3] ?? '']);
  }
  if (yearLast) {
    readings.push([yearLast[3] ?? '', yearLast[2] ?? '', yearLast[1] ?? '']);
    readings.push([yearLast[3] ?? '', yearLast[1] ?? '', yearLast[2] ?? '']);
  }
  const meant = readings
    .map(([year, month, day]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter((reading) => 'value' in parseCalendarDate(reading));
  return meant.length ? message('hint/meant', { meant: [...new Set(meant)] }) : message('hint/date-form', {});
}

/** The calendar date of a year (1970 to 9999), month (1 to 12) and day that exist. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** The month of the year, 1 to 12. */
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));

/** The day of the month, 1 to 31. */
export const dayOf = (date: CalendarDate): number => Number(date.slice(8, 10));

const dayNumber = (date: CalendarDate): number => Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / DAY;

/** Days from `start` to `end`; 0 on the same day, negative where `end` is earlier. */
export const daysBetween = (start: CalendarDate, end: CalendarDate): number => dayNumber(end) - dayNumber(start);

/** Days of a term whose first and last day both count; 1 for a single day. */
export const daysInclusive = (start: CalendarDate, end: CalendarDate): number => daysBetween(start, end) + 1;

/** `days` after `date`, or before it where negative; kept within the range that dates have. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = Math.min(Math.max(dayNumber(date) + days, dayNumber(FIRST)), dayNumber(LAST));
  return new Date(moved * DAY).toISOString().slice(0, FIRST.length) as CalendarDate;
}

/**
 * `months` (−9999 to 9999) after `date`, on the last day of a month that is too short; kept within the range that dates have.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  // date-fns reads local fields: at noon no time zone moves them to another day. Zones have left out whole days, Samoa
  // 30 December 2011; none does so 2000 years on, where the calendar is the same.
  const ahead = new Date(yearOf(date) + 2000, monthOf(date) - 1, dayOf(date), 12);
  const moved = addMonthsToDate(ahead, months);
  return withinRange(moved.getFullYear() - 2000, moved.getMonth() + 1, moved.getDate());
}

/** The date itself, or the nearest end of the range that dates have. */
function withinRange(year: number, month: number, day: number): CalendarDate {
  if (year < yearOf(FIRST)) return FIRST;
  return year > yearOf(LAST) ? LAST : dateOf(year, month, day);
}

/** The last day of the month that `date` lies in. */
export const endOfMonth = (date: CalendarDate): CalendarDate =>
  dateOf(yearOf(date), monthOf(date), daysInMonth(yearOf(date), monthOf(date)));

/** The earlier of two dates. */
export const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

/** The later of two dates. */
export const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);
