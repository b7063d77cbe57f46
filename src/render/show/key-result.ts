import { daysBetween } from '../../model/calendar-date.ts';
import { rounded } from '../../model/rounding.ts';
import type { Judged } from '../../report/show/detail.ts';
import type { KeyResultDetail } from '../../report/show/key-result-detail.ts';
import { computed, currentText, percent, points, ratio, signed } from '../figures.ts';
import { decimalsOf, forecastTexts } from '../forecast-figures.ts';
import { safeText } from '../safe-text.ts';
import { statusTone } from '../status-sign.ts';
import type { Style } from '../style.ts';
import { changedSince } from '../summary-figures.ts';
import { drawnWidth } from '../terminal-lines.ts';
import { scaleOf, trendText } from '../trend.ts';
import { wrapped } from '../wrap.ts';
import { burnUpLines } from './burn-up-chart.ts';
import type { Lead } from './burn-up-drawing.ts';
import { confidenceLines } from './confidence-strip.ts';
import { type Fact, factLines, safeLines } from './fact-lines.ts';
import { figuresLines, titleLines } from './heading.ts';
import { historyLines } from './history-lines.ts';
import { milestoneLines } from './milestone-lines.ts';
import { readBack } from './read-back.ts';
import { reasonText } from './reason.ts';
import { smartLines } from './smart-lines.ts';

/** A key result whole: read back as a sentence, its figures and their reason, a chart on a terminal, facts, verdicts and history. */
export async function keyResultSections(
  detail: KeyResultDetail & Judged,
  style: Style,
): Promise<readonly (readonly string[])[]> {
  const { row, burnUp: chart, smart } = detail;
  const { words } = style.language;
  const drawn =
    style.width === null || !chart
      ? []
      : burnUpLines(
          { chart, scale: scaleOf(row, row.unit), tone: statusTone(row.status, row.stale), lead: leadOf(row) },
          style,
          drawnWidth(style.width),
        );
  return [
    [...titleLines(detail.reference, row.title, style), ...sentenceLines(detail, style)],
    [
      ...figuresLines(row, style, chart ? trendText(row, chart, style) : ''),
      ...factLines([[words.labels.because, reasonText(detail, style)]], style),
    ],
    drawn,
    milestoneLines(row.milestones ?? [], detail.asOf, style),
    confidenceLines(words.page.confidence.title, [{ ...detail, label: row.id }], detail.weeks, style),
    ...keyResultFacts(detail, style).map((facts) => factLines(facts, style)),
    await smartLines(smart, row.dropped, style),
    historyLines(detail.history, row, style),
  ];
}

/** Where it leads, no more exactly than anybody can know. */
function leadOf(row: KeyResultDetail['row']): Lead | null {
  const { forecast } = row;
  if (forecast === null || forecast === 'too-little-data') return null;
  return { ...forecast, atEnd: rounded(forecast.atEnd, decimalsOf(row)) };
}

function sentenceLines(detail: KeyResultDetail, style: Style): readonly string[] {
  const sentence = readBack(detail, style);
  return style.width === null ? [sentence] : wrapped(sentence, drawnWidth(style.width));
}

/** What is known of it as of the day, where it leads, and what its file says. */
export const keyResultFacts = (detail: KeyResultDetail, style: Style): readonly (readonly Fact[])[] => [
  figureFacts(detail, style),
  forecastFacts(detail.row, style),
  definitionFacts(detail, style),
];

/** What is known of it as of the day. */
function figureFacts({ row, successes, dueOn, asOf }: KeyResultDetail, style: Style): readonly Fact[] {
  const { language } = style;
  const { words, date } = language;
  const { labels } = words;
  const { attainment, progress, delta, lastCheckin } = row;
  const beyond = attainment !== null && (attainment < 0 || attainment > 1);
  const way = beyond ? [words.ofTheWay(percent(attainment, language))] : [];
  const change =
    delta && changedSince(`${signed(delta.value, style)} (${points(delta.progress, style)})`, delta.since, language);
  const last = lastCheckin && words.join.aside(date(lastCheckin), words.ago(daysBetween(lastCheckin, asOf)));
  return [
    [labels.current, safeText(currentText(row, language))],
    [labels.progress, words.join.facts([percent(progress, language), ...way])],
    [labels.successRate, successes && words.within(successes.within, successes.of)],
    [labels.expected, words.join.facts([percent(row.expected, language), words.judgedOn(date(row.judgedOn))])],
    [labels.projected, ratio(row.projected, language)],
    [labels.change, change],
    [labels.confidence, row.confidence === null ? words.unknown : percent(row.confidence, language)],
    [labels.needs, row.needs.map(({ kind, text }) => words.join.about(words.needs[kind], safeLines(text))).join('\n')],
    [labels.lastCheckin, last ?? words.noCheckinYet],
    [labels.checkin, dueText(dueOn, row, style)],
    [labels.score, row.score === null ? null : language.number(row.score, 2)],
    [labels.dropped, row.dropped && droppedText(row.dropped, style)],
  ];
}

/** Where it leads if it goes on as it went. */
function forecastFacts(row: KeyResultDetail['row'], style: Style): readonly Fact[] {
  const { labels } = style.language.words;
  const { atEnd, probability, reached, aWeek } = forecastTexts(row, style);
  return [
    [labels.forecast, atEnd],
    [labels.probability, probability],
    [labels.target, reached],
    [labels.aWeek, aWeek],
  ];
}

/** When the next check-in is due, or since when it has been. */
export function dueText(
  dueOn: KeyResultDetail['dueOn'],
  { due, stale }: { readonly due: boolean; readonly stale: boolean },
  { language: { words, date } }: Style,
): string {
  if (dueOn === null) return due ? words.due : words.noneDue;
  if (stale) return words.join.facts([words.dueSince(date(dueOn)), words.overdue]);
  return words.dueOn(date(dueOn));
}

/** Since when something is dropped, and why. */
export const droppedText = (
  { on, why }: NonNullable<KeyResultDetail['row']['dropped']>,
  { language }: Style,
): string => (why === null ? language.date(on) : language.words.join.about(language.date(on), safeLines(why)));

/** What its file says. */
function definitionFacts({ row, objective, cycle, ...detail }: KeyResultDetail, style: Style): readonly Fact[] {
  const { language } = style;
  const { words, date, number } = language;
  const { labels } = words;
  const plan = detail.plan.map(({ date: on, value }) => words.planned(computed(value, row.unit, language), date(on)));
  const share = words.ofObjective(percent(detail.weightShare, language));
  return [
    [labels.owner, row.owner ?? words.unknown],
    [labels.objective, `${objective.reference}  ${safeText(objective.title)}`],
    [labels.kind, words.kind[objective.kind]],
    [labels.cycle, [cycle.id, safeText(cycle.title ?? '')].join('  ').trimEnd()],
    [labels.term, words.term(date(row.start), date(row.end))],
    [labels.weight, words.join.aside(number(row.weight), share)],
    [labels.cadence, words.every(detail.cadence)],
    [labels.plan, safeText(words.join.items(plan))],
    [labels.kpi, row.kpi && `kpi/${row.kpi}`],
    [labels.source, detail.source && safeLines(detail.source)],
  ];
}
