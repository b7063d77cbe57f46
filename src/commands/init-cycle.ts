import { type CycleToFill, calendarPeriod, currentCycle, nextCycle } from '../authoring/objective-cycle.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { isClosed } from '../model/cycle.ts';
import { calendarTerm, parseCycleName } from '../model/cycle-name.ts';
import { message } from '../model/message.ts';
import type { ObjectiveTemplate } from '../model/template.ts';
import { UserError } from '../model/user-error.ts';
import type { Outline } from '../model/workspace.ts';
import { typedValue } from './flag-values.ts';

/** The cycle for a template's objective: the one that `--cycle` names, the one after the current for `next`, else the current. */
export function chosenCycle(
  { term }: Pick<ObjectiveTemplate, 'term'>,
  typed: string | null,
  today: CalendarDate,
  { settings, cycles }: Outline,
): CycleToFill {
  const { fiscalYearStart } = settings;
  const question = { term, today, fiscalYearStart };
  const calendar = typed === null ? currentCycle(question) : typed === 'next' ? nextCycle(question) : null;
  const name = calendar?.name ?? typedValue('--cycle', parseCycleName(typed ?? ''));
  const known = cycles.find((cycle) => cycle.name === name);
  if (known?.closed && isClosed(known, today)) {
    const hint = message('hint/reopen', { cycle: name });
    throw new UserError('conflict', message('write/cycle-closed', { cycle: name, on: known.closed.on }), { hint });
  }
  if (known || calendar) return known ?? (calendar as CycleToFill);
  if (calendarTerm(name, fiscalYearStart)) return calendarPeriod(name, fiscalYearStart);
  const candidates = [...cycles.map((cycle) => cycle.name), 'next'];
  throw new UserError('usage', message('usage/no-such-cycle', { text: name }), { candidates });
}
