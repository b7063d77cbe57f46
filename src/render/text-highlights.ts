import type { CalendarDate } from '../model/calendar-date.ts';
import type { Highlight, Highlights } from '../report/highlights.ts';
import { alignedColumns, type Column } from './columns.ts';
import { points } from './figures.ts';
import { reasonText, statusWords, valueText } from './key-result-figures.ts';
import { safeText } from './safe-text.ts';
import { statusTone } from './status-sign.ts';
import type { Style } from './style.ts';

/** What needs a decision, what moved most and what was achieved as plain columns; none where there is nothing to say. */
export function highlightRows(
  { attention, moreAttention, movers, achievements }: Highlights,
  asOf: CalendarDate,
  style: Style,
): readonly (readonly string[])[] {
  const { language, paint } = style;
  const { words } = language;
  const { columns } = words;
  const left = (title: string, cell: (one: Highlight) => string): Column<Highlight> => ({ title, align: 'left', cell });
  const reference = left(columns.keyResult, ({ objective, keyResult }) => `${objective.id}/${keyResult.id}`);
  const title = left(columns.title, ({ keyResult }) => safeText(keyResult.title));
  const status: Column<Highlight> = {
    ...left(columns.status, ({ keyResult }) => statusWords(keyResult, language)),
    paint: ({ keyResult }, text) => paint(statusTone(keyResult.status, keyResult.stale), text),
  };
  const value = left(columns.value, ({ keyResult }) => valueText(keyResult, style));
  const change: Column<Highlight> = {
    ...{ title: columns.change, align: 'right' },
    cell: ({ keyResult }) => points(keyResult.delta?.progress ?? 0, style),
  };
  const reason = left(columns.reason, ({ keyResult }) => reasonText(keyResult, asOf, style));
  const more = moreAttention > 0 ? [words.more(moreAttention)] : [];
  return [
    [...section(words.attention, [reference, title, status, reason], attention), ...more],
    section(words.moved, [reference, title, status, change, value], movers),
    section(words.achievements, [reference, title, value], achievements),
  ];
}

const section = (title: string, columns: readonly Column<Highlight>[], rows: readonly Highlight[]) =>
  rows.length === 0 ? [] : [title, ...alignedColumns(columns, rows)];
