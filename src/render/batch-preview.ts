import type { KeyResultEffect } from '../report/checkin-effect.ts';
import { currentText } from './figures.ts';
import { fitted } from './fitted.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** Key results that a preview shows one by one. */
const MOST_SHOWN = 20;

const USUAL_WIDTH = 80;

/** What a table of check-ins would do, before anyone is asked: each key result with its old and new value and the days. */
export function batchPreview(effects: readonly KeyResultEffect[], file: string, style: Style): string {
  const { language, paint, width } = style;
  const { words } = language;
  const count = effects.reduce((sum, effect) => sum + effect.count, 0);
  const shown = effects.slice(0, MOST_SHOWN).map((effect) => `  ${effectLine(effect, style)}`);
  const more = effects.length - shown.length;
  const lines = [
    paint('strong', words.batch.heading(count, effects.length, safeText(file))),
    ...shown,
    ...(more > 0 ? [`  ${words.batch.more(more)}`] : []),
  ];
  return lines.map((line) => `${fitted(line, width ?? USUAL_WIDTH)}\n`).join('');
}

function effectLine(
  { reference, before, after, count, from, to }: KeyResultEffect,
  { language, ascii }: Style,
): string {
  const { words, date } = language;
  const [old, now] = [currentText(before, language), currentText(after, language)];
  const change = old === now ? now : `${old} ${ascii ? '->' : '→'} ${now}`;
  return [reference, safeText(change), words.batch.days(count, date(from), date(to))].join('  ');
}
