import { type CalendarDate, daysBetween } from '../../model/calendar-date.ts';
import type { KpiRow } from '../../report/kpi-row.ts';
import { boundedValue, fedNames, isUsualSince, kpiChange, kpiStatus, type ReportedKpis } from '../kpi-figures.ts';
import { statusTold } from './key-result.ts';
import { type SpokenStyle, told } from './telling.ts';

/** KPIs under their title, a paragraph each. */
export function kpisTold(report: ReportedKpis, style: SpokenStyle): readonly string[] {
  if (report.kpis.length === 0) return [];
  return [style.language.words.kpis, ...report.kpis.map((row) => kpiTold(row, report, style))];
}

function kpiTold(row: KpiRow, report: ReportedKpis, style: SpokenStyle): string {
  const { language, spoken } = style;
  const { labels, join } = language.words;
  const status = kpiStatus(row, language);
  const fed = fedNames(row, report);
  return told(
    [
      statusTold(spoken.kinds.kpi, row.title, boundedValue(row, language), style),
      status,
      ...changesTold(row, style),
      isUsualSince(report) ? null : kpiChange(row.delta, style),
      row.owner && join.about(labels.owner, row.owner),
      lastCheckinTold(row, report.asOf, style),
      fed.length > 0 ? join.about(labels.feeds, join.items(fed)) : null,
      spoken.reference(`kpi/${row.id}`),
    ],
    style,
  );
}

/** What changed over the usual days. */
function changesTold({ changes }: KpiRow, style: SpokenStyle): readonly string[] {
  const { labels, join } = style.language.words;
  return [labels.days30, labels.days90].flatMap((label, index) => {
    const change = kpiChange(changes[index] ?? null, style);
    return change === '' ? [] : [join.about(label, change)];
  });
}

/** When there was a check-in last, and how long ago that is. */
function lastCheckinTold(
  { lastCheckin: last }: Pick<KpiRow, 'lastCheckin'>,
  asOf: CalendarDate,
  { language }: SpokenStyle,
): string {
  const { words, date } = language;
  if (last === null) return words.noCheckinYet;
  const { join, labels } = words;
  return join.about(labels.lastCheckin, join.aside(date(last), words.ago(daysBetween(last, asOf))));
}
