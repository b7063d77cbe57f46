import type { NamedKeyResult, Statement } from '../../authoring/new-checkin.ts';
import type { Language } from '../../language/language.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { parseConfidence } from '../../model/confidence.ts';
import { type Metric, targetOf } from '../../model/key-result.ts';
import { message } from '../../model/message.ts';
import { parseNumber } from '../../model/number.ts';
import { accepted, type Parsed, rejected } from '../../model/parsed.ts';
import { wholeReference } from '../../model/resolution.ts';
import { equals } from '../../model/tolerance.ts';
import { percent } from '../../render/figures.ts';
import { standingLines } from '../../render/standing-text.ts';
import type { KeyResultRow } from '../../report/key-result-row.ts';
import { standingOn } from '../../report/standing.ts';
import type { Ask, World } from '../command.ts';
import type { Found } from '../search.ts';
import { typedAnswer } from '../typed-answer.ts';
import { parseAmount } from './statement.ts';
import { withUnit } from './with-unit.ts';

/** A key result, and the day that is spoken of. */
export interface Subject extends Found<NamedKeyResult> {
  readonly date: CalendarDate;
  readonly language: Language;
}

/**
 * Shows where a key result stands; then asks for a value or the milestones done, for confidence and for a note. Enter leaves
 * each unsaid.
 */
export async function askStatement(
  { named, workspace, date, language }: Subject,
  { ask: makeReady, out, style }: World,
): Promise<Statement> {
  if (makeReady === null) throw new Error('nobody is there to be asked');
  const standing = standingOn(workspace, named, date);
  out.talk(standingLines(wholeReference(named), standing, date, { ...style, language }));
  const ask = await makeReady(language);
  const { words } = language;
  const { milestones, kpi, confidence: before } = standing.row;
  const value = milestones === null && kpi === null ? await askedValue(standing.row, ask, language) : null;
  const done = milestones === null ? null : await askedMilestones(milestones, ask, language);
  const confidence = await typedAnswer(ask, language, {
    message: words.askConfidence,
    empty: before === null ? words.none : words.still(percent(before, language)),
    parse: parseConfidence,
  });
  const note = await typedAnswer(ask, language, { message: words.askNote, empty: words.none, parse: accepted });
  return { value, done, undone: null, confidence, note, needs: null };
}

function askedValue({ unit }: KeyResultRow, ask: Ask, language: Language): Promise<Statement['value']> {
  const { askValue, unchanged: empty } = language.words;
  return typedAnswer(ask, language, { message: askValue, empty, parse: withUnit(unit, parseAmount) });
}

async function askedMilestones(
  milestones: NonNullable<KeyResultRow['milestones']>,
  ask: Ask,
  { words, date }: Language,
): Promise<Statement['done']> {
  const left = milestones.filter(({ done }) => !done);
  if (left.length === 0) return null;
  const choices = left.map(({ id, title, due }) => ({
    name: due === null ? title : words.join.aside(title, words.dueOn(date(due))),
    short: title,
    about: null,
    value: id,
  }));
  const done = await ask.tick({ message: words.askMilestones, choices });
  return done.length === 0 ? null : done;
}

/** The baseline of a metric that has none so far; null where it stays unknown. */
export async function askBaseline(metric: Metric, makeReady: NonNullable<World['ask']>, language: Language) {
  const { askBaseline: question, unknown: empty } = language.words;
  const parse = baselineParser(metric);
  return typedAnswer(await makeReady(language), language, { message: question, empty, parse });
}

/** Reads a baseline, which the target must not equal. */
export const baselineParser =
  (metric: Metric) =>
  (text: string): Parsed<number> => {
    const parsed = parseNumber(text);
    if ('fault' in parsed) return parsed;
    const target = targetOf(metric, parsed.value);
    const isTarget = target !== null && equals(parsed.value, target);
    return isTarget ? rejected(message('file/target-is-baseline', { value: target })) : parsed;
  };
