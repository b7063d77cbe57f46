import type { KeyResultRow } from '../../report/key-result-row.ts';
import type { BurnUp } from '../../report/show/burn-up.ts';
import type { Style } from '../style.ts';
import { burnUpLabels } from './burn-up-labels.ts';
import type { Point } from './label-place.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { linearScale, type Scale } from './scale.ts';

/** As wide as a card is, so that a text is as large as it says. */
const WIDTH = 300;
const HEIGHT = 156;
const PLOT = { left: 6, right: 294, top: 24, bottom: 122 };
const AXIS = 132;

/** What a label stays within. */
const FRAME = { left: PLOT.left, right: PLOT.right, top: 2, bottom: AXIS };

/** How far, in heights of what else is drawn, a forecast may stretch the chart; what lies beyond is cut off. */
const MOST_STRETCH = 0.6;

/** What a chart is drawn with. */
interface Drawing {
  readonly chart: BurnUp;
  readonly row: KeyResultRow;
  readonly x: Scale;
  readonly y: Scale;
  readonly style: Style;
}

/**
 * The values of a key result over its term as a drawing: beside them what is expected or the bounds, the target, the day that is
 * looked at, and where it leads. What it shows is told by the sentence below it.
 */
export function burnUpDrawing(chart: BurnUp, row: KeyResultRow, style: Style): Markup {
  const { page } = style.language.words;
  const x = linearScale([0, chart.days], [PLOT.left, PLOT.right]);
  const y = linearScale(domainOf(chart, row), [PLOT.bottom, PLOT.top]);
  const drawing = { chart, row, x, y, style };
  return html`<svg class="burnup" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${page.burnUp.title(row.title)}</title>${[
    bounds(drawing),
    forecastBand(drawing),
    target(drawing),
    expectedLine(drawing),
    todayLine(drawing),
    values(drawing),
    labels(drawing),
    axis(drawing),
  ]}</svg>`;
}

/** The least and the most that is shown, with a little room at either end. */
function domainOf(chart: BurnUp, row: KeyResultRow): readonly [number, number] {
  const { atLeast = null, atMost = null } = chart.bounds ?? {};
  const drawn = [...chart.values, ...chart.expected].map(({ value }) => value);
  const all = [...drawn, chart.begin, row.to, atLeast, atMost].filter((value) => value !== null);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const whole = high / 2 - low / 2 || Math.abs(high) / 4 || 0.5;
  const { low: least, high: most } = forecastOf(row) ?? { low, high };
  const stretch = whole * 2 * MOST_STRETCH;
  const [bottom, top] = [Math.max(Math.min(low, least), low - stretch), Math.min(Math.max(high, most), high + stretch)];
  const room = whole / 8;
  return [finiteOr(bottom - room, bottom), finiteOr(top + room, top)];
}

const finiteOr = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);

const forecastOf = ({ forecast }: KeyResultRow) =>
  forecast === null || forecast === 'too-little-data' ? null : forecast;

const inPlot = (place: number): number => Math.min(Math.max(place, PLOT.top - 6), PLOT.bottom + 4);

function bounds({ chart, y }: Drawing): Markup {
  if (!chart.bounds) return NOTHING;
  const { atLeast, atMost } = chart.bounds;
  const top = atMost === null ? PLOT.top - 6 : y(atMost);
  const bottom = atLeast === null ? PLOT.bottom + 4 : y(atLeast);
  const edges = [atLeast, atMost].filter((value) => value !== null).map((value) => level(y(value)));
  const height = Math.round((bottom - top) * 10) / 10;
  return html`<rect class="bounds" x="${PLOT.left}" y="${top}" width="${PLOT.right - PLOT.left}" height="${height}"/><path class="edge" d="${edges.join('')}"/>`;
}

const level = (place: number): string => `M${PLOT.left} ${place}H${PLOT.right}`;

