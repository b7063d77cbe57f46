import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import { rounded } from '../model/rounding.ts';
import type { Standing } from '../report/standing.ts';
import { currentText, percent } from './figures.ts';
import { paragraphText } from './question.ts';
import { readBack } from './show/read-back.ts';
import type { Style } from './style.ts';
import { valueLine } from './value-line.ts';

/** Digits in which the way from the baseline to the target is told. */
const DIGITS = 3;

/** What to know of a key result before its check-in: what it is, where it was, where it should be by now, what is asked for. */
export function standingLines(reference: string, standing: Standing, date: CalendarDate, style: Style): string {
  const { paint } = style;
  const facts = [
    readBack(standing, style),
    lastText(standing, date, style),
    lineText(standing, style),
    dueText(standing, style),
    ...needTexts(standing, style),
  ];
  return [
    paint('strong', paragraphText(standing.row.title, style)),
    paint('faint', paragraphText(reference, style)),
    ...facts.filter((fact) => fact !== null).map((fact) => paragraphText(fact, style)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function lastText({ row, valueOn }: Standing, date: CalendarDate, { language }: Style): string {
  const { words, date: shown } = language;
  if (valueOn === null) return words.noValueYet;
  return words.lastValue(currentText(row, language), shown(valueOn), words.ago(daysBetween(valueOn, date)));
}

function lineText({ row, values }: Standing, style: Style): string | null {
  const { milestones, unit } = row;
  const weight = milestones?.reduce((sum, one) => sum + one.weight, 0);
  return valueLine(values, weight === undefined ? { unit } : { weight }, style);
}

const needTexts = ({ row }: Standing, { language }: Style): readonly string[] =>
  row.needs.map(({ kind, text }) => language.words.asksFor(kind, text));

/** A hold is always expected to be within its bounds, which its sentence says. */
function dueText({ row, expected, expectedValue }: Standing, { language }: Style): string | null {
  const { words, quantity } = language;
  if (row.milestones) return words.valueByNow(percent(expected, language));
  if (expectedValue === null || row.from === null || row.to === null) return null;
  return words.valueByNow(quantity(rounded(expectedValue, decimals(row.to - row.from)), row.unit));
}

/** As many decimals as a way of this length is told with. */
const decimals = (way: number): number => Math.min(Math.max(DIGITS - 1 - Math.floor(Math.log10(Math.abs(way))), 0), 10);
