import type { Language } from '../language/language.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';

type MilestoneRow = NonNullable<KeyResultRow['milestones']>[number];

/** Whether a milestone should have been done before a day, and was not. */
export const isLate = ({ due, done }: MilestoneRow, asOf: CalendarDate): boolean => due !== null && due < asOf && !done;

/** When a milestone is due, unless it is done, and how much it weighs, unless that is 1; empty where there is nothing to say. */
export function milestoneFacts(milestone: MilestoneRow, asOf: CalendarDate, { words, date, number }: Language): string {
  const { weight, due, done } = milestone;
  return words.join.facts([
    ...(due === null || done ? [] : [isLate(milestone, asOf) ? words.dueSince(date(due)) : words.dueOn(date(due))]),
    ...(weight === 1 ? [] : [words.weighted(number(weight))]),
  ]);
}
