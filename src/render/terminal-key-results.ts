import type { CalendarDate } from '../model/calendar-date.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import { type BoxColumn, type BoxLayout, boxLayout, boxTable } from './box-table.ts';
import { displayWidth } from './columns.ts';
import { percent } from './figures.ts';
import { forecastSentence } from './forecast-figures.ts';
import { changeText, gradedParts, valueText } from './key-result-figures.ts';
import { lastCheckinColumn } from './last-checkin-column.ts';
import { hasBars, shareCell } from './progress-bar.ts';
import { safeText } from './safe-text.ts';
import { statusSign, statusTone } from './status-sign.ts';
import type { Style } from './style.ts';
import { paragraph } from './terminal-lines.ts';
import { NO_TRENDS, type Trends, trendCell } from './trend.ts';
import { unbroken } from './wrap.ts';

/** Whether the ids of key results have a column of their own. */
type References = 'with-references' | 'without';

/** The spaces before a table, which stands under a title. */
const INDENT = 2;

/** What tables of key results show beside the rows themselves. */
export interface TableOptions {
  readonly trends?: Trends;
  readonly references?: References;
}

/** The layout of tables that together show `rows`, so that they line up. */
export function keyResultLayout(
  rows: readonly KeyResultRow[],
  asOf: CalendarDate,
  style: Style,
  width: number,
  { trends = NO_TRENDS, references = 'without' }: TableOptions = {},
): BoxLayout<KeyResultRow> {
  const known = columns(asOf, trends, style, width);
  const shown = references === 'without' ? known : [referenceColumn(style), ...known.map(titleMayGo)];
  return boxLayout(shown, rows, width - INDENT);
}

/** A table of key results in a layout. */
export const keyResultTable = (
  layout: BoxLayout<KeyResultRow>,
  rows: readonly KeyResultRow[],
  { ascii }: Style,
): readonly string[] => boxTable(layout, rows, ascii).map((line) => `${' '.repeat(INDENT)}${line}`);

/** What key results ask for, a paragraph each. */
export const needLines = (rows: readonly KeyResultRow[], { language }: Style, width: number): readonly string[] =>
  rows
    .flatMap(({ id, needs }) => needs.map(({ kind, text }) => `${id} ${language.words.asksFor(kind, safeText(text))}`))
    .flatMap((text) => paragraph(text, width - INDENT, INDENT))
    .map((line) => `${' '.repeat(INDENT)}${line}`);

/** What is forecast of key results, a paragraph each; of those of which nothing is, none. */
export const forecastLines = (rows: readonly KeyResultRow[], style: Style, width: number): readonly string[] =>
  rows
    .map((row) => ({ id: row.id, sentence: forecastSentence(row, style) }))
    .filter(({ sentence }) => sentence !== '')
    .flatMap(({ id, sentence }) => paragraph(`${id} ${sentence}`, width - INDENT, INDENT))
    .map((line) => `${' '.repeat(INDENT)}${line}`);

/** A table of key results in a layout of its own, what is forecast of them and what they ask for. */
export const keyResultLines = (
  rows: readonly KeyResultRow[],
  asOf: CalendarDate,
  style: Style,
  width: number,
  options: TableOptions = {},
): readonly string[] => [
  ...keyResultTable(keyResultLayout(rows, asOf, style, width, options), rows, style),
  ...forecastLines(rows, style, width),
  ...needLines(rows, style, width),
];

const referenceColumn = ({ language }: Style): BoxColumn<KeyResultRow> => ({
  ...{ title: language.words.columns.keyResult, align: 'left', drop: 0, least: 20 },
  cell: ({ id }) => id,
});

/** Beside its reference a key result can do without its title, which is longer; it goes after everything else that may. */
const titleMayGo = (column: BoxColumn<KeyResultRow>, index: number): BoxColumn<KeyResultRow> => ({
  ...column,
  drop: index === 0 ? 1 : column.drop === 0 ? 0 : column.drop + 1,
});

function columns(asOf: CalendarDate, trends: Trends, style: Style, width: number): readonly BoxColumn<KeyResultRow>[] {
  const { language, paint } = style;
  const { words } = language;
  const { columns: titles } = words;
  const part = (share: number, least: number) => Math.max(least, Math.round(width * share));
  const toned = ({ status, stale }: KeyResultRow, line: string) => paint(statusTone(status, stale), line);
  const share = shareCell(titles.progress, style, width);
  return [
    {
      ...{ title: titles.title, align: 'left', drop: 0, least: part(0.2, 16), comfort: part(0.25, 16) },
      cell: (row) => titleText(row, style),
    },
    {
      ...{ title: titles.value, align: 'left', drop: 0, least: 13, comfort: part(0.22, 13), whole: true },
      cell: (row) => valueText(row, style),
      ...(hasBars(width)
        ? { below: { text: (row: KeyResultRow, room: number) => trendCell(row, trends, room, style), paint: toned } }
        : {}),
    },
    {
      ...{ title: share.title, align: share.align, drop: 0, least: null, paint: toned },
      cell: ({ progress, expected }) => share.text(progress, expected),
    },
    {
      ...{
        title: titles.status,
        align: 'left',
        drop: 0,
        least: Math.max(12, displayWidth(words.overdue)),
        paint: toned,
      },
      cell: (row) => statusText(row, style),
    },
    {
      ...{ title: titles.sure, align: 'right', drop: 1, least: null },
      cell: ({ confidence }) => (confidence === null ? '' : percent(confidence, language)),
    },
    { title: titles.change, align: 'right', drop: 2, least: 9, cell: (row) => changeText(row, style) },
    lastCheckinColumn(3, asOf, language),
    { title: titles.owner, align: 'left', drop: 4, least: 8, cell: ({ owner }) => owner ?? '' },
  ];
}

/** The title, and which KPI the values are from: figures are hard to read on two lines, titles are not. */
const titleText = ({ title, kpi }: KeyResultRow, { language }: Style): string =>
  kpi === null ? safeText(title) : language.words.join.aside(safeText(title), language.words.fedBy(kpi));

const statusText = (row: KeyResultRow, { language, ascii }: Style): string => {
  const [status = '', ...rest] = gradedParts(row, language);
  return language.words.join.facts([`${statusSign(row.status, ascii)} ${status}`, ...rest].map(unbroken));
};
