import type { HistoryEntry } from '../../report/show/history.ts';
import { alignedColumns, type Column, displayWidth, padded } from '../columns.ts';
import { computed, percent, signed } from '../figures.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { drawnWidth } from '../terminal-lines.ts';
import { wrapped } from '../wrap.ts';
import { CONTINUED, safeLines } from './fact-lines.ts';

/** Columns that a note is worth wrapping in beside the figures; with fewer it stands below them. */
const LEAST_NOTE = 28;

/** What a history is of: how its values are written. */
export interface Measured {
  readonly unit: string | null;
  /** Null for other measures. */
  readonly milestones: { readonly length: number } | null;
}

/** Check-ins, oldest first, a row each, with everything that was said in them. */
export function historyLines(history: readonly HistoryEntry[], of: Measured, style: Style): readonly string[] {
  const { words } = style.language;
  if (history.length === 0) return [words.join.about(words.labels.history, words.noHistory)];
  const rows = history.map((entry) => cellsOf(entry, of, style));
  const title = style.paint('strong', words.labels.history);
  return [
    title,
    ...(style.width === null ? plainLines(titlesOf(style), ALIGNMENT, rows, style) : terminalLines(rows, style)),
  ];
}

/** What a check-in said, in words. */
export interface Cells {
  /** The day, by whom, the value, its change, the confidence; what was not said is empty. */
  readonly figures: readonly string[];
  /** Lines as the user broke them. */
  readonly notes: readonly string[];
  readonly needs: readonly string[];
}

/** The cells of a check-in, their texts safe to show. */
export function cellsOf(entry: HistoryEntry, of: Measured, style: Style): Cells {
  const { language } = style;
  const { date, by, confidence, note, checkinNote, needs } = entry;
  const notes = [note, checkinNote].filter((text) => text !== null);
  const asked = (needs ?? []).map(({ kind, text }) => language.words.asksFor(kind, safeLines(text)));
  return {
    figures: [
      language.date(date),
      by ?? '',
      safeText(valueText(entry, of, style)),
      safeText(changeText(entry, of, style)),
      confidence === null ? '' : percent(confidence, language),
    ],
    notes: notes.flatMap((text) => safeLines(text).split('\n')),
    needs: needs?.length === 0 ? [language.words.noNeeds] : asked.flatMap((text) => text.split('\n')),
  };
}

/** The value from then on. */
export function valueText(
  { value, doneCount }: HistoryEntry,
  { unit, milestones }: Measured,
  { language }: Style,
): string {
  if (value === null) return '';
  return milestones ? language.words.milestones(doneCount ?? 0, milestones.length) : computed(value, unit, language);
}

/** By how much the value moved, or which milestones did. */
export function changeText({ change, done, undone }: HistoryEntry, { milestones }: Measured, style: Style): string {
  if (!milestones) return change === null ? '' : signed(change, style);
  const minus = style.ascii ? '-' : '−';
  return [...(done ?? []).map((id) => `+${id}`), ...(undone ?? []).map((id) => `${minus}${id}`)].join(' ');
}

const titlesOf = ({ language: { words } }: Style) => {
  const { date, by, value, change, sure } = words.columns;
  return [date, by, value, change, sure];
};

/** The figures under their titles in aligned columns; a note of several lines goes on below, behind a sign that no note can be taken for the start of a line. */
export function plainLines(
  titles: readonly string[],
  alignment: readonly Column<Cells>['align'][],
  rows: readonly Cells[],
  style: Style,
): readonly string[] {
  const { columns } = style.language.words;
  const lines = rows.flatMap(({ figures, notes, needs }) =>
    Array.from({ length: Math.max(1, notes.length, needs.length) }, (_, index) => ({
      figures: index === 0 ? figures : [CONTINUED],
      note: notes[index] ?? '',
      need: needs[index] ?? '',
    })),
  );
  return alignedColumns(
    [
      ...titles.map((title, index) => ({
        ...{ title, align: alignment[index] ?? 'left' },
        cell: ({ figures }: (typeof lines)[number]) => figures[index] ?? '',
      })),
      { title: columns.note, align: 'left', cell: ({ note }) => note },
      { title: columns.needs, align: 'left', cell: ({ need }) => need },
    ],
    lines,
  );
}

const ALIGNMENT = ['left', 'left', 'right', 'right', 'right'] as const;

/** The figures in columns; notes and needs beside them, or below where there is no room. */
function terminalLines(rows: readonly Cells[], style: Style): readonly string[] {
  const { paint } = style;
  const titles = titlesOf(style);
  const isFilled = titles.map((_, index) => rows.some(({ figures }) => figures[index] !== ''));
  const widths = titles.map((title, index) =>
    Math.max(...[title, ...rows.map(({ figures }) => figures[index] ?? '')].map(displayWidth)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((text, index) => padded(text, widths[index] ?? 0, ALIGNMENT[index] ?? 'left'))
      .filter((_, index) => isFilled[index])
      .join('  ');
  const head = line(titles);
  const width = drawnWidth(style.width);
  const beside = width - 2 - displayWidth(head) - 2;
  const [room, indent] = beside >= LEAST_NOTE ? [beside, displayWidth(head) + 2] : [width - 4, 2];
  const note = rows.some(({ notes, needs }) => notes.length + needs.length > 0) && beside >= LEAST_NOTE;
  const heading = note ? `${head}  ${style.language.words.columns.note}` : head;
  const body = rows.flatMap(({ figures, notes, needs }) => {
    const texts = [...notes, ...needs].flatMap((text) => wrapped(text, room));
    const [first = '', ...rest] = beside >= LEAST_NOTE ? texts : ['', ...texts];
    return [`${line(figures)}  ${first}`, ...rest.map((text) => `${' '.repeat(indent)}${text}`)];
  });
  return [paint('faint', heading), ...body].map((text) => `  ${text}`.trimEnd());
}
