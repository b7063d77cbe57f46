import type { CalendarDate } from '../../model/calendar-date.ts';
import { type BurnUp, heightOn } from '../../report/show/burn-up.ts';
import { displayWidth, padded } from '../columns.ts';
import { computed } from '../figures.ts';
import { safeText } from '../safe-text.ts';
import type { Style, Tone } from '../style.ts';
import { cut } from '../wrap.ts';
import { Canvas } from './canvas.ts';

const ROWS = 9;
const MOST_COLUMNS = 72;
const LEAST_COLUMNS = 20;

/** A figure with its unit stands beside the chart if it takes no more columns than this; else without. */
const MOST_LABEL = 13;

const SIGNS = {
  ...{ flat: '─', upright: '│', upEnd: '╯', downEnd: '╮', point: '●', expected: '·', bound: '╌', today: '┊' },
  ...{ axis: '│', tick: '┤', corner: '└', floor: '─' },
};

const ASCII_SIGNS: typeof SIGNS = {
  ...{ flat: '-', upright: '|', upEnd: "'", downEnd: '.', point: '*', expected: '.', bound: '=', today: ':' },
  ...{ axis: '|', tick: '+', corner: '+', floor: '-' },
};

/** What a chart is drawn with. */
interface Drawing {
  readonly chart: BurnUp;
  readonly canvas: Canvas;
  readonly signs: typeof SIGNS;
  readonly rowOf: (value: number) => number;
  readonly columnOf: (day: number) => number;
}

/**
 * The values of a key result over its term, with the line that is expected, or the bounds to stay within, and the day that is
 * looked at. The first and the last figure stand beside it. `tone` is that of its status. At most `width` columns.
 */
export function burnUpLines(
  chart: BurnUp,
  unit: string | null,
  tone: Tone,
  style: Style,
  width: number,
): readonly string[] {
  const label = labelling(unit, style);
  const rowOf = scale(chart);
  const left = leftLabels(chart, rowOf, label, style);
  const leftWidth = Math.max(0, ...[...left.values()].map(displayWidth));
  const last = chart.values.at(-1)?.value ?? chart.begin;
  const right = last === null ? '' : label(last);
  const { columns, isInside } = roomFor(chart, width - leftWidth - 2, displayWidth(right));
  const canvas = new Canvas(ROWS, columns);
  const columnOf = (day: number) => Math.round((day / chart.days) * (columns - 1));
  const signs = style.ascii ? ASCII_SIGNS : SIGNS;
  const drawing = { chart, canvas, signs, rowOf, columnOf };
  drawBackground(drawing);
  drawValues(drawing, tone);
  const lastRow = last === null ? -1 : rowOf(last);
  if (isInside) canvas.write(lastRow, columnOf(chart.today) + 2, right, 'strong');
  const lines = canvas.lines(style.paint).map((line, row) => {
    const tick = left.has(row) ? signs.tick : signs.axis;
    const end = row === lastRow && !isInside ? ` ${style.paint('strong', right)}` : '';
    return `${padded(left.get(row) ?? '', leftWidth, 'right')} ${tick}${line}${end}`.trimEnd();
  });
  const indent = ' '.repeat(leftWidth + 1);
  return [
    ...lines,
    `${indent}${signs.corner}${signs.floor.repeat(columns)}`,
    `${indent} ${dateLine(drawing, columns, style)}`,
    `${indent} ${legend(chart, signs, tone, style)}`,
  ];
}

/** How a figure is written beside the chart. */
function labelling(unit: string | null, { language, ascii }: Style): (value: number) => string {
  return (value) => {
    const whole = safeText(computed(value, unit, language));
    return displayWidth(whole) <= MOST_LABEL ? whole : cut(computed(value, null, language), MOST_LABEL, ascii);
  };
}

/** How many columns there are to draw in, and whether the last figure, of `label` columns, stands behind the line or beside the chart. */
function roomFor({ today, days }: BurnUp, room: number, label: number) {
  const whole = Math.min(MOST_COLUMNS, room);
  const isInside = Math.round((today / days) * (whole - 1)) + 2 + label <= whole;
  const columns = isInside ? whole : Math.min(MOST_COLUMNS, room - label - 1);
  return { columns: Math.max(LEAST_COLUMNS, columns), isInside };
}

