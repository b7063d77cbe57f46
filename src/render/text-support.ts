import type { CalendarDate } from '../model/calendar-date.ts';
import { movers } from '../report/movers.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { Standout, Support } from '../report/support.ts';
import { alignedColumns, type Column } from './columns.ts';
import { points } from './figures.ts';
import { statusWords, valueText } from './key-result-figures.ts';
import { safeText } from './safe-text.ts';
import { statusTone } from './status-sign.ts';
import type { Style } from './style.ts';
import { type SupportBlock, type SupportLine, supportBlocks, supportSentence } from './support-blocks.ts';

/** A row of a plain table: a key result and its objective. */
type Row = Pick<Standout, 'objective' | 'keyResult'>;

/** Who needs support and what for, as plain columns, a section a block. */
export const supportRows = (support: Support, asOf: CalendarDate, style: Style): readonly (readonly string[])[] =>
  supportBlocks(support, asOf, style).map((block) => blockRows(block, style));

/** A block as plain columns under its title. */
export function blockRows({ title, lines, more }: SupportBlock, style: Style): readonly string[] {
  const { words } = style.language;
  const { columns } = words;
  const table: readonly Column<SupportLine>[] = [
    ...shared(style).map(
      ({ cell, paint, ...column }): Column<SupportLine> => ({
        ...column,
        cell: ({ one }) => cell(one),
        ...(paint && { paint: ({ one }, text) => paint(one, text) }),
      }),
    ),
    left(columns.owner, ({ one }) => one.keyResult.owner ?? words.unknown),
    left(columns.command, ({ one }) => one.command),
    left(columns.reason, (line) => supportSentence(line, style)),
  ];
  return [title, ...alignedColumns(table, lines), ...(more > 0 ? [words.more(more)] : [])];
}

/** What moved most; empty where nothing did. */
export function moverRows(objectives: readonly ObjectiveRow[], style: Style): readonly string[] {
  const { columns, moved } = style.language.words;
  const change: Column<Row> = {
    ...{ title: columns.change, align: 'right' },
    cell: ({ keyResult }) => points(keyResult.delta?.progress ?? 0, style),
  };
  return titled(moved, [...shared(style), change, valueColumn(style)], movers(objectives));
}

/** What was achieved and by whom; empty where nothing was. */
export function achievementRows(achieved: readonly Standout[], style: Style): readonly string[] {
  const { columns, achievements, unknown } = style.language.words;
  const [reference, title] = shared(style);
  if (!reference || !title) return [];
  const owner = left<Row>(columns.owner, ({ keyResult }) => keyResult.owner ?? unknown);
  return titled(achievements, [reference, title, owner, valueColumn(style)], achieved);
}

const valueColumn = (style: Style): Column<Row> =>
  left(style.language.words.columns.value, ({ keyResult }) => valueText(keyResult, style));

/** Reference, title and status. */
function shared({ language, paint }: Style): readonly Column<Row>[] {
  const { columns } = language.words;
  return [
    left(columns.keyResult, ({ objective, keyResult }) => `${objective.id}/${keyResult.id}`),
    left(columns.title, ({ keyResult }) => safeText(keyResult.title)),
    {
      ...left<Row>(columns.status, ({ keyResult }) => statusWords(keyResult, language)),
      paint: ({ keyResult }, text) => paint(statusTone(keyResult.status, keyResult.stale), text),
    },
  ];
}

const left = <R>(title: string, cell: (row: R) => string): Column<R> => ({ title, align: 'left', cell });

const titled = (title: string, columns: readonly Column<Row>[], rows: readonly Row[]): readonly string[] =>
  rows.length === 0 ? [] : [title, ...alignedColumns(columns, rows)];
