import type { Initiative } from '../../model/objective.ts';
import type { Judged, ObjectiveDetail } from '../../report/show/detail.ts';
import { alignedColumns } from '../columns.ts';
import { keyResultColumns } from '../report-text.ts';
import { safeText } from '../safe-text.ts';
import { statusSign } from '../status-sign.ts';
import type { Style } from '../style.ts';
import { drawnWidth } from '../terminal-lines.ts';
import { trendsIn } from '../trend.ts';
import { wrapped } from '../wrap.ts';
import { confidenceLines, stripsOf } from './confidence-strip.ts';
import { type Fact, factLines, safeLines } from './fact-lines.ts';
import { figuresLines, titleLines } from './heading.ts';
import { droppedText } from './key-result.ts';
import { smartLines } from './smart-lines.ts';

/** An objective whole: its facts and figures, its key results in a table, its initiatives, its verdicts. */
export async function objectiveSections(
  detail: ObjectiveDetail & Judged,
  style: Style,
): Promise<readonly (readonly string[])[]> {
  const { row, reference, initiatives, smart, charts } = detail;
  const strips = stripsOf([row], charts, (_, { id }) => id);
  const { title } = style.language.words.page.confidence;
  return [
    titleLines(reference, row.title, style),
    figuresLines(row, style),
    factLines(objectiveFacts(detail, style), style),
    row.keyResults.length === 0 ? [style.language.words.noKeyResults] : await table(detail, style),
    confidenceLines(title, strips, charts.weeks.get(row.cycle) ?? [], style),
    initiativeLines(initiatives, style),
    await smartLines(smart, row.dropped, style),
  ];
}

/** Boxes are only loaded where they are drawn. */
async function table({ row, asOf, charts }: ObjectiveDetail, style: Style): Promise<readonly string[]> {
  if (style.width === null) return alignedColumns(keyResultColumns(style), row.keyResults);
  const { keyResultLines } = await import('../terminal-key-results.ts');
  const trends = trendsIn({ charts, objectives: [row] });
  return keyResultLines(row.keyResults, asOf, style, drawnWidth(style.width), {
    ...{ trends, references: 'with-references' },
  });
}

/** What its file says. */
export function objectiveFacts({ row, why, carriedFrom, cycleTitle }: ObjectiveDetail, style: Style): readonly Fact[] {
  const { language } = style;
  const { words, date, number } = language;
  const { labels } = words;
  return [
    [labels.why, why && safeLines(why)],
    [labels.owner, row.owner ?? words.unknown],
    [labels.team, row.team],
    [labels.kind, words.kind[row.kind]],
    [labels.cycle, [row.cycle, safeText(cycleTitle ?? '')].join('  ').trimEnd()],
    [labels.term, words.term(date(row.start), date(row.end))],
    [labels.weight, number(row.weight)],
    [labels.align, row.align && safeText(row.align)],
    [labels.carriedFrom, carriedFrom && safeText(carriedFrom)],
    [labels.tags, words.join.items(row.tags.map(safeText))],
    [labels.score, row.score === null ? null : number(row.score, 2)],
    [labels.dropped, row.dropped && droppedText(row.dropped, style)],
  ];
}

function initiativeLines(initiatives: readonly Initiative[], style: Style): readonly string[] {
  if (initiatives.length === 0) return [];
  const { language, ascii, paint, width } = style;
  const { words } = language;
  const room = width === null ? Number.POSITIVE_INFINITY : drawnWidth(width) - 4;
  const lines = initiatives.flatMap(({ title, keyResult, owner, done }) => {
    const sign = paint(done ? 'good' : 'faint', statusSign(done ? 'achieved' : 'pending', ascii));
    const about = words.initiative(keyResult, owner);
    const text = about === '' ? safeText(title) : words.join.aside(`${safeText(title)} `, about);
    return wrapped(text, room).map((line, index) => (index === 0 ? `  ${sign} ${line}` : `    ${line}`));
  });
  return [paint('strong', words.labels.initiatives), ...lines];
}
