import type { GroupRow } from '../../report/group-rows.ts';
import type { GroupDetail } from '../../report/show/group-detail.ts';
import { alignedColumns, type Column, displayWidth, padded } from '../columns.ts';
import { countsText, percent } from '../figures.ts';
import { progressBar } from '../progress-bar.ts';
import { safeText } from '../safe-text.ts';
import { statusSign, statusTone } from '../status-sign.ts';
import type { Style } from '../style.ts';
import { drawnWidth } from '../terminal-lines.ts';
import { cut, wrapped } from '../wrap.ts';

const BAR_WIDTH = 10;
const SHARE_WIDTH = 4;

/** Columns that a sign, a bar and a share take before a name. */
const BEFORE_NAME = 2 + 2 + BAR_WIDTH + 1 + SHARE_WIDTH + 2;

/** The widest that a name is drawn. */
const MOST_NAME = 32;

/** A team or a person, with their figures in a cycle; null where they own nothing in it. */
interface Line {
  readonly reference: string;
  readonly name: string;
  /** How far below the team that is shown. */
  readonly depth: number;
  readonly row: GroupRow | null;
}

/** The teams below a team as a tree, with their figures in a cycle in which one of them has something. */
export function subTeamLines(detail: GroupDetail, cycle: string, style: Style): readonly string[] {
  const { subTeams, subTeamRows } = detail;
  if (!subTeamRows.some((row) => row.cycle === cycle)) return [];
  const lines = subTeams.map(({ id, name, depth }): Line => {
    const row = subTeamRows.find((one) => one.id === id && one.cycle === cycle) ?? null;
    return { reference: `team/${id}`, name, depth, row };
  });
  return drawn(titleOf('subTeams', detail, cycle, style), lines, style);
}

/** The members of a team who own something in a cycle, with their figures. */
export function memberLines(detail: GroupDetail, cycle: string, style: Style): readonly string[] {
  const lines = detail.memberRows
    .filter((row) => row.cycle === cycle)
    .map((row): Line => ({ reference: `person/${row.id}`, name: row.name, depth: 1, row }));
  return drawn(titleOf('members', detail, cycle, style), lines, style);
}

/** Names the cycle where there are several. */
function titleOf(label: 'subTeams' | 'members', { cycles }: GroupDetail, cycle: string, { language }: Style): string {
  const title = language.words.labels[label];
  return cycles.length > 1 ? `${title}  ${cycle}` : title;
}

function drawn(title: string, lines: readonly Line[], style: Style): readonly string[] {
  if (lines.length === 0) return [];
  const rows = style.width === null ? alignedColumns(columns(style), lines) : barLines(lines, style);
  return [style.paint('strong', title), ...rows];
}

const indent = (depth: number): string => '  '.repeat(depth - 1);

function columns({ language, paint }: Style): readonly Column<Line>[] {
  const { columns: titles, status } = language.words;
  const left = (title: string, cell: (line: Line) => string): Column<Line> => ({ title, align: 'left', cell });
  const share = (title: string, key: 'progress' | 'expected'): Column<Line> => ({
    ...{ title, align: 'right' },
    cell: ({ row }) => percent(row?.[key] ?? null, language),
  });
  return [
    left(titles.reference, ({ reference, depth }) => `${indent(depth)}${reference}`),
    left(titles.name, ({ name }) => safeText(name)),
    share(titles.progress, 'progress'),
    share(titles.expected, 'expected'),
    {
      ...left(titles.status, ({ row }) => (row ? status[row.status] : '')),
      paint: ({ row }, text) => (row ? paint(statusTone(row.status, false), text) : text),
    },
    left(titles.counts, ({ row }) => (row ? countsText(row, language) : '')),
  ];
}

/** A bar, a share and a name each, and how many key results have which status where they find room. */
function barLines(lines: readonly Line[], { language, ascii, paint, width }: Style): readonly string[] {
  const names = lines.map(({ name, depth }) => `${indent(depth)}${safeText(name)}`);
  const room = Math.min(Math.max(...names.map(displayWidth)), MOST_NAME, drawnWidth(width) - BEFORE_NAME);
  return lines.flatMap(({ row }, index) => {
    const status = row?.status ?? 'pending';
    const bar = progressBar(row?.progress ?? null, row?.expected ?? null, BAR_WIDTH, ascii);
    const share = padded(percent(row?.progress ?? null, language), SHARE_WIDTH, 'right');
    const name = padded(cut(names[index] ?? '', room, ascii), room, 'left');
    const start = `  ${paint(statusTone(status, false), `${statusSign(status, ascii)} ${bar}`)} ${share}  ${name}`;
    const counts = row ? countsText(row, language) : language.words.nothingOwned;
    if (BEFORE_NAME + room + 2 + displayWidth(counts) <= drawnWidth(width)) return [`${start}  ${counts}`];
    const below = wrapped(counts, drawnWidth(width) - BEFORE_NAME);
    return [start.trimEnd(), ...below.map((line) => `${' '.repeat(BEFORE_NAME)}${line}`)];
  });
}
