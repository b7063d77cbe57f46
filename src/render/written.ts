import type { CheckinEffect } from '../report/checkin-effect.ts';
import { currentText, percent } from './figures.ts';
import { jsonDocument } from './json-text.ts';
import { safeText } from './safe-text.ts';
import type { WordStyle } from './style.ts';
import { unifiedDiff } from './unified-diff.ts';

/** What a check-in changed, on one line: value, progress and status, old and new. */
export function effectText(
  reference: string,
  { before, after }: CheckinEffect,
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
    ...(after.confidence === null ? [] : [`${words.columns.confidence.toLowerCase()} ${confidence}`]),
  ].join('  ');
}

/** The files that a write made, and what it changed, as the JSON document of kind `written`. */
export const writtenJson = (files: readonly string[], changes: readonly object[]): string =>
  jsonDocument('written', { files, changes });

/** A new file as a unified diff. */
export const newFileDiff = (path: string, text: string): string => unifiedDiff(path, null, text);
