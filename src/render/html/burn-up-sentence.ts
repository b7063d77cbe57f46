import { addDays } from '../../model/calendar-date.ts';
import { rounded } from '../../model/rounding.ts';
import type { KeyResultRow } from '../../report/key-result-row.ts';
import { type BurnUp, heightOn } from '../../report/show/burn-up.ts';
import { computed, currentText, DECIMALS, targetText } from '../figures.ts';
import { decimalsOf, forecastSentence } from '../forecast-figures.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';

/** What a chart shows, in a sentence: the last value and its day, what was due by then, the target, and where it leads. */
export function burnUpSentence(chart: BurnUp, row: KeyResultRow, style: Style): string {
  const { language } = style;
  const { burnUp: words } = language.words.page;
  const last = chart.values.at(-1);
  const on = last && addDays(chart.start, last.day - 1);
  const due = last && row.measure === 'metric' ? heightOn(chart.expected, last.day) : null;
  const amount = (value: number) => safeText(computed(rounded(value, DECIMALS), row.unit, language));
  const bounded = row.hold ? safeText(targetText(row, language)) : null;
  const known = chart.begin === null ? words.noValue : words.begin(amount(chart.begin));
  const parts = [
    on ? words.now(safeText(currentText(row, language)), language.date(on)) : known,
    due === null ? null : words.due(amount(rounded(due, decimalsOf(row))), chart.expectedBy),
    row.to === null ? null : words.target(amount(row.to), language.date(chart.end)),
    bounded === null ? null : words.stay(bounded),
    forecastSentence(row, style) || null,
  ];
  return language.words.join.clauses(parts.filter((part) => part !== null));
}
