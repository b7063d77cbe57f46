import { addDays, type CalendarDate } from '../model/calendar-date.ts';
import type { CycleOutline } from '../model/cycle.ts';
import { type CycleName, calendarCycle, calendarTerm, periodFor } from '../model/cycle-name.ts';
import type { Span } from '../model/span.ts';
import type { Term } from '../model/term.ts';

/** A cycle to put an objective into, which may not exist yet. */
export type CycleToFill = Term & Pick<CycleOutline, 'name'> & Partial<Pick<CycleOutline, 'closed'>>;

/** What decides into which cycle a template's objective goes. */
export interface CycleQuestion {
  readonly term: Span;
  readonly today: CalendarDate;
  readonly fiscalYearStart: number;
}

/** The shortest calendar period that has room for a term and contains today. */
export function currentCycle({ term, today, fiscalYearStart }: CycleQuestion): CycleToFill {
  const months = term.unit === 'm' ? term.count : Math.ceil((term.count * (term.unit === 'w' ? 7 : 1)) / 31);
  return calendarPeriod(calendarCycle(periodFor(months), today, fiscalYearStart), fiscalYearStart);
}

/** The period of the same length that follows. */
export function nextCycle(question: CycleQuestion): CycleToFill {
  const { end } = currentCycle(question);
  return currentCycle({ ...question, today: addDays(end, 1) });
}

/** The calendar period of a name; it must be one. */
export function calendarPeriod(name: CycleName, fiscalYearStart: number): CycleToFill {
  const term = calendarTerm(name, fiscalYearStart);
  if (!term) throw new Error(`${name} is no calendar period`);
  return { name, ...term };
}
