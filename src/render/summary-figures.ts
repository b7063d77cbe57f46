import type { Language } from '../language/language.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { CycleRow } from '../report/group-rows.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import { percent, points } from './figures.ts';
import type { WordStyle } from './style.ts';

type Summary = Pick<CycleRow | ObjectiveRow, 'expected' | 'delta' | 'score'>;

/** What is told of a cycle or an objective beside its progress: what is expected, what changed, and its grade. */
export const summaryFigures = (
  { expected, delta, score }: Summary,
  style: WordStyle,
  /** The day that the reader already knows a change is counted from. */
  known: CalendarDate | null = null,
): readonly string[] => [
  style.language.words.expected(percent(expected, style.language)),
  ...(delta ? [changeSince(delta, style, known)] : []),
  ...(score === null ? [] : [style.language.words.score(style.language.number(score, 1))]),
];

/** A change in points and the day it is counted from: `+31 since 25 Oct 2026`. */
export function changeSince(
  { since, progress }: NonNullable<Summary['delta']>,
  style: WordStyle,
  known: CalendarDate | null = null,
): string {
  const change = points(progress, style);
  return since === known ? change : changedSince(change, since, style.language);
}

/** A change and what it is counted from. */
export const changedSince = (change: string, since: CalendarDate | 'baseline', { words, date }: Language): string =>
  since === 'baseline' ? words.changedSinceBaseline(change) : words.changedSince(change, date(since));
