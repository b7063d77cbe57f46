import type { CalendarDate } from '../model/calendar-date.ts';
import type { Highlight, Highlights } from '../report/highlights.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { points } from './figures.ts';
import { reasonText, valueText } from './key-result-figures.ts';
import { markdownSign } from './markdown-sections.ts';
import type { Style } from './style.ts';

/** What needs a decision, what moved most and what was achieved, a list each; none where there is nothing to say. */
export function highlightSections(
  { attention, moreAttention, movers, achievements }: Highlights,
  asOf: CalendarDate,
  style: Style,
): readonly string[] {
  const { words } = style.language;
  const reasons = attention.map((one) => entry(one, reasonText(one.keyResult, asOf, style), style));
  const more = moreAttention > 0 ? [`- ${words.more(moreAttention)}`] : [];
  const changes = movers.map((one) => {
    const change = points(one.keyResult.delta?.progress ?? 0, style);
    return entry(one, `${change}, ${valueText(one.keyResult, style)}`, style);
  });
  const done = achievements.map((one) => entry(one, valueText(one.keyResult, style), style));
  return [
    ...section(words.attention, [...reasons, ...more]),
    ...section(words.moved, changes),
    ...section(words.achievements, done),
  ];
}

const entry = ({ keyResult }: Highlight, text: string, style: Style): string =>
  `- ${markdownSign(keyResult.status, style)} ${escapeMarkdown(keyResult.title)} (\`${keyResult.id}\`): ${escapeMarkdown(text)}`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[`### ${title}`, '', ...lines].join('\n')];