/** The row, 0 at the top, of a value: everything that is drawn has one. */
function scale({ values, begin, expected, bounds }: BurnUp): (value: number) => number {
  const drawn = [...values, ...expected].map(({ value }) => value);
  const all = [...drawn, begin, bounds?.atLeast ?? null, bounds?.atMost ?? null].filter((value) => value !== null);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  // Halves, because the difference of the largest doubles overflows.
  const whole = high / 2 - low / 2;
  return (value) => (whole === 0 ? ROWS >> 1 : Math.round(((high / 2 - value / 2) / whole) * (ROWS - 1)));
}

/** What stands at the left of which row: where the line that is expected begins and ends, or the bounds and the first value. */
function leftLabels(
  { begin, values, expected, bounds }: BurnUp,
  rowOf: (value: number) => number,
  label: (value: number) => string,
  { language }: Style,
): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const first = begin ?? values[0]?.value ?? null;
  if (first !== null) labels.set(rowOf(first), label(first));
  for (const { value } of expected.slice(-1)) labels.set(rowOf(value), label(value));
  const { atLeast = null, atMost = null } = bounds ?? {};
  if (atLeast !== null) labels.set(rowOf(atLeast), language.words.hold(label(atLeast), null));
  if (atMost !== null) labels.set(rowOf(atMost), language.words.hold(null, label(atMost)));
  return labels;
}

function drawBackground({ chart, canvas, signs, rowOf, columnOf }: Drawing): void {
  const todayColumn = columnOf(chart.today);
  for (let row = 0; row < ROWS; row++) canvas.set(row, todayColumn, signs.today, 'faint');
  for (let column = 0; column < canvas.columns; column++) {
    for (const bound of [chart.bounds?.atLeast ?? null, chart.bounds?.atMost ?? null])
      if (bound !== null) canvas.set(rowOf(bound), column, signs.bound, 'faint');
    const expected = heightOn(chart.expected, (column / (canvas.columns - 1)) * chart.days);
    if (expected !== null) canvas.set(rowOf(expected), column, signs.expected, 'faint');
  }
}

/** A value holds until the next one. */
function drawValues({ chart, canvas, signs, rowOf, columnOf }: Drawing, tone: Tone): void {
  const points = new Map(chart.values.map(({ day, value }) => [columnOf(day), rowOf(value)]));
  let row = chart.begin === null ? null : rowOf(chart.begin);
  for (let column = 0; column <= columnOf(chart.today); column++) {
    const next = points.get(column);
    if (row !== null && next === undefined) canvas.set(row, column, signs.flat, tone);
    if (next === undefined) continue;
    if (row !== null && row !== next) {
      for (let between = Math.min(row, next) + 1; between < Math.max(row, next); between++)
        canvas.set(between, column, signs.upright, tone);
      canvas.set(row, column, next < row ? signs.upEnd : signs.downEnd, tone);
    }
    canvas.set(next, column, signs.point, tone);
    row = next;
  }
}

/** The first and the last day, and the one that is looked at where there is room between them. */
function dateLine({ chart, columnOf }: Drawing, columns: number, { language, paint }: Style): string {
  const [start, end, today] = [chart.start, chart.end, chart.asOf].map((date: CalendarDate) => language.date(date));
  const [startWidth, endWidth, width] = [start, end, today].map((text) => displayWidth(text ?? ''));
  const at = columnOf(chart.today) - ((width ?? 0) >> 1);
  const isBetween = at >= (startWidth ?? 0) + 2 && at + (width ?? 0) + 2 <= columns - (endWidth ?? 0);
  const begun = isBetween ? `${padded(start ?? '', at, 'left')}${today}` : (start ?? '');
  return paint('faint', `${padded(begun, columns - (endWidth ?? 0), 'left')}${end}`);
}

function legend(
  { asOf, bounds, expected, expectedBy }: BurnUp,
  { point, expected: dots, bound, today }: typeof SIGNS,
  tone: Tone,
  { language, paint }: Style,
): string {
  const { words, date } = language;
  return [
    `${paint(tone, point)} ${words.value}`,
    ...(expected.length > 0 ? [`${dots} ${expectedBy === 'plan' ? words.plan : words.pace}`] : []),
    ...(bounds ? [`${bound} ${words.bounds}`] : []),
    `${today} ${date(asOf)}`,
  ].join('   ');
}
