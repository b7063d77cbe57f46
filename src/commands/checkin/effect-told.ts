import type { Language } from '../../language/language.ts';
import type { CheckinEffect, KeyResultEffect } from '../../report/checkin-effect.ts';

/** That a value given does not count, where a later one hides it. */
export function hiddenRemark({ hiddenBy, after }: CheckinEffect, language: Language): readonly string[] {
  const { words, quantity, date } = language;
  return hiddenBy ? [words.ineffective(quantity(hiddenBy.value, after.unit), date(hiddenBy.date))] : [];
}

/** How to fill in a baseline that nobody knows yet. */
export const baselineRemark = ({ after }: CheckinEffect, reference: string, { words }: Language): readonly string[] =>
  after.measure === 'metric' && after.from === null ? [words.baselineUnknown(reference)] : [];

/** Remarks on several key results, each behind its reference. */
export const remarksOnEach = (
  effects: readonly KeyResultEffect[],
  { words }: Language,
  remarks: (effect: KeyResultEffect) => readonly string[],
): readonly string[] =>
  effects.flatMap((effect) => remarks(effect).map((text) => words.join.about(effect.reference, text)));

/** What a check-in changed, as it is told in JSON. */
export function effectData(reference: string, { before, after, hiddenBy }: CheckinEffect) {
  const facts = ({ current, progress, status, confidence }: CheckinEffect['before']) => ({
    current,
    progress,
    status,
    confidence,
  });
  return { reference, from: facts(before), to: facts(after), hiddenBy };
}
