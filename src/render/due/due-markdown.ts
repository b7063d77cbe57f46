import type { Language } from '../../language/language.ts';
import type { DueRow } from '../../report/due-list.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { DueRenderer } from '../index.ts';
import { type MarkdownColumn, markdownTable } from '../markdown-table.ts';

/** Who owes a check-in, as a table for an issue or a message; nothing where nobody does. */
export const dueMarkdown: DueRenderer = ({ due }, { language }) =>
  due.length === 0 ? '' : `${dueSection(due, language).join('\n')}\n`;

/** The check-ins that are owed, under their title. */
export function dueSection(due: readonly DueRow[], language: Language): readonly string[] {
  const { words, date } = language;
  const { columns } = words;
  const left = (title: string, cell: (row: DueRow) => string): MarkdownColumn<DueRow> => ({
    ...{ title: escapeMarkdown(title), align: 'left', cell },
  });
  const table = markdownTable(
    [
      left(columns.owner, ({ owner }) => escapeMarkdown(owner ?? words.unknown)),
      left(columns.title, ({ title }) => escapeMarkdown(title)),
      left(columns.lastCheckin, ({ lastCheckin }) => (lastCheckin ? date(lastCheckin) : words.noCheckinYet)),
      left(columns.dueOn, ({ dueOn }) => (dueOn ? date(dueOn) : words.unknown)),
      left(columns.status, ({ stale }) => (stale ? words.overdue : words.due)),
      left(columns.command, ({ command }) => `\`${command}\``),
    ],
    due,
  );
  return [`## ${escapeMarkdown(words.dueCheckins)}`, '', ...table];
}
