import { daysBetween } from '../../model/calendar-date.ts';
import type { ReportCharts } from '../../report/charts/report-charts.ts';
import type { KpiRow } from '../../report/kpi-row.ts';
import type { ProgressReport } from '../../report/progress-report.ts';
import type { HistoryEntry } from '../../report/show/history.ts';
import { computed } from '../figures.ts';
import { bareKpiChange, boundsText, fedNames, kpiStatus, kpiValue } from '../kpi-figures.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { dataTable } from './data-table.ts';
import { fact, figure } from './figures.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { linearScale } from './scale.ts';

const WIDTH = 300;
const HEIGHT = 60;

/** The KPIs, each with its last value, its bounds, how it changed, and its course as a line. */
export function kpiSection(report: ProgressReport, charts: ReportCharts, style: Style): Markup {
  const { kpis } = report;
  if (kpis.length === 0) return NOTHING;
  const { words } = style.language;
  const cards = kpis.map((row) => card(row, charts.kpis.get(row.id) ?? [], report, style));
  return html`<section class="kpis" aria-labelledby="kpis"><h2 id="kpis">${words.kpis}</h2><p>${words.page.kpis.sentence}</p><div class="krs">${cards}</div></section>`;
}

function card(row: KpiRow, history: readonly HistoryEntry[], report: ProgressReport, style: Style): Markup {
  const { language } = style;
  const { labels, columns, page, ago, join, unknown } = language.words;
  const bounds = boundsText(row, language);
  const status = kpiStatus(row, language);
  const feeds = join.items(fedNames(row, report));
  const last = row.lastCheckin === null ? unknown : ago(daysBetween(row.lastCheckin, report.asOf));
  const columnsOf = [
    { title: columns.date, cell: ({ date }: HistoryEntry) => language.date(date) },
    {
      title: columns.value,
      isFigure: true as const,
      cell: ({ value }: HistoryEntry) => (value === null ? null : figure(value, computed(value, row.unit, language))),
    },
    { title: columns.by, cell: ({ by }: HistoryEntry) => by },
  ];
  return html`<section class="kr kpi"><h3>${row.title}</h3><p class="ref"><code>kpi/${row.id}</code></p>
<p class="now">${figure(row.current, kpiValue(row, language))}${status === '' ? null : html` <span class="soft">${status}</span>`}</p>
<dl class="facts">${bounds === '' ? null : fact(labels.bounds, bounds)}${row.changes.map((change, index) => {
    const text = bareKpiChange(change, style);
    return text === '' ? null : fact(index === 0 ? labels.days30 : labels.days90, text);
  })}${fact(labels.lastCheckin, last)}${feeds === '' ? null : fact(labels.feeds, feeds)}</dl>
${history.length < 2 ? null : html`${course(row, history, style)}${dataTable(page.kpis.chart(row.title, kpiValue(row, language)), columnsOf, history, style)}`}
</section>`;
}

/** The values of a KPI from the first to the last, by day, and the bounds that it should stay within; below it the same in a sentence. */
function course(row: KpiRow, history: readonly HistoryEntry[], { language }: Style): Markup {
  const points = history.flatMap(({ date, value }) => (value === null ? [] : { date, value }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return NOTHING;
  const { kpis: words } = language.words.page;
  const levels = [row.hold?.atLeast ?? null, row.hold?.atMost ?? null].filter((level) => level !== null);
  const all = [...points.map(({ value }) => value), ...levels];
  const x = linearScale([0, daysBetween(first.date, last.date)], [4, WIDTH - 4]);
  const y = linearScale([Math.min(...all), Math.max(...all)], [HEIGHT - 6, 6]);
  const places = points.map(({ date, value }) => `${x(daysBetween(first.date, date))} ${y(value)}`);
  const edges = levels.map((level) => `M4 ${y(level)}H${WIDTH - 4}`).join('');
  const told = ({ value, date }: typeof first) => ({
    value: safeText(computed(value, row.unit, language)),
    date: language.date(date),
  });
  return html`<figure><svg class="course" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${words.chart(row.title, kpiValue(row, language))}</title>${
    edges === '' ? null : html`<path class="edge" d="${edges}"/>`
  }<path class="value" d="M${places.join('L')}"/><path class="dots" d="${places.map((place) => `M${place}h0`).join('')}"/></svg><figcaption>${words.course(told(first), told(last))}</figcaption></figure>`;
}
