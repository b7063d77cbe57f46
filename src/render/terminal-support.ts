import type { CalendarDate } from '../model/calendar-date.ts';
import { type Mover, movers } from '../report/movers.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { Standout, Support } from '../report/support.ts';
import { points } from './figures.ts';
import { valueText } from './key-result-figures.ts';
import { safeText } from './safe-text.ts';
import { statusSign, statusTone } from './status-sign.ts';
import type { Style } from './style.ts';
import { type SupportBlock, type SupportLine, supportBlocks } from './support-blocks.ts';
import { paragraph } from './terminal-lines.ts';

/** What stands before the texts of an entry: two spaces, its sign, a space. */
const INDENT = 4;

/** Who needs support and what for, a section a block. */
export const supportLines = (
  support: Support,
  asOf: CalendarDate,
  style: Style,
  width: number,
): readonly (readonly string[])[] =>
  supportBlocks(support, asOf, style).map((block) => blockLines(block, style, width));

/** A block under its title. */
export function blockLines({ title, lines, more }: SupportBlock, style: Style, width: number): readonly string[] {
  const rest = more > 0 ? [`${' '.repeat(INDENT)}${style.language.words.more(more)}`] : [];
  return [style.paint('strong', title), ...lines.flatMap((line) => supportEntry(line, style, width)), ...rest];
}

/** What moved most; empty where nothing did. */
export function moverLines(objectives: readonly ObjectiveRow[], style: Style, width: number): readonly string[] {
  const lines = movers(objectives).flatMap((one) => entry(one, moveText(one, style), style, width));
  return titled(style.language.words.moved, lines, style);
}

/** What was achieved and by whom; empty where nothing was. */
export function achievementLines(achieved: readonly Standout[], style: Style, width: number): readonly string[] {
  const lines = achieved.flatMap((one) => {
    const text = titledValue(one, style);
    return entry(one, withOwner(text, one.ownerName, style), style, width);
  });
  return titled(style.language.words.achievements, lines, style);
}

function moveText({ keyResult }: Mover, style: Style): string {
  const change = points(keyResult.delta?.progress ?? 0, style);
  return `${change}  ${titledValue({ keyResult }, style)}`;
}

const titledValue = ({ keyResult }: Pick<Standout, 'keyResult'>, style: Style): string =>
  style.language.words.join.about(safeText(keyResult.title), valueText(keyResult, style));

/** The title, what is said of it, and what to type. */
function supportEntry({ one, asked, facts, owner }: SupportLine, style: Style, width: number): readonly string[] {
  const below = (lines: readonly string[]) => lines.map((line) => `${' '.repeat(INDENT)}${line}`);
  const command = paragraph(one.command, width - INDENT, 0).map((line) => style.paint('accent', line));
  return [
    ...entry(one, withOwner(safeText(one.keyResult.title), owner, style), style, width),
    ...(asked === null ? [] : below(paragraph(asked, width - INDENT, 0))),
    ...below(paragraph(facts, width - INDENT, 0)),
    ...below(command),
  ];
}

const withOwner = (text: string, owner: string | null, { ascii }: Style): string =>
  owner === null ? text : `${text}${ascii ? ' - ' : ' · '}${safeText(owner)}`;

/** A text under the sign of the status of its key result. */
function entry(
  { keyResult }: Pick<Standout, 'keyResult'>,
  text: string,
  { ascii, paint }: Style,
  width: number,
): readonly string[] {
  const sign = paint(statusTone(keyResult.status, keyResult.stale), statusSign(keyResult.status, ascii));
  return paragraph(text, width - INDENT, 0).map((line, index) => `  ${index === 0 ? sign : ' '} ${line}`);
}

const titled = (title: string, lines: readonly string[], { paint }: Style): readonly string[] =>
  lines.length === 0 ? [] : [paint('strong', title), ...lines];
