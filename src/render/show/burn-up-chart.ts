import type { CalendarDate } from '../../model/calendar-date.ts';
import type { BurnUp } from '../../report/show/burn-up.ts';
import { displayWidth, padded } from '../columns.ts';
import { computed, percent } from '../figures.ts';
import { safeText } from '../safe-text.ts';
import type { Style, Tone } from '../style.ts';
import { flowed, type Part } from '../terminal-lines.ts';
import type { Scale } from '../value-line.ts';
import { cut } from '../wrap.ts';
import { type Drawing, draw, type Lead, ROWS, rowScale, type Signs, signsOf } from './burn-up-drawing.ts';
import { Canvas } from './canvas.ts';

const MOST_COLUMNS = 72;
const LEAST_COLUMNS = 20;

/** A figure with its unit stands beside the chart if it takes no more columns than this; else without. */
const MOST_LABEL = 13;

/** What a chart shows, and how. */
export interface Plotted {
  readonly chart: BurnUp;
  readonly scale: Scale;
  /** That of the status. */
  readonly tone: Tone;
  /** Null where nothing is forecast. */
  readonly lead: Lead | null;
}

/**
 * The values of a key result over its term, with the line that is expected, or the bounds to stay within, the day that is looked
 * at, and from there on where it leads. The first and the last figure stand beside it. At most `width` columns.
 */
export function burnUpLines(plotted: Plotted, style: Style, width: number): readonly string[] {
  const { chart, tone } = plotted;
  const lead = chart.today < chart.days ? plotted.lead : null;
  const label = labelling(plotted.scale, style);
  const rowOf = rowScale(chart, lead);
  const left = leftLabels(chart, rowOf, label, style);
  const leftWidth = Math.max(0, ...[...left.values()].map(displayWidth));
  const last = chart.values.at(-1)?.value ?? chart.begin;
  const now = last === null ? '' : label(last);
  const end = lead === null ? '' : label(lead.atEnd);
  const { columns, isInside } = roomFor(chart, width - leftWidth - 2, displayWidth(now), displayWidth(end));
  const canvas = new Canvas(ROWS, columns);
  const columnOf = (day: number) => Math.round((day / chart.days) * (columns - 1));
  const signs = signsOf(style.ascii);
  const drawing = { chart, lead, canvas, signs, rowOf, columnOf };
  draw(drawing, tone);
  if (isInside && last !== null)
    canvas.write(rowOfLabel(last, drawing), columnOf(chart.today) + 1, ` ${now}`, 'strong');
  const right = new Map<number, string>();
  if (!isInside && last !== null) right.set(rowOf(last), style.paint('strong', now));
  if (lead !== null) right.set(rowOf(lead.atEnd), style.paint('accent', end));
  const lines = canvas.lines(style.paint).map((line, row) => {
    const tick = left.has(row) ? signs.tick : signs.axis;
    const beside = right.has(row) ? ` ${right.get(row)}` : '';
    return `${padded(left.get(row) ?? '', leftWidth, 'right')} ${tick}${line}${beside}`.trimEnd();
  });
  const indent = ' '.repeat(leftWidth + 1);
  return [
    ...lines,
    `${indent}${signs.corner}${signs.floor.repeat(columns)}`,
    `${indent} ${dateLine(drawing, columns, style)}`,
    ...flowed(legend(chart, lead, signs, tone, style), '   ', width - leftWidth - 2, style.paint).map(
      ({ painted }) => `${indent} ${painted}`,
    ),
  ];
}

/** How a figure is written beside the chart. */
function labelling(scale: Scale, { language, ascii }: Style): (value: number) => string {
  if ('weight' in scale) return (value) => percent(value / scale.weight, language);
  return (value) => {
    const whole = safeText(computed(value, scale.unit, language));
    return displayWidth(whole) <= MOST_LABEL ? whole : cut(computed(value, null, language), MOST_LABEL, ascii);
  };
}

/**
 * How many columns there are to draw in, and whether the last figure, of `now` columns, stands behind the line or beside the
 * chart, as that of the forecast does, of `end` columns.
 */
function roomFor({ today, days }: BurnUp, room: number, now: number, end: number) {
  const whole = Math.min(MOST_COLUMNS, end === 0 ? room : room - end - 1);
  const isInside = Math.round((today / days) * (whole - 1)) + 2 + now <= whole;
  const columns = isInside ? whole : Math.min(MOST_COLUMNS, room - Math.max(now, end) - 1);
  return { columns: Math.max(LEAST_COLUMNS, columns), isInside };
}

/** The row in which the last figure stands behind the line: beside a forecast the one that the forecast leads away from. */
function rowOfLabel(last: number, { lead, rowOf }: Drawing): number {
  const row = rowOf(last);
  if (lead === null) return row;
  const away = rowOf(lead.atEnd) < row ? row + 1 : row - 1;
  return away < 0 ? row + 1 : away < ROWS ? away : row - 1;
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
  lead: Lead | null,
  signs: Signs,
  tone: Tone,
  { language }: Style,
): readonly Part[] {
  const { words, date } = language;
  const entry = (sign: string, text: string, of: Tone | null = null): Part => ({ text: `${sign} ${text}`, tone: of });
  return [
    entry(signs.point, words.value, tone),
    ...(expected.length > 0 ? [entry(signs.expected, expectedBy === 'plan' ? words.plan : words.pace)] : []),
    ...(bounds ? [entry(signs.bound, words.bounds)] : []),
    ...(lead ? [entry(signs.lead, words.leads, 'accent'), entry(signs.band, words.likely)] : []),
    entry(signs.today, date(asOf)),
  ];
}
