import type { CalendarDate } from '../../model/calendar-date.ts';
import type { ReportCharts } from '../../report/charts/report-charts.ts';
import type { ObjectiveRow } from '../../report/objective-row.ts';
import type { Style } from '../style.ts';
import { changeSince } from '../summary-figures.ts';
import { keyResultClasses, objectiveClasses } from './classes.ts';
import { fact, figure, progressBar, scoreFigure, shareFigure, statusPill } from './figures.ts';
import { keyResultCard } from './key-result.ts';
import { html, type Markup } from './markup.ts';
import { nameOf } from './name-of.ts';

/** What objectives are drawn with. */
export interface ObjectiveContext {
  readonly charts: ReportCharts;
  readonly asOf: CalendarDate;
}

const NO_CHARTS = { burnUp: null, history: [], confidence: [] } as const;

/** An objective with its figures and its key results. */
export function objectiveArticle(objective: ObjectiveRow, { charts, asOf }: ObjectiveContext, style: Style): Markup {
  const { language } = style;
  const { words, date } = language;
  const { cycle, id, title, status, progress, expected, projected, delta, score, dropped, keyResults } = objective;
  const { labels } = words;
  const { teams } = charts.settings;
  const reference = `${cycle}/${id}`;
  const figures = html`${progressBar(progress, expected, status)}<dl class="figures">${fact(labels.progress, shareFigure(progress, style))}${fact(labels.expected, shareFigure(expected, style))}${fact(labels.projected, scoreFigure(projected, style))}${
    delta ? fact(labels.change, changeSince(delta, style)) : null
  }${score === null ? null : fact(labels.score, figure(score, language.number(score, 2)))}</dl>`;
  const cards = keyResults.map((row) => {
    const own = `${reference}/${row.id}`;
    const classes = keyResultClasses(row, objective, teams);
    return keyResultCard(
      row,
      {
        charts: charts.keyResults.get(own) ?? NO_CHARTS,
        people: charts.settings.people,
        reference: own,
        asOf,
        classes,
      },
      style,
    );
  });
  return html`<article class="objective ${objectiveClasses(objective, teams)}" aria-labelledby="${anchor(objective)}">
<header><h3 id="${anchor(objective)}">${title}</h3><p class="line">${statusPill(status, style)} ${aboutLine(objective, charts, style)}</p>${referenceLine(objective, style)}
${dropped ? html`<p>${words.dropped(date(dropped.on), dropped.why)}</p>` : figures}</header>
${cards.length === 0 ? html`<p class="soft">${words.noKeyResults}</p>` : html`<div class="krs">${cards}</div>`}
</article>`;
}

/** The name by which the heading of an objective is known on the page. */
const anchor = ({ cycle, id }: ObjectiveRow): string => `objective-${cycle}-${id}`;

/** Whose it is, of what kind, when it runs and what it is tagged with. */
function aboutLine(
  { owner, team, kind, start, end, tags }: ObjectiveRow,
  { settings }: ReportCharts,
  { language }: Style,
): Markup {
  const { words, date } = language;
  const parts = [
    ...(owner === null ? [] : [nameOf(owner, settings.people)]),
    ...(team === null ? [] : [nameOf(team, settings.teams)]),
    words.kind[kind],
    words.term(date(start), date(end)),
    ...tags.map((tag) => `#${tag}`),
  ];
  return html`<span class="soft">${parts.map((part, index) => (index === 0 ? part : html` · ${part}`))}</span>`;
}

/** Its reference, and that of what it serves. */
const referenceLine = ({ cycle, id, align }: ObjectiveRow, { language }: Style): Markup =>
  html`<p class="ref"><code>${cycle}/${id}</code>${
    align === null ? null : html` <span class="soft">${language.words.labels.align}</span> <code>${align}</code>`
  }</p>`;
