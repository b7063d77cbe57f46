import type { CalendarDate } from '../../model/calendar-date.ts';
import { movers } from '../../report/movers.ts';
import type { ObjectiveRow } from '../../report/objective-row.ts';
import type { Standout, Support } from '../../report/support.ts';
import { statusWords } from '../key-result-figures.ts';
import { safeText } from '../safe-text.ts';
import { type SupportBlock, supportBlocks, supportSentence } from '../support-blocks.ts';
import { changeTold, commandLine, type SpokenStyle, told } from './telling.ts';

/** Who needs support and what for, a section a block. */
export const supportTold = (
  support: Support,
  asOf: CalendarDate,
  style: SpokenStyle,
  which: 'all' | 'without-stale' = 'all',
): readonly (readonly string[])[] => supportBlocks(support, asOf, style, which).map((block) => blockTold(block, style));

function blockTold({ title, lines, more }: SupportBlock, style: SpokenStyle): readonly string[] {
  const { language, spoken } = style;
  const { join, labels } = language.words;
  const entries = lines.flatMap((line) => {
    const { keyResult, command } = line.one;
    const owner = line.owner && join.about(labels.owner, safeText(line.owner));
    const status = join.about(statusWords(keyResult, language), safeText(keyResult.title));
    return [told([status, owner, supportSentence(line, style)], style), commandLine(command, style)];
  });
  return [title, ...entries, ...(more > 0 ? [spoken.sentence(language.words.more(more))] : [])];
}

/** What moved most; empty where nothing did. */
export function moversTold(objectives: readonly ObjectiveRow[], style: SpokenStyle): readonly string[] {
  const { moved, join } = style.language.words;
  const lines = movers(objectives).map(({ keyResult }) =>
    told([join.about(changeTold(keyResult.delta, style) ?? '', safeText(keyResult.title))], style),
  );
  return lines.length === 0 ? [] : [moved, ...lines];
}

/** What was achieved and by whom; empty where nothing was. */
export function achievementsTold(achieved: readonly Standout[], style: SpokenStyle): readonly string[] {
  const { achievements, status, join, labels } = style.language.words;
  const lines = achieved.map(({ keyResult, ownerName }) =>
    told(
      [
        join.about(status.achieved, safeText(keyResult.title)),
        ownerName && join.about(labels.owner, safeText(ownerName)),
      ],
      style,
    ),
  );
  return lines.length === 0 ? [] : [achievements, ...lines];
}
