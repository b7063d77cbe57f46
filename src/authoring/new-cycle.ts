import type { CalendarDate } from '../model/calendar-date.ts';
import { type CycleName, calendarTerm } from '../model/cycle-name.ts';
import type { Edit } from '../model/edit.ts';
import { Plain, plain, type WritableMap } from '../model/writable.ts';

/** What a person says of a new cycle; null where they say nothing. */
export interface SaidCycle {
  readonly title: string | null;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly draft: boolean;
}

/**
 * The file of a new cycle. A calendar period of which nothing else is said gets its own first and last day, as it is the file that
 * makes it a cycle.
 */
export function newCycle(name: CycleName, { title, start, end, draft }: SaidCycle, fiscalYearStart: number): Edit {
  const period = calendarTerm(name, fiscalYearStart);
  const saysNothing = title === null && start === null && end === null && !draft;
  const days = saysNothing && period ? period : { start, end };
  const content: WritableMap = {
    title,
    start: plain(days.start),
    end: plain(days.end),
    draft: draft ? new Plain('true') : null,
  };
  return { kind: 'create-cycle', cycle: name, content };
}
