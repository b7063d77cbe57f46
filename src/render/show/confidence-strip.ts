import { rounded } from '../../model/rounding.ts';
import type { DrawnKeyResults, KeyResultCharts } from '../../report/charts/key-result-charts.ts';
import type { CycleWeek } from '../../report/charts/weeks.ts';
import type { ObjectiveRow } from '../../report/objective-row.ts';
import { displayWidth, padded } from '../columns.ts';
import type { Style, Tone } from '../style.ts';
import { drawnWidth, paragraph } from '../terminal-lines.ts';
import { cut } from '../wrap.ts';

/** Columns of a week: two digits and a space. */
const CELL = 3;

const INDENT = 2;

/** The widest that the name of a key result is drawn. */
const MOST_LABEL = 32;

/** From the least confidence to the most: ever lighter, so that the order shows without telling one colour from another. */
const SHADES: readonly Tone[] = ['shade1', 'shade2', 'shade3', 'shade4', 'shade5'];

/** The confidence in a key result at the end of each week, under the name that it goes by. */
export interface Strip {
  readonly label: string;
  readonly confidence: KeyResultCharts['confidence'];
}

/**
 * How sure somebody was, week by week: a cell a week with the tenths that were stated in it, or a sign where what was said before
 * still held, on a shade. Of more weeks than there is room for, the last. Only on a terminal, and only what was ever stated.
 */
export function confidenceLines(
  title: string,
  strips: readonly Strip[],
  weeks: readonly CycleWeek[],
  style: Style,
): readonly string[] {
  const { paint, width, ascii, language } = style;
  const stated = strips.filter(({ confidence }) => confidence.some((week) => week !== null));
  if (width === null || stated.length === 0) return [];
  const { week, legend } = language.words.confidenceStrip;
  const label = Math.min(MOST_LABEL, Math.max(...[week, ...stated.map((one) => one.label)].map(displayWidth)));
  const count = Math.min(weeks.length, Math.floor((drawnWidth(width) - INDENT - label - 2) / CELL));
  const line = (name: string, cells: string) =>
    `${' '.repeat(INDENT)}${padded(cut(name, label, ascii), label, 'left')}  ${cells}`;
  const numbers = weeks.slice(-count).map(({ number }) => cell(String(number)));
  const carried = ascii ? '.' : '·';
  return [
    paint('strong', title),
    paint('faint', line(week, numbers.join('')).trimEnd()),
    ...stated.map((one) => line(one.label, cells(one.confidence.slice(-count), carried, style))),
    ...paragraph(legend(carried), drawnWidth(width) - INDENT, 0).map(
      (text) => `${' '.repeat(INDENT)}${paint('faint', text)}`,
    ),
  ];
}

/** The strips of the key results of objectives, each under the name that `label` gives it. */
export const stripsOf = (
  objectives: readonly ObjectiveRow[],
  { keyResults }: DrawnKeyResults,
  label: (objective: ObjectiveRow, row: ObjectiveRow['keyResults'][number]) => string,
): readonly Strip[] =>
  objectives.flatMap((objective) =>
    objective.keyResults.flatMap((row) => {
      const charts = keyResults.get(`${objective.cycle}/${objective.id}/${row.id}`);
      return charts ? [{ label: label(objective, row), confidence: charts.confidence }] : [];
    }),
  );

const cell = (text: string): string => padded(padded(text, CELL - 1, 'right'), CELL, 'left');

/** Neighbours of one shade are painted apart, so that each week stays a cell. */
function cells(confidence: Strip['confidence'], carried: string, { paint }: Style): string {
  const painted = confidence.map((week) => {
    if (week === null) return cell('');
    const tenths = rounded(week.value * 10, 0);
    const shade = SHADES[Math.min(Math.floor(tenths / 2), SHADES.length - 1)] ?? 'faint';
    return paint(shade, cell(week.isStated ? String(tenths) : carried));
  });
  return painted.join('').trimEnd();
}
