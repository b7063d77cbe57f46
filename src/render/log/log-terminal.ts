import { rounded } from '../../model/rounding.ts';
import { type LogEntry, referenceOf } from '../../report/log/entry.ts';
import { displayWidth, padded, widest } from '../columns.ts';
import { DECIMALS, percent } from '../figures.ts';
import type { LogRenderer } from '../index.ts';
import { safeText } from '../safe-text.ts';
import { safeLines } from '../show/fact-lines.ts';
import { cellsOf, changeText, valueText } from '../show/history-lines.ts';
import type { Style } from '../style.ts';
import { drawnWidth, flowed, untoned } from '../terminal-lines.ts';
import { cut, wrapped } from '../wrap.ts';
import { checkinsIn } from './checkins-in.ts';

const INDENT = '  ';

/** Columns that the beginning of a title is worth showing in. */
const LEAST_TITLE = 12;

/** The time line for a terminal, newest first: days, in each the check-ins, in each what was said. */
export const logTerminal: LogRenderer = ({ entries }, style) => {
  if (entries.length === 0) return `${style.language.words.log.none}\n`;
  const told = entries.map((entry) => ({ entry, facts: factsOf(entry, style) }));
  const factsBy = new Map(told.map(({ entry, facts }) => [entry, facts]));
  const widths = [0, 1, 2, 3].map((index) => widest(told.map(({ facts }) => facts[index] ?? '')));
  const lines: string[] = [];
  let day: string | null = null;
  for (const checkin of checkinsIn(entries).toReversed()) {
    const [first] = checkin;
    if (!first) continue;
    if (first.date !== day) {
      lines.push(...(day === null ? [] : ['']), style.paint('strong', style.language.date(first.date)));
      day = first.date;
    }
    lines.push(...headLines(first, style));
    for (const entry of checkin) lines.push(...entryLines(entry, factsBy.get(entry) ?? [], widths, style));
  }
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
};

/** Who checked in and on what, its title as far as there is room, and the note on all of it. */
function headLines(entry: LogEntry, style: Style): readonly string[] {
  const { by, objective, cycle, title, checkinNote } = entry;
  const width = drawnWidth(style.width) - INDENT.length;
  const who = by ?? style.language.words.unknown;
  const name = objective ? `${cycle}/${objective.id}` : referenceOf(entry);
  const parts = [untoned(who), { text: name, tone: 'accent' } as const];
  const room = width - displayWidth(who + name) - 2 * INDENT.length;
  const called = room < LEAST_TITLE ? '' : cut(safeText(objective?.title ?? title), room, style.ascii);
  const lines = flowed(called === '' ? parts : [...parts, { text: called, tone: 'faint' }], INDENT, width, style.paint);
  const note = checkinNote === null ? [] : textLines([safeLines(checkinNote)], width - INDENT.length);
  return hanging([...lines.map(({ painted }) => painted), ...note]).map((line) => INDENT + line);
}

/** The id of a key result, what became of its value, its progress and the confidence in it; empty where nothing was said. */
function factsOf(entry: LogEntry, style: Style): readonly string[] {
  const { keyResult, progress, confidence } = entry;
  const { language } = style;
  const share = (words: (share: string) => string, value: number | null) =>
    value === null ? '' : words(percent(value, language));
  return [
    keyResult ?? '',
    safeText(valueTold(entry, style)),
    share(language.words.progress, progress),
    share(language.words.confidence, confidence),
  ];
}

/** `60 → 58 days (−2)`; of milestones what was done and undone, and how many are done from then on. */
function valueTold(entry: LogEntry, style: Style): string {
  const { value, before, unit, milestones } = entry;
  const { language } = style;
  if (value === null) return '';
  const change = changeText(entry, entry, style);
  if (milestones !== null) return [change, valueText(entry, entry, style)].filter((text) => text !== '').join(INDENT);
  if (before === null) return valueText(entry, entry, style);
  const arrow = style.ascii ? ' -> ' : ' → ';
  const values = [before, value].map((one) => rounded(one, DECIMALS));
  return language.words.join.aside(language.quantities(values, unit, arrow), change);
}

/** An entry in the columns of all; where they find no room, its facts follow each other. */
function entryLines(
  entry: LogEntry,
  facts: readonly string[],
  widths: readonly number[],
  style: Style,
): readonly string[] {
  const width = drawnWidth(style.width) - 2 * INDENT.length;
  const filled = widths.flatMap((columns, index) => (columns > 0 ? [{ columns, text: facts[index] ?? '' }] : []));
  const used = filled.reduce((sum, { columns }) => sum + columns + INDENT.length, -INDENT.length);
  const told = facts.filter((text) => text !== '');
  const lines =
    used <= width
      ? [filled.map(({ columns, text }) => padded(text, columns, 'left')).join(INDENT)]
      : hanging(flowed(told.map(untoned), INDENT, width - INDENT.length, style.paint).map(({ plain }) => plain));
  const { notes, needs } = cellsOf({ ...entry, checkinNote: null }, entry, style);
  const said = textLines([...notes, ...needs], width - INDENT.length).map((line) => INDENT + line);
  return [...(told.length > 0 ? lines : []), ...said].map((line) => INDENT + INDENT + line);
}

const hanging = ([first = '', ...rest]: readonly string[]): readonly string[] => [
  first,
  ...rest.map((line) => INDENT + line),
];

const textLines = (texts: readonly string[], width: number): readonly string[] =>
  texts.flatMap((text) => text.split('\n')).flatMap((line) => wrapped(line, width));
