import type { CalendarDate } from './calendar-date.ts';
import type { Id } from './id.ts';

/**
 * The file of a check-in on an objective or a KPI, from the folder of all check-ins: `2026-11/2026-11-24-win-k7f2q9x0ab.yaml`.
 * Months keep folders small; the suffix makes the name unique, and may be empty where another tool gave it none.
 */
export const checkinName = (date: CalendarDate, subject: Id, suffix: string): string =>
  `${date.slice(0, 7)}/${date}-${subject}${suffix === '' ? '' : `-${suffix}`}.yaml`;
