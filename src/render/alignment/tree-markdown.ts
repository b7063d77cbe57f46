import type { AlignmentNode } from '../../report/alignment-tree.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { percent } from '../figures.ts';
import type { AlignmentRenderer } from '../index.ts';
import { markdownSign } from '../markdown-sections.ts';
import { progressBar } from '../progress-bar.ts';
import type { Style } from '../style.ts';
import { aboveText, remarks, subjectOf } from './remarks.ts';
import { standing } from './standing.ts';

const BAR_WIDTH = 10;

/** The alignment as nested lists, for a pull request or a wiki. */
export const treeMarkdown: AlignmentRenderer = (report, style) => {
  const { language } = style;
  const { words } = language;
  const { tree, asOf } = report;
  const above = aboveText(report, language);
  const lists = tree.roots.flatMap((root) => branch(root, '', style)).join('\n');
  const blocks = [
    `## ${words.join.about(escapeMarkdown(words.alignment.title), escapeMarkdown(subjectOf(report, language)))}`,
    words.asOf(language.date(asOf)),
    ...(above === null ? [] : [escapeMarkdown(above)]),
    lists === '' ? words.alignment.nothing : lists,
    ...remarks(tree, language).map(escapeMarkdown),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function branch(node: AlignmentNode, indent: string, style: Style): readonly string[] {
  const { language, ascii } = style;
  const { alignment, join } = language.words;
  const { status, title, reference, progress, owner, servesElsewhere, children } = node;
  const bar = `\`${progressBar(progress, null, BAR_WIDTH, ascii)}\` ${percent(progress, language)}`;
  const facts = [
    ...[`**${standing(node, language)}**`, bar],
    ...(owner === null ? [] : [`\`${owner}\``]),
    ...(servesElsewhere === null ? [] : [escapeMarkdown(alignment.servesElsewhere(servesElsewhere))]),
  ];
  return [
    `${indent}- ${markdownSign(status, style)} ${escapeMarkdown(title)} \`${reference}\` ${join.facts(facts)}`,
    ...children.flatMap((child) => branch(child, `${indent}  `, style)),
  ];
}
