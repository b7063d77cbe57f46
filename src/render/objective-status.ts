import type { KeyResultRow } from '../report/key-result-row.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { StatusReport } from '../report/status-report.ts';
import { displayWidth, padded } from './columns.ts';
import { currentText, percent } from './figures.ts';
import { shortValueText, statusWords, valueText } from './key-result-figures.ts';
import { progressBar } from './progress-bar.ts';
import { safeText } from './safe-text.ts';
import { statusSign, statusTone } from './status-sign.ts';
import type { Style } from './style.ts';
import { cut } from './wrap.ts';

const BAR_WIDTH = 10;
const SHARE_WIDTH = 4;

/** Columns that a sign, a bar and a share take before a title. */
const BEFORE_TITLE = 2 + BAR_WIDTH + 1 + SHARE_WIDTH + 2;

/** Columns that a title is worth showing in beside its reference; with fewer the reference has a line of its own. */
const LEAST_TITLE = 16;

/** The least that the column of references is narrowed to; longer ones have a line of their own. */
const LEAST_REFERENCE = 16;

/** Columns that a value is worth showing in beside its reference. */
const LEAST_VALUE = 12;

type References = StatusReport['references'];

/** Objectives with their bars and references, a line each, and under each its key results; the columns of all are aligned. */
export function objectiveStatusLines(
  objectives: readonly ObjectiveRow[],
  references: References,
  style: Style,
  width: number,
): readonly string[] {
  const cells = objectives.map((objective) =>
    objective.keyResults.map((row) => keyResultCells(row, typed(references, objective, row), style)),
  );
  const layout = fitted(cells.flat(), width);
  const titleRoom = Math.min(
    Math.max(...objectives.map(({ title }) => displayWidth(safeText(title)))),
    width - BEFORE_TITLE - 2 - Math.max(...objectives.map((one) => displayWidth(typed(references, one)))),
  );
  return objectives.flatMap((objective, index) => [
    ...objectiveLine(objective, typed(references, objective), style, { width, titleRoom }),
    ...(cells[index] ?? []).flatMap((row) => keyResultLine(row, layout, style, width)),
  ]);
}

/** How an objective, or one of its key results, is typed. */
export function typed(references: References, { cycle, id }: ObjectiveRow, keyResult?: KeyResultRow): string {
  const whole = keyResult ? `${cycle}/${id}/${keyResult.id}` : `${cycle}/${id}`;
  return references.get(whole) ?? whole;
}

function objectiveLine(
  objective: ObjectiveRow,
  reference: string,
  style: Style,
  { width, titleRoom }: { readonly width: number; readonly titleRoom: number },
): readonly string[] {
  const { language, ascii, paint } = style;
  const { status, progress, expected } = objective;
  const tone = statusTone(status, false);
  const bar = progressBar(progress, expected, BAR_WIDTH, ascii);
  const share = padded(percent(progress, language), SHARE_WIDTH, 'right');
  const start = `${paint(tone, `${statusSign(status, ascii)} ${bar}`)} ${share}  `;
  const title = safeText(objective.title);
  if (titleRoom >= Math.min(LEAST_TITLE, displayWidth(title))) {
    const shown = padded(cut(title, titleRoom, ascii), titleRoom, 'left');
    return [`${start}${paint('strong', shown)}  ${paint('accent', reference)}`];
  }
  const alone = paint('strong', cut(title, width - BEFORE_TITLE, ascii));
  return [`${start}${alone}`, `  ${paint('accent', reference)}`];
}

/** What is told of a key result, before it is known how much room there is. */
interface Cells {
  readonly row: KeyResultRow;
  readonly reference: string;
  /** Its values in ever fewer words. */
  readonly values: readonly [all: string, withoutStart: string, current: string];
  readonly share: string;
  readonly status: string;
  readonly owner: string;
}

const keyResultCells = (row: KeyResultRow, reference: string, style: Style): Cells => ({
  row,
  reference,
  values: [valueText(row, style), shortValueText(row, style), safeText(currentText(row, style.language))],
  share: percent(row.progress, style.language),
  status: statusWords(row, style.language),
  owner: row.owner ?? '',
});

/** What is shown of a key result; the first that has room is taken. */
const LEVELS = [
  { values: 0, share: true, owner: true },
  { values: 0, share: true, owner: false },
  { values: 1, share: true, owner: false },
  { values: 1, share: false, owner: false },
  { values: 2, share: false, owner: false },
] as const;

/** The widths of the columns; 0 where one is left out. */
interface Layout {
  readonly level: (typeof LEVELS)[number];
  readonly reference: number;
  readonly value: number;
  readonly status: number;
}

/** The most that has room for every row; where nothing has, references give way, then values. */
function fitted(rows: readonly Cells[], width: number): Layout {
  const widest = (text: (cells: Cells) => string) => Math.max(0, ...rows.map((cells) => displayWidth(text(cells))));
  const reference = Math.min(
    widest((cells) => cells.reference),
    Math.floor(width / 2),
  );
  const status = widest((cells) => cells.status);
  const owner = widest((cells) => cells.owner);
  const layouts = LEVELS.map((level) => {
    const value = widest((cells) => cells.values[level.values]);
    const others = (level.share ? SHARE_WIDTH + 2 : 0) + (level.owner ? owner + 2 : 0);
    return { level, reference, status, value, used: 4 + reference + 2 + value + 2 + others + status };
  });
  const last = layouts[LEVELS.length - 1] as (typeof layouts)[number];
  const fits = layouts.find(({ used }) => used <= width);
  if (fits) return fits;
  const narrower = Math.max(LEAST_REFERENCE, reference - (last.used - width));
  const excess = Math.max(0, last.used - (reference - narrower) - width);
  return { ...last, reference: narrower, value: Math.max(Math.min(LEAST_VALUE, last.value), last.value - excess) };
}

/** A key result, and behind it or below, as there is room, which KPI its values are from. */
function keyResultLine(cells: Cells, layout: Layout, style: Style, width: number): readonly string[] {
  const lines = ownLine(cells, layout, style);
  const { kpi } = cells.row;
  if (kpi === null) return lines;
  const source = style.language.words.fedBy(kpi);
  const shown = style.paint('faint', source);
  const last = ownLine(cells, layout, { ...style, paint: (_, text) => text }).at(-1) ?? '';
  if (displayWidth(`${last}  ${source}`) > width) return [...lines, `    ${shown}`];
  return [...lines.slice(0, -1), `${lines.at(-1)}  ${shown}`];
}

function ownLine(cells: Cells, layout: Layout, { ascii, paint }: Style): readonly string[] {
  const { row, reference } = cells;
  const tone = statusTone(row.status, row.stale);
  const isLong = displayWidth(reference) > layout.reference;
  const { level } = layout;
  const rest = [
    padded(cut(cells.values[level.values], layout.value, ascii), layout.value, 'left'),
    ...(level.share ? [padded(cells.share, SHARE_WIDTH, 'right')] : []),
    paint(tone, level.owner ? padded(cells.status, layout.status, 'left') : cells.status),
    ...(level.owner && cells.owner !== '' ? [paint('faint', cells.owner)] : []),
  ].join('  ');
  const sign = paint(tone, statusSign(row.status, ascii));
  if (isLong) return [`  ${sign} ${reference}`, `    ${' '.repeat(layout.reference)}  ${rest}`];
  return [`  ${sign} ${padded(reference, layout.reference, 'left')}  ${rest}`];
}
