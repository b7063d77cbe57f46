import { daysBetween } from '../../model/calendar-date.ts';
import type { KpiDetail } from '../../report/show/kpi-detail.ts';
import { computed, signed } from '../figures.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { type Fact, factLines, safeLines } from './fact-lines.ts';
import { titleLines } from './heading.ts';
import { historyLines } from './history-lines.ts';
import { dueText } from './key-result.ts';

/** A KPI whole: where it stands, what it is for, its history. */
export function kpiSections(detail: KpiDetail, style: Style): readonly (readonly string[])[] {
  const { row, reference, history } = detail;
  return [
    titleLines(reference, row.title, style),
    factLines(facts(detail, style), style),
    historyLines(history, { unit: row.unit, milestones: null }, style),
  ];
}

function facts({ row, dueOn, asOf, ...detail }: KpiDetail, style: Style): readonly Fact[] {
  const { language } = style;
  const { words, date } = language;
  const { labels } = words;
  const amount = (value: number | null) => (value === null ? null : computed(value, row.unit, language));
  const { hold, delta, lastCheckin, withinBounds } = row;
  const state = withinBounds === null ? '' : `, ${withinBounds ? words.withinBounds : words.outsideBounds}`;
  const since = delta && (delta.since === 'baseline' ? words.sinceBaseline : words.since(date(delta.since)));
  return [
    [labels.current, safeText(`${amount(row.current) ?? words.unknown}${state}`)],
    [labels.change, delta && `${signed(delta.value, style)} ${since}`],
    [labels.bounds, hold && safeText(words.hold(amount(hold.atLeast), amount(hold.atMost)))],
    [labels.better, row.better && words.better[row.better]],
    [
      labels.lastCheckin,
      lastCheckin ? `${date(lastCheckin)} (${words.ago(daysBetween(lastCheckin, asOf))})` : words.noCheckinYet,
    ],
    [labels.checkin, dueText(dueOn, row, style)],
    [labels.owner, row.owner ?? words.unknown],
    [labels.cadence, words.every(detail.cadence)],
    [labels.source, detail.source && safeLines(detail.source)],
    [labels.feeds, detail.feeds.join('\n')],
  ];
}
