import { rounded } from '../../model/rounding.ts';
import type { KeyResultRow } from '../../report/key-result-row.ts';
import type { BurnUp, DayValue } from '../../report/show/burn-up.ts';
import { computed, DECIMALS } from '../figures.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { burnUpSentence } from './burn-up-sentence.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { linearScale, type Scale } from './scale.ts';

const WIDTH = 360;
const HEIGHT = 150;
const PLOT = { left: 8, right: 352, top: 22, bottom: 122 };

/** Labels closer than this, in units of the drawing, would cover each other. */
const APART = { left: 85, right: 170, y: 14 };

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
 * looked at, and where it leads. Its title says in a sentence what it shows.
 */
export function burnUpDrawing(chart: BurnUp, row: KeyResultRow, style: Style): Markup {
  const { join, page } = style.language.words;
  const x = linearScale([0, chart.days], [PLOT.left, PLOT.right]);
  const y = linearScale(domainOf(chart, row), [PLOT.bottom, PLOT.top]);
  const drawing = { chart, row, x, y, style };
  return html`<svg class="burnup" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${join.about(page.burnUp.title(row.title), burnUpSentence(chart, row, style))}</title>${[
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
  html`<path class="today" d="M${x(chart.today)} ${PLOT.top - 8}V${PLOT.bottom + 6}"/>`;

/** A value holds until the next one, so that the line goes in steps; each value that was given is a dot. */
function values({ chart, x, y }: Drawing): Markup {
  const { begin, values: given, today } = chart;
  const [first] = given;
  if (!first) return NOTHING;
  const start: DayValue = begin === null ? first : { day: 0, value: begin };
  const steps = given.map(({ day, value }) => `H${x(day)}V${y(value)}`).join('');
  const dots = given.map(({ day, value }) => `M${x(day)} ${y(value)}h0`).join('');
  return html`<path class="value" d="M${x(start.day)} ${y(start.value)}${steps}H${x(Math.max(today, given.at(-1)?.day ?? 0))}"/><path class="dots" d="${dots}"/>`;
}

/** The last value, and where they are far enough from it the baseline at the left and the target at the right. */
function labels({ chart, row, x, y, style }: Drawing): Markup {
  const { language } = style;
  const label = (value: number) => safeText(computed(rounded(value, DECIMALS), row.unit, language));
  const last = chart.values.at(-1);
  if (!last) return NOTHING;
  const [lastX, lastY] = [x(last.day), y(last.value)];
  const side = (value: number | null, at: 'left' | 'right') => {
    if (value === null) return NOTHING;
    const isFar = Math.abs(PLOT[at] - lastX) > APART[at] || Math.abs(y(value) - lastY) > APART.y;
    return isFar ? text(label(value), PLOT[at], above(y(value)), at === 'left' ? 'start' : 'end', 'side') : NOTHING;
  };
  const isRight = lastX > WIDTH * 0.72;
  const isMilestones = row.measure === 'milestones';
  const now = isMilestones && row.milestones ? null : label(last.value);
  return html`${isMilestones ? NOTHING : side(chart.begin, 'left')}${isMilestones ? NOTHING : side(row.to, 'right')}${
    now === null ? NOTHING : text(now, isRight ? lastX - 6 : lastX + 7, above(lastY), isRight ? 'end' : 'start', 'now')
  }`;
}

/** Above a line, or below it where there is no room. */
const above = (place: number): number => Math.round((place < PLOT.top + 2 ? place + 15 : place - 6) * 10) / 10;

const text = (words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', name: string): Markup =>
  html`<text class="${name}" x="${x}" y="${y}"${anchor === 'start' ? NOTHING : html` text-anchor="${anchor}"`}>${words}</text>`;

/** The first and the last day, and between them, where there is room, the one that is looked at. */
function axis({ chart, x, style }: Drawing): Markup {
  const { date, words } = style.language;
  const place = x(chart.today);
  const isBetween = place > PLOT.left + 95 && place < PLOT.right - 95;
  return html`<path class="axis" d="M${PLOT.left} ${PLOT.bottom + 6}H${PLOT.right}"/>${text(date(chart.start), PLOT.left, HEIGHT - 6, 'start', 'day')}${
    isBetween ? text(words.page.burnUp.today, place, HEIGHT - 6, 'middle', 'day') : NOTHING
  }${text(date(chart.end), PLOT.right, HEIGHT - 6, 'end', 'day')}`;
}
