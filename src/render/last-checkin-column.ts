import type { Language } from '../language/language.ts';
import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import type { BoxColumn } from './box-table.ts';
import { displayWidth } from './columns.ts';
import { unbroken } from './wrap.ts';

/** The least columns in which a date and what joins it to its age stand on one line, in English on any day. */
const LEAST = 12;

/** The date of the last check-in and its age, either on one line. */
export function lastCheckinColumn<Row extends { readonly lastCheckin: CalendarDate | null }>(
  drop: number,
  asOf: CalendarDate,
  { words, date }: Language,
): BoxColumn<Row> {
  const { facts } = words.join;
  return {
    ...{ title: words.columns.lastCheckin, align: 'left', drop },
    least: Math.max(LEAST, displayWidth(facts([date(asOf), '']).trimEnd())),
    cell: ({ lastCheckin: last }) =>
      last === null ? '' : facts([date(last), words.ago(daysBetween(last, asOf))].map(unbroken)),
  };
}
