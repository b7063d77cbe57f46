import type { Language } from '../language/language.ts';
import type { NewKpi } from '../model/edit.ts';
import type { KpiCheckinEffect } from '../report/kpi-checkin-effect.ts';
import { kpiValue, withinText } from './kpi-figures.ts';
import { safeText } from './safe-text.ts';
import type { WordStyle } from './style.ts';

/** A KPI that was just written, on one line: `kpi/churn  Monthly churn: at most 2%, lower is better, every month`. */
export function writtenKpiLine(kpi: NewKpi, language: Language): string {
  const about = aboutKpi(kpi, language);
  const title = safeText(kpi.title);
  return `kpi/${kpi.id}  ${about === '' ? title : language.words.join.about(title, about)}`;
}

/** What is known of a KPI beside its title; empty where nothing is. */
export function aboutKpi({ hold, unit, better, cadence }: NewKpi, { quantity, words }: Language): string {
  const bound = (value: number | null) => (value === null ? null : quantity(value, unit));
  return words.join.facts([
    ...(hold ? [safeText(words.hold(bound(hold.atLeast), bound(hold.atMost)))] : []),
    ...(better ? [words.isBetter[better]] : []),
    ...(cadence ? [words.every(cadence)] : []),
  ]);
}

/** What a check-in changed in a KPI, on one line: `kpi/churn  2.4% → 1.8%  outside bounds → within bounds`. */
export function kpiEffectText(
  reference: string,
  { before, after }: Pick<KpiCheckinEffect, 'before' | 'after'>,
  { language, ascii }: WordStyle,
): string {
  const arrow = ascii ? '->' : '→';
  const change = (old: string, now: string) => (old === now || old === '' ? now : `${old} ${arrow} ${now}`);
  return [
    reference,
    change(kpiValue(before, language), kpiValue(after, language)),
    change(withinText(before, language), withinText(after, language)),
  ]
    .filter((text) => text !== '')
    .join('  ');
}
