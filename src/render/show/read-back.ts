import { rounded } from '../../model/rounding.ts';
import type { Aim } from '../../report/aim.ts';
import { computed, DECIMALS } from '../figures.ts';
import { safeText } from '../safe-text.ts';
import type { WordStyle } from '../style.ts';

/** What a key result aims at, read back as a sentence: `from 60 down to 55 days by 30 November 2026`. */
export function readBack({ row, change }: Aim, { language }: WordStyle): string {
  const { readBack: words } = language.words;
  const end = language.fullDate(row.end);
  const amount = (value: number | null) => (value === null ? null : computed(value, row.unit, language));
  switch (row.measure) {
    case 'hold':
      return safeText(words.stay(amount(row.hold?.atLeast ?? null), amount(row.hold?.atMost ?? null), end));
    case 'milestones':
      return words.milestones(row.milestones?.length ?? 0, end);
    case 'metric':
      return safeText(move(row, change, end, language));
  }
}

function move(
  { from, to, unit }: Aim['row'],
  change: Aim['change'],
  end: string,
  language: WordStyle['language'],
): string {
  const { readBack: words, unknown } = language.words;
  const by = change && computed(Math.abs(change.by), change.kind === 'percent' ? 'percent' : unit, language);
  if (from === null) {
    if (change && by) return words.changeOnly(by, change.by < 0, end);
    return words.moveTo(to === null ? unknown : computed(to, unit, language), end);
  }
  const exact = [from, to].map((value) => value && rounded(value, DECIMALS));
  const values = (joint: string) => language.quantities(exact, unit, joint);
  const isDown = to !== null && to < from;
  return by ? words.moveBy(by, values, isDown, end) : words.move(values, isDown, end);
}
