import type { Language } from '../language/language.ts';
import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import { rounded } from '../model/rounding.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import { currentText, DECIMALS, points, signed, targetText } from './figures.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** Where a key result comes from, stands and goes, as people write it: `60 → 58 → 55 days`, `1.9% (at most 2%)`, `1 of 3 done`. */
export function valueText(row: KeyResultRow, style: Style): string {
  const { language } = style;
  const { from, current, to, unit, measure } = row;
  if (measure === 'metric') return arrows([from, current, to], unit, style);
  const now = safeText(currentText(row, language));
  return measure === 'hold' ? language.words.join.aside(now, safeText(targetText(row, language))) : now;
}

/** The same, and which KPI the values are from, where one gives them: `1.9% (at most 2%), from kpi/churn`. */
export function sourcedValue(row: KeyResultRow, style: Style): string {
  const { words } = style.language;
  const value = valueText(row, style);
  return row.kpi === null ? value : words.join.facts([value, words.fedBy(row.kpi)]);
}

/** Where a key result stands and goes, `58 → 55 days`: for where there is little room. */
export function shortValueText(row: KeyResultRow, style: Style): string {
  const { current, to, unit, measure } = row;
  if (measure !== 'metric') return safeText(currentText(row, style.language));
  return arrows([current, to], unit, style);
}

function arrows(values: readonly (number | null)[], unit: string | null, { language, ascii }: Style): string {
  const exact = values.map((value) => value && rounded(value, DECIMALS));
  return safeText(language.quantities(exact, unit, ascii ? ' -> ' : ' → '));
}

/** What changed in a key result, `−2 (+40)`: its value, and its progress in points; empty where nothing is known of it. */
export function changeText({ delta }: KeyResultRow, style: Style): string {
  return delta ? `${signed(delta.value, style)} (${points(delta.progress, style)})` : '';
}

/** How long ago the last check-in was; empty where there was none. */
export const ageText = ({ lastCheckin }: KeyResultRow, asOf: CalendarDate, { words }: Language): string =>
  lastCheckin === null ? '' : words.ago(daysBetween(lastCheckin, asOf));

/** The status of a key result, and whether its check-in is owed: `on track, stale`. */
export const statusWords = (row: KeyResultRow, language: Language): string =>
  language.words.join.facts(statusParts(row, language));

/** The status, and the grade where there is one: `on track, score 0.8`. */
export const gradedStatus = (row: KeyResultRow, language: Language): string =>
  language.words.join.facts(gradedParts(row, language));

/** The parts of it. */
export const gradedParts = (row: KeyResultRow, language: Language): readonly string[] => [
  ...statusParts(row, language),
  ...(row.score === null ? [] : [language.words.score(language.number(row.score, 2))]),
];

const statusParts = ({ status, due, stale }: KeyResultRow, { words }: Language): readonly string[] => [
  words.status[status],
  ...(stale ? [words.overdue] : due ? [words.due] : []),
];
