import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Person } from '../../model/person.ts';
import type { KeyResultCharts } from '../../report/charts/report-charts.ts';
import type { KeyResultRow } from '../../report/key-result-row.ts';
import type { HistoryEntry } from '../../report/show/history.ts';
import { computed, percent } from '../figures.ts';
import { ageText, changeText, gradedStatus, sourcedValue } from '../key-result-figures.ts';
import { isLate, milestoneFacts } from '../milestone-facts.ts';
import { statusSign } from '../status-sign.ts';
import type { Style } from '../style.ts';
import { changedSince } from '../summary-figures.ts';
import { burnUpDrawing } from './burn-up.ts';
import { burnUpSentence } from './burn-up-sentence.ts';
import { type DataColumn, dataTable } from './data-table.ts';
import { fact, figure, progressBar, scoreFigure, shareFigure, statusPill } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { nameOf } from './name-of.ts';

/** A key result as a card: where it stands, in figures and as a chart, and what was said of it. */
export function keyResultCard(
  row: KeyResultRow,
  {
    charts,
    people,
    reference,
    asOf,
    classes,
  }: { charts: KeyResultCharts; reference: string; people: readonly Person[]; asOf: CalendarDate; classes: string },
  style: Style,
): Markup {
  const { language } = style;
  const more = gradedStatus(row, language).slice(language.words.status[row.status].length);
  return html`<section class="kr ${classes}">
<h4>${row.title}</h4>
<p class="ref"><code>${reference}</code></p>
<p class="line">${statusPill(row.status, style, more)}</p>
<p class="now">${figure(row.current, sourcedValue(row, style))}</p>
${row.dropped ? html`<p>${language.words.dropped(language.date(row.dropped.on), row.dropped.why)}</p>` : standing(row, style)}
<dl class="facts">${facts(row, people, asOf, style)}</dl>
${milestoneList(row, asOf, style)}${needsList(row, style)}${row.note === null ? null : html`<blockquote>${row.note}</blockquote>`}
${chart(row, charts, style)}
</section>`;
}

const standing = (row: KeyResultRow, style: Style): Markup => {
  const { labels } = style.language.words;
  return html`${progressBar(row.progress, row.expected, row.status)}
<dl class="figures">${fact(labels.progress, shareFigure(row.progress, style))}${fact(labels.expected, shareFigure(row.expected, style))}${fact(labels.projected, scoreFigure(row.projected, style))}${fact(labels.confidence, shareFigure(row.confidence, style))}</dl>`;
};

function facts(row: KeyResultRow, people: readonly Person[], asOf: CalendarDate, style: Style): readonly Markup[] {
  const { language } = style;
  const { labels, unknown, noCheckinYet } = language.words;
  const change = row.delta ? changedSince(changeText(row, style), row.delta.since, language) : null;
  return [
    fact(labels.owner, row.owner === null ? unknown : nameOf(row.owner, people)),
    ...(change === null ? [] : [fact(labels.change, change)]),
    fact(labels.lastCheckin, ageText(row, asOf, language) || noCheckinYet),
  ];
}

/** The milestones in their order, done or not; those that are late in the colour of what is behind. */
function milestoneList({ milestones, dropped }: KeyResultRow, asOf: CalendarDate, style: Style): Markup | null {
  if (milestones === null || milestones.length === 0) return null;
  const { language, ascii } = style;
  const { milestones: words } = language.words.page;
  const items = milestones.map((one) => {
    const facts = milestoneFacts(one, asOf, language);
    const status = one.done ? 'achieved' : dropped === null && isLate(one, asOf) ? 'off_track' : 'pending';
    const sign = html`<span class="${status}" aria-hidden="true">${statusSign(one.done ? 'achieved' : 'pending', ascii)}</span>`;
    const state = html`<span class="heard">${one.done ? words.done : words.open}</span>`;
    return html`<li>${sign} ${state} ${one.title}${facts === '' ? null : html` <span class="soft">${facts}</span>`}</li>`;
  });
  return html`<ul class="steps">${items}</ul>`;
}

const needsList = ({ needs }: KeyResultRow, { language }: Style): Markup | null =>
  needs.length === 0
    ? null
    : html`<ul class="needs">${needs.map(({ kind, text }) => html`<li><strong>${language.words.needs[kind]}</strong> ${text}</li>`)}</ul>`;

function chart(row: KeyResultRow, { burnUp, history }: KeyResultCharts, style: Style): Markup | null {
  if (burnUp === null) return null;
  const givenOn = history.findLast(({ value }) => value !== null)?.date ?? null;
  return html`<figure>${burnUpDrawing(burnUp, row, style)}<figcaption>${burnUpSentence(burnUp, row, givenOn, style)}</figcaption></figure>${historyTable(row, history, style)}`;
}

function historyTable(row: KeyResultRow, history: readonly HistoryEntry[], style: Style): Markup {
  const { language } = style;
  const { columns } = language.words;
  const value = (entry: HistoryEntry) =>
    entry.value === null ? null : figure(entry.value, computed(entry.value, row.unit, language));
  const table: readonly DataColumn<HistoryEntry>[] = [
    { title: columns.date, cell: ({ date }) => language.date(date) },
    { title: columns.value, cell: value, isFigure: true },
    {
      title: columns.confidence,
      cell: ({ confidence }) => (confidence === null ? null : figure(confidence, percent(confidence, language))),
      isFigure: true,
    },
    { title: columns.by, cell: ({ by }) => by },
  ];
  return dataTable(language.words.page.burnUp.title(row.title), table, history, style);
}
