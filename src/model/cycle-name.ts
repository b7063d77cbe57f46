import { addMonths, type CalendarDate, dateOf, endOfMonth, monthOf, yearOf } from './calendar-date.ts';
import { isDeviceName, isOfCalendarForm } from './id.ts';
import { message } from './message.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';
import type { Term } from './term.ts';

declare const cycleName: unique symbol;

/** The name of a cycle and of its folder: a calendar period such as `2026-Q4`, or a name of the team's own. */
export type CycleName = string & { readonly [cycleName]: true };

/** The calendar periods a cycle can be named after, shortest first. */
export const PERIODS = ['month', 'quarter', 'half', 'year'] as const;

export type Period = (typeof PERIODS)[number];

const MONTHS: Record<Period, number> = { month: 1, quarter: 3, half: 6, year: 12 };
const FORM = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
const CALENDAR_NAME = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;
const RESERVED = new Set(['kpi', 'team', 'person', 'kpis', 'templates', 'checkins']);

/** A cycle's name. Calendar periods are written `2026`, `2026-H2`, `2026-Q4` or `2026-11`, years 1970 to 9999. */
export function parseCycleName(text: string): Parsed<CycleName> {
  if (!FORM.test(text)) return rejected(message('cycle/not-a-name', { text }), message('hint/cycle-form', {}));
  if (RESERVED.has(text.toLowerCase()) || isDeviceName(text)) return rejected(message('cycle/reserved', { text }));
  if (!isOfCalendarForm(text)) return accepted(text as CycleName);
  if (Number(text.slice(0, 4)) < 1970) return rejected(message('cycle/year-out-of-range', { text }));
  if (text !== text.toUpperCase()) {
    return rejected(message('cycle/spelling', { text }), message('hint/meant', { meant: [text.toUpperCase()] }));
  }
  return accepted(text as CycleName);
}

/**
 * The days of the calendar period that `name` stands for; null for a name of the team's own.
 * A fiscal year begins on the first of month `fiscalYearStart` (1 to 12) of the year it is named after, and its halves and
 * quarters with it; `2026-11` is always the calendar month.
 */
export function calendarTerm(name: CycleName, fiscalYearStart: number): Term | null {
  const match = CALENDAR_NAME.exec(name);
  if (!match) return null;
  const [, year, half, quarter, month] = match;
  if (month) return termFrom(dateOf(Number(year), Number(month), 1), 'month');
  const firstDay = dateOf(Number(year), fiscalYearStart, 1);
  if (half) return termFrom(addMonths(firstDay, (Number(half) - 1) * 6), 'half');
  if (quarter) return termFrom(addMonths(firstDay, (Number(quarter) - 1) * 3), 'quarter');
  return termFrom(firstDay, 'year');
}

const termFrom = (start: CalendarDate, period: Period): Term => ({
  start,
  end: endOfMonth(addMonths(start, MONTHS[period] - 1)),
});

/** The name of the calendar period of that length which contains `date`. */
export function calendarCycle(period: Period, date: CalendarDate, fiscalYearStart: number): CycleName {
  if (period === 'month') return date.slice(0, 7) as CycleName;
  const monthsIn = (monthOf(date) - fiscalYearStart + 12) % 12;
  const year = yearOf(date) - (monthOf(date) < fiscalYearStart ? 1 : 0);
  const suffix = {
    year: '',
    half: `-H${Math.floor(monthsIn / 6) + 1}`,
    quarter: `-Q${Math.floor(monthsIn / 3) + 1}`,
  }[period];
  return `${year}${suffix}` as CycleName;
}

/** The shortest calendar period that has room for `months` months; a year where none has. */
export const periodFor = (months: number): Period => PERIODS.find((period) => MONTHS[period] >= months) ?? 'year';
