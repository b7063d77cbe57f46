import type { CalendarDate } from '../model/calendar-date.ts';
import { movers } from '../report/movers.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { Standout, Support } from '../report/support.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { points } from './figures.ts';
import { valueText } from './key-result-figures.ts';
import { markdownSign } from './markdown-sections.ts';
import type { Style } from './style.ts';
import { type SupportLine, supportBlocks, supportSentence } from './support-blocks.ts';

/** Who needs support and what for, a list a block. */
export const supportSections = (support: Support, asOf: CalendarDate, style: Style): readonly string[] =>
  supportBlocks(support, asOf, style).flatMap(({ title, lines, more }) =>
    section(title, [
      ...lines.map((line) => supportItem(line, style)),
      ...(more > 0 ? [`- ${style.language.words.more(more)}`] : []),
    ]),
  );

/** What moved most, and what was achieved, a list each; none where there is nothing to say. */
export function resultSections(
  objectives: readonly ObjectiveRow[],
  achievements: readonly Standout[],
  style: Style,
): readonly string[] {
  const { words } = style.language;
  const { about, facts } = words.join;
  const changes = movers(objectives).map((one) => {
    const change = points(one.keyResult.delta?.progress ?? 0, style);
    return about(item(one, null, style), escapeMarkdown(facts([change, valueText(one.keyResult, style)])));
  });
  const done = achievements.map((one) =>
    about(item(one, one.ownerName, style), escapeMarkdown(valueText(one.keyResult, style))),
  );
  return [...section(words.moved, changes), ...section(words.achievements, done)];
}

function supportItem(line: SupportLine, style: Style): string {
  const { about } = style.language.words.join;
  const told = about(item(line.one, line.owner, style), escapeMarkdown(supportSentence(line, style)));
  return `${told} \`${line.one.command}\``;
}

/** A key result with its sign, and its owner where one is given. */
function item({ keyResult }: Pick<Standout, 'keyResult'>, owner: string | null, style: Style): string {
  const { aside } = style.language.words.join;
  const named = aside(escapeMarkdown(keyResult.title), `\`${keyResult.id}\``);
  const title = `- ${markdownSign(keyResult.status, style)} ${named}`;
  return owner === null ? title : `${title}${style.ascii ? ' - ' : ' · '}${escapeMarkdown(owner)}`;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[`### ${title}`, '', ...lines].join('\n')];
