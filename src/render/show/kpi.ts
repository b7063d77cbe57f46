import { daysBetween } from '../../model/calendar-date.ts';
import type { KpiDetail } from '../../report/show/kpi-detail.ts';
import { boundsText, kpiChange, kpiTone, kpiValue, withinText } from '../kpi-figures.ts';
import type { Style } from '../style.ts';
import { drawnWidth } from '../terminal-lines.ts';
import { burnUpLines } from './burn-up-chart.ts';
import { type Fact, factLines, safeLines } from './fact-lines.ts';
import { titleLines } from './heading.ts';
import { historyLines } from './history-lines.ts';
import { dueText } from './key-result.ts';

/** A KPI whole: where it stands, a chart on a terminal, what it is for, its history. */
export function kpiSections(detail: KpiDetail, style: Style): readonly (readonly string[])[] {
  const { row, reference, history, chart } = detail;
  const drawn =
    style.width === null || !chart
      ? []
      : burnUpLines({ chart, scale: row, tone: kpiTone(row) ?? 'accent', lead: null }, style, drawnWidth(style.width));
  const [figures = [], definition = []] = kpiFacts(detail, style);
  return [
    titleLines(reference, row.title, style),
    factLines(figures, style),
    drawn,
    factLines(definition, style),
    historyLines(history, { unit: row.unit, milestones: null }, style),
  ];
}

/** What is known of it as of the day, then what its file says, and what it is for. */
export const kpiFacts = (detail: KpiDetail, style: Style): readonly (readonly Fact[])[] => [
  figureFacts(detail, style),
  definitionFacts(detail, style),
];

/** What is known of it as of the day. */
function figureFacts({ row, dueOn, asOf }: KpiDetail, style: Style): readonly Fact[] {
  const { language } = style;
  const { words, date } = language;
  const { labels } = words;
  const { lastCheckin, changes } = row;
  const current = words.join.facts([kpiValue(row, language), withinText(row, language)].filter((text) => text !== ''));
  return [
    [labels.current, current],
    [labels.bounds, boundsText(row, language)],
    [labels.better, row.better && words.better[row.better]],
    [labels.days30, kpiChange(changes[0] ?? null, style)],
    [labels.days90, kpiChange(changes[1] ?? null, style)],
    [
      labels.lastCheckin,
      lastCheckin ? words.join.aside(date(lastCheckin), words.ago(daysBetween(lastCheckin, asOf))) : words.noCheckinYet,
    ],
    [labels.checkin, dueText(dueOn, row, style)],
  ];
}

/** What its file says, and what it is for. */
function definitionFacts({ row, cadence, source }: KpiDetail, { language }: Style): readonly Fact[] {
  const { words } = language;
  const { labels } = words;
  return [
    [labels.owner, row.owner ?? words.unknown],
    [labels.cadence, words.every(cadence)],
    [labels.source, source && safeLines(source)],
    [labels.feeds, row.feeds.join('\n')],
  ];
}
