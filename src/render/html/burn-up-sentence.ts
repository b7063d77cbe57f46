import type { CalendarDate } from '../../model/calendar-date.ts';
import { rounded } from '../../model/rounding.ts';
import type { KeyResultRow } from '../../report/key-result-row.ts';
import { type BurnUp, heightOn } from '../../report/show/burn-up.ts';
import { computed, currentText, DECIMALS, targetText } from '../figures.ts';
import { decimalsOf, forecastSentence } from '../forecast-figures.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';

/**
 * What a chart shows, in a sentence: the last value and the day on which it was given, what was due by then, the target, and where
 * it leads. The day may be before or after the term, where the chart has no place for it.
 */
export function burnUpSentence(chart: BurnUp, row: KeyResultRow, givenOn: CalendarDate | null, style: Style): string {
  const { language } = style;
  const { burnUp: words } = language.words.page;
  const last = chart.values.at(-1);
  const due = last && row.measure === 'metric' ? heightOn(chart.expected, last.day) : null;
  const amount = (value: number) => safeText(computed(rounded(value, DECIMALS), row.unit, language));
  const bounded = row.hold ? safeText(targetText(row, language)) : null;
  const parts = [
    givenOn === null ? null : words.now(safeText(currentText(row, language)), language.date(givenOn)),
    due === null ? null : words.due(amount(rounded(due, decimalsOf(row))), chart.expectedBy),
    row.to === null ? null : words.target(amount(row.to), language.date(chart.end)),
    bounded === null ? null : words.stay(bounded),
    forecastSentence(row, style) || null,
  ];
  return language.words.join.clauses(parts.filter((part) => part !== null));
}
