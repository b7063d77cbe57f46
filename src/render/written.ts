import type { CheckinEffect } from '../report/checkin-effect.ts';
import type { MovedStanding, StandingBrief } from '../report/edit-effect.ts';
import { currentText, percent } from './figures.ts';
import { jsonDocument } from './json-text.ts';
import { safeText } from './safe-text.ts';
import type { WordStyle } from './style.ts';

/** What a check-in changed, on one line: value, progress and status, old and new. */
export function effectText(
  reference: string,
  { before, after }: Pick<CheckinEffect, 'before' | 'after'>,
  { language, ascii }: WordStyle,
): string {
  const { words } = language;
  const arrow = ascii ? '->' : '→';
  const change = (old: string, now: string) => (old === now ? now : `${old} ${arrow} ${now}`);
  const confidence = change(percent(before.confidence, language), percent(after.confidence, language));
  return [
    reference,
    safeText(change(currentText(before, language), currentText(after, language))),
    words.progress(change(percent(before.progress, language), percent(after.progress, language))),
    change(words.status[before.status], words.status[after.status]),
    ...(after.confidence === null ? [] : [words.confidence(confidence)]),
  ].join('  ');
}

/** The files that a write made, and what it changed, as the JSON document of kind `written`. */
export const writtenJson = (files: readonly string[], changes: readonly object[]): string =>
  jsonDocument('written', { files, changes });

/** What a key said and says. */
export function valueText(
  { reference, key, from, to }: { reference: string; key: string; from: string | null; to: string | null },
  { language, ascii }: WordStyle,
): string {
  const arrow = ascii ? '->' : '→';
  const shown = (value: string | null) => (value === null ? language.words.none : safeText(value));
  return `${reference}  ${language.words.join.about(safeText(key), `${shown(from)} ${arrow} ${shown(to)}`)}`;
}

/** Where an objective or key result stood and stands. */
export function movedText({ reference, before, after }: MovedStanding, { language, ascii }: WordStyle): string {
  const { words } = language;
  const arrow = ascii ? '->' : '→';
  const change = (old: string, now: string) => (old === now ? now : `${old} ${arrow} ${now}`);
  const share = (one: StandingBrief | null) => percent(one?.progress ?? null, language);
  const status = (one: StandingBrief | null) => (one ? words.status[one.status] : words.none);
  return [reference, words.progress(change(share(before), share(after))), change(status(before), status(after))].join(
    '  ',
  );
}
