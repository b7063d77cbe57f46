import type { CalendarDate } from '../../model/calendar-date.ts';
import { wholeReference } from '../../model/resolution.ts';
import { effectText } from '../../render/written.ts';
import type { CheckinEffect, NamedKeyResult } from '../../report/checkin-effect.ts';
import type { World } from '../command.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { commitCommand, type Write } from '../write.ts';
import { baselineRemark, effectData, hiddenRemark } from './effect-told.ts';

/** How a check-in is told: what it changed, what there is to know about it, and what to type next. */
export function toldCheckin(
  effect: CheckinEffect,
  { named, date, verb }: { readonly named: NamedKeyResult; readonly date: CalendarDate; readonly verb: string },
  open: OpenWorkspace,
  { style }: World,
): Pick<Write, 'changes' | 'remarks' | 'next'> {
  const { language, pathOf } = open;
  const whole = wholeReference(named);
  return {
    changes: [{ text: effectText(whole, effect, { ...style, language }), data: effectData(whole, effect) }],
    remarks: remarks(effect, date, whole, open),
    next: [commitCommand(pathOf, `${verb} ${whole}`)],
  };
}

function remarks(
  effect: CheckinEffect,
  date: CalendarDate,
  reference: string,
  { asOf, language }: OpenWorkspace,
): readonly string[] {
  return [
    ...hiddenRemark(effect, language),
    ...(date > asOf ? [language.words.countsFrom(language.date(date))] : []),
    ...baselineRemark(effect, reference, language),
  ];
}