/** From the last value to where it ends in four of five cases, and in the middle of them. */
function forecastBand({ chart, row, x, y }: Drawing): Markup {
  const forecast = forecastOf(row);
  const last = chart.values.at(-1);
  if (!forecast || !last || last.day >= chart.days) return NOTHING;
  const [fromX, fromY] = [x(last.day), y(last.value)];
  const [low, high, middle] = [forecast.low, forecast.high, forecast.atEnd].map((value) => inPlot(y(value)));
  return html`<path class="band" d="M${fromX} ${fromY}L${PLOT.right} ${low ?? 0}V${high ?? 0}Z"/><path class="lead" d="M${fromX} ${fromY}L${PLOT.right} ${middle ?? 0}"/>`;
}

const target = ({ row, y }: Drawing): Markup =>
  row.to === null ? NOTHING : html`<path class="target" d="${level(y(row.to))}"/>`;

function expectedLine({ chart, x, y }: Drawing): Markup {
  const points = chart.expected.map(({ day, value }) => `${x(day)} ${y(value)}`);
  return points.length === 0 ? NOTHING : html`<path class="pace" d="M${points.join('L')}"/>`;
}

const todayLine = ({ chart, x }: Drawing): Markup =>
  html`<path class="today" d="M${x(chart.today)} ${PLOT.top - 8}V${AXIS}"/>`;

/** A value holds until the next one, so that the line goes in steps; each value that was given is a dot. */
function values(drawing: Drawing): Markup {
  const { chart, x, y } = drawing;
  const [first, ...corners] = valueCorners(drawing);
  if (!first) return NOTHING;
  const steps = corners.map((corner, index) => (index % 2 === 0 ? `H${corner.x}` : `V${corner.y}`)).join('');
  const dots = chart.values.map(({ day, value }) => `M${x(day)} ${y(value)}h0`).join('');
  return html`<path class="value" d="M${first.x} ${first.y}${steps}"/>${dots === '' ? null : html`<path class="dots" d="${dots}"/>`}`;
}

/** From the first value, or the one at the start, a corner before and one at each value, to the day that is looked at. */
function valueCorners({ chart, x, y }: Drawing): readonly Point[] {
  const { begin, values: given, today } = chart;
  const [first] = given;
  const start = begin === null ? first : { day: 0, value: begin };
  if (!start) return [];
  const steps = given.flatMap(({ day, value }, index) => {
    const before = given[index - 1] ?? start;
    return [
      { x: x(day), y: y(before.value) },
      { x: x(day), y: y(value) },
    ];
  });
  const last = given.at(-1) ?? start;
  return [{ x: x(start.day), y: y(start.value) }, ...steps, { x: x(Math.max(today, last.day)), y: y(last.value) }];
}

function labels(drawing: Drawing): Markup {
  const { chart, row, x, y, style } = drawing;
  const { atLeast = null, atMost = null } = chart.bounds ?? {};
  const place = (day: number, value: number): Point => ({ x: x(day), y: y(value) });
  const [last, forecast] = [chart.values.at(-1), forecastOf(row)];
  const lines = [
    valueCorners(drawing),
    chart.expected.map(({ day, value }) => place(day, value)),
    last && forecast ? [place(last.day, last.value), place(chart.days, forecast.atEnd)] : [],
    ...[row.to, atLeast, atMost].flatMap((level) =>
      level === null ? [] : [[place(0, level), place(chart.days, level)]],
    ),
    [
      { x: x(chart.today), y: PLOT.top },
      { x: x(chart.today), y: AXIS },
    ],
  ];
  return burnUpLabels({ chart, row, place, frame: FRAME, lines, style });
}

const text = (words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', name: string): Markup =>
  html`<text class="${name}" x="${x}" y="${y}"${anchor === 'start' ? NOTHING : html` text-anchor="${anchor}"`}>${words}</text>`;

/** The first and the last day, and between them, where there is room, the one that is looked at. */
function axis({ chart, x, style }: Drawing): Markup {
  const { date, words } = style.language;
  const place = x(chart.today);
  const isBetween = place > PLOT.left + 90 && place < PLOT.right - 90;
  return html`<path class="axis" d="M${PLOT.left} ${AXIS}H${PLOT.right}"/>${text(date(chart.start), PLOT.left, HEIGHT - 6, 'start', 'day')}${
    isBetween ? text(words.page.burnUp.today, place, HEIGHT - 6, 'middle', 'day') : NOTHING
  }${text(date(chart.end), PLOT.right, HEIGHT - 6, 'end', 'day')}`;
}
