import { daysBetween } from '../model/calendar-date.ts';
import type { DueRow } from '../report/due-list.ts';
import type { StatusReport } from '../report/status-report.ts';
import { alignedColumns, displayWidth, padded } from './columns.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** The check-ins that are owed, each with the command to paste; what finds no room beside the others stands below them. */
export function dueLines(
  { due, asOf }: Pick<StatusReport, 'due' | 'asOf'>,
  style: Style,
  width: number,
): readonly string[] {
  if (due.length === 0) return [];
  const { language, paint } = style;
  const { words } = language;
  const rows = due.map((row) => ({ row, age: ageOf(row, asOf, style), owner: row.owner ?? words.unknown }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map(displayWidth));
  const reference = widest(due.map((row) => row.reference));
  const owner = widest(rows.map((row) => row.owner));
  const age = widest(rows.map((row) => row.age));
  const facts = 2 + reference + 2 + owner + 2 + age;
  const isWide = facts + 2 + widest(due.map(({ command }) => command)) <= width;
  const lines = rows.flatMap((one) => {
    const who = padded(one.owner, owner, 'left');
    const shown = paint(one.row.stale ? 'bad' : 'warning', isWide ? padded(one.age, age, 'left') : one.age);
    const command = paint('accent', one.row.command);
    if (facts > width) return [`  ${one.row.reference}`, `    ${who}  ${shown}`, `    ${command}`];
    const told = `  ${padded(one.row.reference, reference, 'left')}  ${who}  ${shown}`;
    return isWide ? [`${told}  ${command}`] : [told, `    ${command}`];
  });
  return [paint('strong', words.dueCheckins), ...lines];
}

/** The same as plain columns. */
export function dueTable({ due }: Pick<StatusReport, 'due'>, { language }: Style): readonly string[] {
  if (due.length === 0) return [];
  const { words, date } = language;
  const { columns } = words;
  const left = (title: string, cell: (row: DueRow) => string) => ({ title, align: 'left', cell }) as const;
  const table = [
    left(columns.reference, ({ reference }) => reference),
    left(columns.owner, ({ owner }) => owner ?? words.unknown),
    left(columns.lastCheckin, ({ lastCheckin }) => (lastCheckin === null ? words.noCheckinYet : date(lastCheckin))),
    left(columns.dueOn, ({ dueOn }) => (dueOn === null ? words.unknown : date(dueOn))),
    left(columns.status, ({ stale }) => (stale ? words.overdue : words.due)),
    left(columns.command, ({ command }) => safeText(command)),
  ];
  return [words.dueCheckins, ...alignedColumns(table, due)];
}

/** How long ago the last check-in was, and whether it is stale. */
function ageOf({ lastCheckin, stale }: DueRow, asOf: StatusReport['asOf'], { language }: Style): string {
  const { words } = language;
  const age = lastCheckin === null ? words.noCheckinYet : words.ago(daysBetween(lastCheckin, asOf));
  return words.join.facts(stale ? [age, words.overdue] : [age]);
}
