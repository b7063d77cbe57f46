import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import { NEED_KINDS } from '../model/checkin.ts';
import {
  type OpenNeed,
  type Standout,
  type Support,
  type SupportEntry,
  type SupportReason,
  toldFirst,
} from '../report/support.ts';
import { percent, ratio } from './figures.ts';
import { valueText } from './key-result-figures.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** A key result in a block: what is said of it, and the owner where the sentence does not name them. */
export interface SupportLine {
  readonly one: Standout & Pick<SupportEntry, 'command'>;
  /** What somebody asks for; null where nobody does. */
  readonly asked: string | null;
  /** The figures behind it, and where nobody asked a question that would tell what helps. */
  readonly facts: string;
  readonly owner: string | null;
}

/** What of the support stands under one title, and how many there are beside those that are named. */
export interface SupportBlock {
  readonly title: string;
  readonly lines: readonly SupportLine[];
  readonly more: number;
}

/** The most of a block that are named; what people ask for is never left out. */
const MOST = 5;

/** Which blocks are told; what is stale is left out where all check-ins that are owed are listed. */
type Told = 'all' | 'without-stale';

/** The support in the order in which it is told, each key result under the first of its reasons; empty blocks are left out. */
export function supportBlocks(
  support: Support,
  asOf: CalendarDate,
  style: Style,
  told: Told = 'all',
): readonly SupportBlock[] {
  const { titles } = style.language.words.support;
  const seen = new Set<SupportEntry['keyResult']>();
  const needs = NEED_KINDS.map((kind): SupportBlock => {
    const lines = support.needs[kind].map((need) => {
      const isFirst = !seen.has(need.keyResult);
      seen.add(need.keyResult);
      return needLine(need, isFirst ? figures(need, style) : [], asOf, style);
    });
    return { title: titles[kind], lines, more: 0 };
  });
  const block = (title: string, ...lists: readonly (readonly [readonly SupportEntry[], SupportReason])[]) => {
    const entries = lists.flatMap(([list, reason]) => toldFirst(list, reason));
    const lines = entries.slice(0, MOST).map((one) => worryLine(one, style));
    return { title, lines, more: entries.length - lines.length };
  };
  return [
    ...needs,
    block(titles.behind, [support.offTrack, 'off_track'], [support.atRisk, 'at_risk']),
    block(titles.falling, [support.fallingConfidence, 'falling_confidence']),
    ...(told === 'all' ? [block(titles.stale, [support.stale, 'stale'])] : []),
  ].filter(({ lines }) => lines.length > 0);
}

/** What somebody asks for, and the figures of what they ask it for where those were not told before. */
function needLine(one: OpenNeed, known: readonly string[], asOf: CalendarDate, style: Style): SupportLine {
  const { words, date } = style.language;
  const { need, askedOn, askedByName, ownerName } = one;
  const text = safeText(need.text).trim();
  const asks = words.support.asks[need.kind](askedByName === null ? null : safeText(askedByName), text);
  const when = words.support.askedOn(date(askedOn), words.ago(daysBetween(askedOn, asOf)));
  return {
    ...{ one, asked: asks, facts: words.join.clauses([...known, when]) },
    owner: askedByName === ownerName ? null : ownerName,
  };
}

/** The figures of what may want help though nobody asked, and a question that would tell what. */
function worryLine(one: SupportEntry, style: Style): SupportLine {
  const { support, join } = style.language.words;
  const [first] = one.reasons;
  const facts = join.clauses(figures(one, style));
  const question = first === undefined || first === 'need' ? null : support.questions[first];
  return {
    ...{ one, asked: null, owner: one.ownerName },
    facts: question === null ? facts : support.asked(facts, question),
  };
}

/** All that is said of a key result in one sentence. */
export const supportSentence = ({ asked, facts }: SupportLine, { language }: Style): string =>
  asked === null ? facts : language.words.support.withFacts(asked, facts);

/** The figures behind every reason there is, and the confidence, in the order of the reasons. */
function figures({ keyResult, reasons, daysSinceCheckin }: SupportEntry, style: Style): readonly string[] {
  const { language } = style;
  const { words, date } = language;
  const { confidence, confidenceBefore } = keyResult.stated;
  const isBehind = reasons.includes('off_track') || reasons.includes('at_risk');
  const told: string[] = [];
  if (isBehind) told.push(behindText(keyResult, style));
  if (reasons.includes('falling_confidence') && confidence && confidenceBefore) {
    const before = [percent(confidenceBefore.value, language), date(confidenceBefore.on)] as const;
    told.push(words.support.confidenceFell(...before, percent(confidence.value, language), date(confidence.on)));
  } else if (confidence && (isBehind || reasons.includes('need'))) {
    told.push(words.confidence(percent(confidence.value, language)));
  }
  if (daysSinceCheckin === null) told.push(words.noCheckinYet);
  else if (reasons.includes('stale')) told.push(words.noCheckinFor(daysSinceCheckin));
  return told;
}

/** Of a hold its value and its bounds: its progress is all or nothing. */
function behindText(row: SupportEntry['keyResult'], style: Style): string {
  const { language } = style;
  const { support } = language.words;
  const { measure, current, progress, expected, projected } = row;
  if (measure === 'hold' && current !== null) return support.outside(valueText(row, style));
  return support.behind(percent(progress, language), percent(expected, language), ratio(projected, language));
}
