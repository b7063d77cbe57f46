import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import type { KpiRow } from '../report/kpi-row.ts';
import { boundsText, kpiValue } from './kpi-figures.ts';
import { paragraphText } from './question.ts';
import type { Style } from './style.ts';
import { valueLine } from './value-line.ts';

/** What to know of a KPI before its check-in: what it is, within which bounds it should stay, and what it was, `values` by then. */
export function kpiStanding(row: KpiRow, values: readonly number[], date: CalendarDate, style: Style): string {
  const { language, paint } = style;
  const { words } = language;
  const { lastCheckin: last } = row;
  const facts = [
    boundsText(row, language),
    last === null
      ? words.noValueYet
      : words.lastValue(kpiValue(row, language), language.date(last), words.ago(daysBetween(last, date))),
    valueLine(values, row, style) ?? '',
  ];
  return [
    paint('strong', paragraphText(row.title, style)),
    paint('faint', paragraphText(`kpi/${row.id}`, style)),
    ...facts.filter((fact) => fact !== '').map((fact) => paragraphText(fact, style)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
