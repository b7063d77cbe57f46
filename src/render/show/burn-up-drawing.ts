import { type BurnUp, heightOn } from '../../report/show/burn-up.ts';
import type { Tone } from '../style.ts';
import type { Canvas } from './canvas.ts';

export const ROWS = 9;

/** How far, in heights of what else is drawn, a forecast may stretch the chart; what lies beyond stands at its edge. */
const MOST_STRETCH = 0.6;

const SIGNS = {
  ...{ flat: '─', upright: '│', upEnd: '╯', downEnd: '╮', point: '●', expected: '·', bound: '╌', today: '┊' },
  ...{ lead: '┄', band: '░', axis: '│', tick: '┤', corner: '└', floor: '─' },
};

const ASCII_SIGNS: typeof SIGNS = {
  ...{ flat: '-', upright: '|', upEnd: "'", downEnd: '.', point: '*', expected: '.', bound: '=', today: ':' },
  ...{ lead: '~', band: ',', axis: '|', tick: '+', corner: '+', floor: '-' },
};

export type Signs = typeof SIGNS;

export const signsOf = (ascii: boolean): Signs => (ascii ? ASCII_SIGNS : SIGNS);

/** Where the value leads: to `atEnd` on the last day, in four of five cases between `low` and `high`. */
export interface Lead {
  readonly atEnd: number;
  readonly low: number;
  readonly high: number;
}

/** What a chart is drawn with. */
export interface Drawing {
  readonly chart: BurnUp;
  /** Null where nothing is forecast. */
  readonly lead: Lead | null;
  readonly canvas: Canvas;
  readonly signs: Signs;
  /** The row, 0 at the top, of a value; of one that has no place the nearest. */
  readonly rowOf: (value: number) => number;
  readonly columnOf: (day: number) => number;
}

/** The row of a value: everything that is drawn has one, but for the far ends of a forecast. */
export function rowScale({ values, begin, expected, bounds }: BurnUp, lead: Lead | null): Drawing['rowOf'] {
  const drawn = [...values, ...expected].map(({ value }) => value);
  const all = [...drawn, begin, bounds?.atLeast ?? null, bounds?.atMost ?? null].filter((value) => value !== null);
  const [low, high] = stretched(Math.min(...all), Math.max(...all), lead);
  // Halves, because the difference of the largest doubles overflows.
  const whole = high / 2 - low / 2;
  const row = (value: number) => Math.round(((high / 2 - value / 2) / whole) * (ROWS - 1));
  return (value) => (whole === 0 ? ROWS >> 1 : Math.min(Math.max(row(value), 0), ROWS - 1));
}

function stretched(low: number, high: number, lead: Lead | null): readonly [number, number] {
  if (lead === null) return [low, high];
  const stretch = (high / 2 - low / 2) * 2 * MOST_STRETCH;
  const ends = [Math.max(Math.min(low, lead.low), low - stretch), Math.min(Math.max(high, lead.high), high + stretch)];
  const [least = low, most = high] = ends;
  return Number.isFinite(least) && Number.isFinite(most) ? [least, most] : [low, high];
}

/** All of it, what matters most last. */
export function draw(drawing: Drawing, tone: Tone): void {
  drawToday(drawing);
  drawBand(drawing);
  drawExpected(drawing);
  drawLead(drawing);
  drawValues(drawing, tone);
}

function drawToday({ chart, canvas, signs, columnOf }: Drawing): void {
  for (let row = 0; row < ROWS; row++) canvas.set(row, columnOf(chart.today), signs.today, 'faint');
}

function drawExpected({ chart, canvas, signs, rowOf }: Drawing): void {
  for (let column = 0; column < canvas.columns; column++) {
    for (const bound of [chart.bounds?.atLeast ?? null, chart.bounds?.atMost ?? null])
      if (bound !== null) canvas.set(rowOf(bound), column, signs.bound, 'faint');
    const expected = heightOn(chart.expected, (column / (canvas.columns - 1)) * chart.days);
    if (expected !== null) canvas.set(rowOf(expected), column, signs.expected, 'faint');
  }
}

/** What lies between the ends in four of five cases, ever wider from the last value on. */
function drawBand(drawing: Drawing): void {
  const { canvas, signs, rowOf, lead } = drawing;
  forEachDayAhead(drawing, (column, towards) => {
    const [top, bottom] = [rowOf(towards(lead?.high ?? 0)), rowOf(towards(lead?.low ?? 0))];
    for (let row = top; row <= bottom; row++) canvas.set(row, column, signs.band, 'faint');
  });
}

function drawLead(drawing: Drawing): void {
  const { canvas, signs, rowOf, lead } = drawing;
  forEachDayAhead(drawing, (column, towards) => {
    canvas.set(rowOf(towards(lead?.atEnd ?? 0)), column, signs.lead, 'accent');
  });
}

/** Each column after the day that is looked at, with the height there of a straight line from the last value to one at the end. */
function forEachDayAhead(
  { chart, lead, canvas, columnOf }: Drawing,
  visit: (column: number, towards: (end: number) => number) => void,
): void {
  const last = chart.values.at(-1);
  if (!lead || !last) return;
  const [from, to] = [columnOf(chart.today), canvas.columns - 1];
  for (let column = from + 1; column <= to; column++) {
    const share = (column - from) / (to - from);
    visit(column, (end) => last.value * (1 - share) + end * share);
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
