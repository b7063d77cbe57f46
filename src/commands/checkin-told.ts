import type { Language } from '../language/language.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { wholeReference } from '../model/resolution.ts';
import { effectText } from '../render/written.ts';
import type { CheckinEffect, NamedKeyResult } from '../report/checkin-effect.ts';
import type { World } from './command.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { shellWord, type Write } from './write.ts';

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
    remarks: [...remarks(effect, date, open), ...baselineRemark(effect, whole, language)],
    next: [`git add ${shellWord(pathOf(''))} && git commit -m ${shellWord(`${verb} ${whole}`)}`],
  };
}

function remarks(
  { hiddenBy, after }: CheckinEffect,
  date: CalendarDate,
  { asOf, language }: OpenWorkspace,
): readonly string[] {
  const { words, quantity, date: shown } = language;
  return [
    ...(hiddenBy ? [words.ineffective(quantity(hiddenBy.value, after.unit), shown(hiddenBy.date))] : []),
    ...(date > asOf ? [words.countsFrom(shown(date))] : []),
  ];
}

/** How to fill in a baseline that nobody knows yet. */
const baselineRemark = ({ after }: CheckinEffect, reference: string, { words }: Language): readonly string[] =>
  after.measure === 'metric' && after.from === null ? [words.baselineUnknown(reference)] : [];

function effectData(reference: string, { before, after, hiddenBy }: CheckinEffect) {
  const facts = ({ current, progress, status, confidence }: CheckinEffect['before']) => ({
    current,
    progress,
    status,
    confidence,
  });
  return { reference, from: facts(before), to: facts(after), hiddenBy };
}
