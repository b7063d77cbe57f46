import type { CalendarDate } from '../../model/calendar-date.ts';
import { safeText } from '../../render/safe-text.ts';
import { effectText } from '../../render/written.ts';
import { kpiEffectText } from '../../render/written-kpi.ts';
import type { KpiCheckinEffect } from '../../report/kpi-checkin-effect.ts';
import type { World } from '../command.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { commitCommand, type Write } from '../write.ts';

/** How a check-in of a KPI is told: what it changed in the KPI and in each key result that it feeds, and what to type next. */
export function toldKpiCheckin(
  effect: KpiCheckinEffect,
  { date, verb }: { readonly date: CalendarDate; readonly verb: string },
  { asOf, language, pathOf }: OpenWorkspace,
  { style }: World,
): Pick<Write, 'changes' | 'remarks' | 'next'> {
  const { words, quantity, date: shown } = language;
  const { before, after, hiddenBy, fed } = effect;
  const reference = `kpi/${after.id}`;
  const wordStyle = { ...style, language };
  const kpiFacts = ({ current, withinBounds }: typeof after) => ({ current, withinBounds });
  return {
    changes: [
      {
        text: kpiEffectText(reference, effect, wordStyle),
        data: { reference, from: kpiFacts(before), to: kpiFacts(after), hiddenBy },
      },
      ...fed.map((one) => ({
        text: effectText(one.reference, one, wordStyle),
        data: { reference: one.reference, from: standing(one.before), to: standing(one.after) },
      })),
    ],
    remarks: [
      ...(hiddenBy ? [words.ineffective(safeText(quantity(hiddenBy.value, after.unit)), shown(hiddenBy.date))] : []),
      ...(date > asOf ? [words.countsFrom(shown(date))] : []),
    ],
    next: [commitCommand(pathOf, `${verb} ${reference}`)],
  };
}

const standing = ({ current, progress, status }: KpiCheckinEffect['fed'][number]['after']) => ({
  ...{ current, progress, status },
});
