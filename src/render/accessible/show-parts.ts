import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Dropped } from '../../model/key-result.ts';
import type { Initiative } from '../../model/objective.ts';
import type { KeyResultCharts } from '../../report/charts/key-result-charts.ts';
import type { CycleWeek } from '../../report/charts/weeks.ts';
import type { KeyResultRow } from '../../report/key-result-row.ts';
import type { HistoryEntry } from '../../report/show/history.ts';
import type { Smart } from '../../report/show/smart/judgement.ts';
import { percent } from '../figures.ts';
import { safeText } from '../safe-text.ts';
import type { Fact } from '../show/fact-lines.ts';
import { cellsOf, type Measured } from '../show/history-lines.ts';
import { verdictsTold } from '../show/smart-lines.ts';
import { type SpokenStyle, told } from './telling.ts';

/** Facts, a sentence each under its label; the lines of a text become its clauses. */
export function factsTold(facts: readonly Fact[], style: SpokenStyle): readonly string[] {
  const { join } = style.language.words;
  return facts.flatMap(([label, value]) => {
    if (value === null || value === '') return [];
    // Two spaces stand between columns, which nobody hears.
    const lines = value
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => join.facts(line.split(/ {2,}/)));
    return [told([join.about(label, join.clauses(lines))], style)];
  });
}

/** The milestones in their order, done or not, and since when those are due that are not. */
export function milestonesTold(
  milestones: NonNullable<KeyResultRow['milestones']>,
  asOf: CalendarDate,
  style: SpokenStyle,
): readonly string[] {
  const { words, date, number } = style.language;
  return milestones.map(({ id, title, weight, due, done }) => {
    const when = due === null || done ? null : due < asOf ? words.dueSince(date(due)) : words.dueOn(date(due));
    const heavy = weight === 1 ? null : words.weighted(number(weight));
    return told([style.spoken.milestone(safeText(title), done), when, heavy, style.spoken.reference(id)], style);
  });
}

/** How sure somebody was week by week, a sentence for each key result of which it was ever said. */
export function confidenceTold(
  strips: readonly { readonly label: string | null; readonly confidence: KeyResultCharts['confidence'] }[],
  weeks: readonly CycleWeek[],
  style: SpokenStyle,
): readonly string[] {
  const { language, spoken } = style;
  return strips.flatMap(({ label, confidence }) => {
    const first = confidence.findIndex((week) => week !== null);
    if (first < 0) return [];
    const shares = confidence.slice(first).map((week) => percent(week?.value ?? null, language));
    const sentence = spoken.confidence(shares, weeks[first]?.number ?? 1);
    return [told([label === null ? sentence : language.words.join.about(spoken.reference(label), sentence)], style)];
  });
}

export const initiativesTold = (initiatives: readonly Initiative[], style: SpokenStyle): readonly string[] =>
  initiatives.map(({ title, keyResult, owner, done }) =>
    told([style.spoken.initiative(safeText(title), done), style.language.words.initiative(keyResult, owner)], style),
  );

/** Each criterion with its verdict and why; of what is dropped only that it is. */
export async function smartTold(
  smart: Smart | null,
  dropped: Dropped | null,
  style: SpokenStyle,
): Promise<readonly string[]> {
  const words = await style.language.smart();
  const { language, spoken } = style;
  if (smart === null)
    return dropped === null ? [] : [words.title, spoken.sentence(words.dropped(language.date(dropped.on)))];
  const verdicts = verdictsTold(smart, words, style);
  const { join } = language.words;
  return [
    words.title,
    ...verdicts.map(({ criterion, word, why }) => told([join.about(join.about(criterion, word), why)], style)),
  ];
}

/** Check-ins, oldest first, a paragraph each, with everything that was said in them. */
export function historyTold(history: readonly HistoryEntry[], of: Measured, style: SpokenStyle): readonly string[] {
  const { language, spoken } = style;
  const { words } = language;
  const { join, labels } = words;
  if (history.length === 0) return [spoken.sentence(words.noHistory)];
  const entries = history.map((entry) => {
    const { figures, notes, needs } = cellsOf(entry, of, style);
    const [date = '', by = '', value = '', change = '', sure = ''] = figures;
    return told(
      [
        spoken.by(date, by === '' ? null : by),
        value,
        change === '' ? '' : join.about(labels.change, change),
        sure === '' ? '' : words.confidence(sure),
        ...notes.filter((note) => note.trim() !== ''),
        ...needs,
      ],
      style,
    );
  });
  return [labels.history, ...entries];
}
