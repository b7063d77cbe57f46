import type { CalendarDate } from '../model/calendar-date.ts';
import type { Highlight, Highlights } from '../report/highlights.ts';
import { points } from './figures.ts';
import { reasonText, valueText } from './key-result-figures.ts';
import { safeText } from './safe-text.ts';
import { statusSign, statusTone } from './status-sign.ts';
import type { Style } from './style.ts';
import { paragraph } from './terminal-lines.ts';

/** What stands before the texts of a highlight: two spaces, its sign, a space. */
const INDENT = 4;

/** What needs a decision, what moved most and what was achieved, a section each; none where there is nothing to say. */
export function highlightLines(
  { attention, moreAttention, movers, achievements }: Highlights,
  asOf: CalendarDate,
  style: Style,
  width: number,
): readonly (readonly string[])[] {
  const { words } = style.language;
  const more = moreAttention > 0 ? [`${' '.repeat(INDENT)}${words.more(moreAttention)}`] : [];
  const reasons = attention.flatMap((one) => [
    ...entry(one, `${safeText(one.keyResult.title)} (${one.keyResult.id})`, style, width),
    ...paragraph(reasonText(one.keyResult, asOf, style), width - INDENT, 0).map(
      (line) => `${' '.repeat(INDENT)}${line}`,
    ),
  ]);
  const changes = movers.flatMap((one) => entry(one, moveText(one, style), style, width));
  const done = achievements.flatMap((one) =>
    entry(one, `${safeText(one.keyResult.title)}: ${valueText(one.keyResult, style)}`, style, width),
  );
  return [
    section(words.attention, [...reasons, ...(reasons.length ? more : [])], style),
    section(words.moved, changes, style),
    section(words.achievements, done, style),
  ];
}

function moveText({ keyResult }: Highlight, style: Style): string {
  const change = points(keyResult.delta?.progress ?? 0, style);
  return `${change}  ${safeText(keyResult.title)}: ${valueText(keyResult, style)}`;
}

/** A text under the sign of the status of its key result. */
function entry({ keyResult }: Highlight, text: string, { ascii, paint }: Style, width: number): readonly string[] {
  const sign = paint(statusTone(keyResult.status, keyResult.stale), statusSign(keyResult.status, ascii));
  return paragraph(text, width - INDENT, 0).map((line, index) => `  ${index === 0 ? sign : ' '} ${line}`);
}

const section = (title: string, lines: readonly string[], { paint }: Style): readonly string[] =>
  lines.length === 0 ? [] : [paint('strong', title), ...lines];
