import type { Language } from '../language/language.ts';
import { rounded } from '../model/rounding.ts';
import type { GroupFigures } from '../report/group-rows.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import { WORST_FIRST } from './status-sign.ts';
import type { WordStyle } from './style.ts';

/** Decimals at which what computing with fractions leaves behind, as in 0.1 + 0.2, is cut off. */
export const DECIMALS = 10;

/** A computed value in its unit. */
export const computed = (value: number, unit: string | null, { quantity }: Language): string =>
  quantity(rounded(value, DECIMALS), unit);

/** A share as whole percent, `40%`; of what is unknown the word for it. */
export const percent = (share: number | null, { number, words }: Language): string =>
  share === null ? words.unknown : `${number(wholePercent(share), 0)}%`;

/** A share in whole percent. It is rounded as a share: 0.285 · 100 lies just below 28.5. */
const wholePercent = (share: number): number => rounded(rounded(share, 2) * 100, 0);

/** A ratio to two places, `0.45`. */
export const ratio = (value: number | null, { number, words }: Language): string =>
  value === null ? words.unknown : number(value, 2);

/** A change with its sign, `+40` or `−2`. */
export function signed(change: number, { language, ascii }: WordStyle, decimals?: number): string {
  const text = language.number(Math.abs(change), decimals ?? DECIMALS);
  if (/^[0.,]*$/.test(text)) return '0';
  return `${change > 0 ? '+' : ascii ? '-' : '−'}${text}`;
}

/** A change of a share in whole points, `+40`. */
export const points = (change: number, style: WordStyle): string => signed(wholePercent(change), style);

/** How many key results have each status, and how many are stale: `1 at risk, 2 on track`; worst first. */
export function countsText({ counts }: Pick<GroupFigures, 'counts'>, { words }: Language): string {
  const parts = WORST_FIRST.filter((status) => counts[status] > 0).map((status) => words.count(status, counts[status]));
  return words.join.facts([...parts, ...(counts.stale > 0 ? [words.stale(counts.stale)] : [])]);
}

/** The current value of a key result as people write it. */
export function currentText({ current, milestones, unit }: KeyResultRow, language: Language): string {
  if (current === null) return language.words.unknown;
  if (!milestones) return computed(current, unit, language);
  return language.words.milestones(milestones.filter(({ done }) => done).length, milestones.length);
}

/** What a key result aims at: its target, its bounds, or nothing for milestones. */
export function targetText({ measure, to, hold, unit }: KeyResultRow, language: Language): string {
  const quantity = (value: number | null) => (value === null ? null : computed(value, unit, language));
  if (hold) return language.words.hold(quantity(hold.atLeast), quantity(hold.atMost));
  return measure === 'metric' ? (quantity(to) ?? language.words.unknown) : '';
}
