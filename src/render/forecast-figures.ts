import type { CalendarDate } from '../model/calendar-date.ts';
import { rounded } from '../model/rounding.ts';
import { atLeast } from '../model/tolerance.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import { DECIMALS, percent, signed } from './figures.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** What is forecast of a key result, in words; a part is empty where there is nothing to tell. */
export interface ForecastTexts {
  /** The value at the end with its interval, or that there is too little data. */
  readonly atEnd: string;
  /** When the target is reached. */
  readonly reached: string;
  readonly probability: string;
  /** The rate held and the rate needed. */
  readonly aWeek: string;
}

/** The forecast of a key result in its parts. */
export function forecastTexts(row: KeyResultRow, style: Style): ForecastTexts {
  const { language } = style;
  const { forecast: words } = language.words;
  const { forecast, unit } = row;
  const none = { reached: '', probability: '', aWeek: '' };
  if (forecast === null) return { atEnd: '', ...none };
  if (forecast === 'too-little-data') return { atEnd: words.tooLittleData, ...none };
  const { low, high, probability, ratePerWeek, neededPerWeek } = forecast;
  const decimals = decimalsOf(row);
  const [least, most] = [rounded(low, decimals), rounded(high, decimals)];
  const range = least === most ? null : words.range((joint) => language.quantities([least, most], unit, joint));
  // A week is a small part of a term: its rate has a digit more to tell.
  const rate = (change: number) => signed(change, style, decimals + 1);
  return {
    atEnd: safeText(words.atEnd(language.quantity(rounded(forecast.atEnd, decimals), unit), range)),
    reached: reachedText(row, forecast.reachedOn, style),
    probability: probability === null ? '' : percent(probability, language),
    aWeek: words.aWeek(rate(ratePerWeek), neededPerWeek === null ? null : rate(neededPerWeek)),
  };
}

/** The forecast of a key result in one sentence; empty where there is none. */
export function forecastSentence(row: KeyResultRow, style: Style): string {
  const { forecast: words } = style.language.words;
  const { atEnd, reached, probability, aWeek } = forecastTexts(row, style);
  if (atEnd === '') return '';
  const likely = probability === '' ? '' : words.probability(probability);
  const target = reached === '' ? '' : words.target(reached);
  return words.told([atEnd, likely, target, aWeek].filter((part) => part !== ''));
}

function reachedText(row: KeyResultRow, on: CalendarDate | null, { language }: Style): string {
  const { forecast: words } = language.words;
  if (atLeast(row.progress, 1)) return words.reachedByNow;
  if (row.to === null) return '';
  return on === null ? words.never : language.date(on);
}

/** As many decimals as tell a hundredth of the way: no forecast knows more, and no pace asks for more. */
export function decimalsOf({ from, to, current }: KeyResultRow): number {
  const way = Math.abs((to ?? 0) - (from ?? current ?? 0)) || 1;
  let [decimals, told] = [0, way];
  while (decimals < DECIMALS && told < 100) [decimals, told] = [decimals + 1, told * 10];
  return decimals;
}
