/** Dates as day numbers, counted from 1 January 1970. */

const MILLISECONDS = 24 * 60 * 60 * 1000;

export function dayOf(text: string): number {
  const [year, month, day] = text.split('-').map(Number);
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / MILLISECONDS;
}

export const dateOf = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** The day so many spans of `text` (`7d`, `2w`, `1m`) after `day`, before it where `times` is −1. */
export function moved(day: number, text: string, times: 1 | -1 = 1): number {
  const count = Number(text.slice(0, -1)) * times;
  const unit = text.slice(-1);
  if (unit === 'd') return day + count;
  if (unit === 'w') return day + 7 * count;
  const date = new Date(day * MILLISECONDS);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + count, date.getUTCDate()];
  // Day 0 of the month after is the last day of the month: a day that the month does not have becomes that one.
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(dayOfMonth, last)) / MILLISECONDS;
}

/** The first and last day of the calendar period that a cycle is named after. */
export function periodOf(name: string, fiscalYearStart: number): { start: number; end: number } {
  const year = Number(name.slice(0, 4));
  const rest = name.slice(5);
  const from = (month: number, months: number) => {
    const first = Date.UTC(year, month, 1) / MILLISECONDS;
    return { start: first, end: moved(first, `${months}m`) - 1 };
  };
  if (rest === '') return from(fiscalYearStart - 1, 12);
  if (rest.startsWith('H')) return from(fiscalYearStart - 1 + 6 * (Number(rest.slice(1)) - 1), 6);
  if (rest.startsWith('Q')) return from(fiscalYearStart - 1 + 3 * (Number(rest.slice(1)) - 1), 3);
  return from(Number(rest) - 1, 1);
}

/** Whether a value reaches a threshold from below, or does not exceed it, within what comparisons allow. */
export const reaches = (value: number, threshold: number): boolean =>
  value >= threshold - 1e-9 * Math.max(1, Math.abs(threshold));

export const keepsUnder = (value: number, threshold: number): boolean =>
  value <= threshold + 1e-9 * Math.max(1, Math.abs(threshold));

export const isSame = (value: number, threshold: number): boolean =>
  reaches(value, threshold) && keepsUnder(value, threshold);

export const clamped = (value: number): number => Math.min(Math.max(value, 0), 1);
