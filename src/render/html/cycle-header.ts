import type { CalendarDate } from '../../model/calendar-date.ts';
import type { CycleRow } from '../../report/group-rows.ts';
import { cycleClock } from '../cycle-clock.ts';
import { percent } from '../figures.ts';
import { statusSign, WORST_FIRST } from '../status-sign.ts';
import type { Style } from '../style.ts';
import { changeSince } from '../summary-figures.ts';
import { fact, figure, progressBar, scoreFigure, shareFigure, statusPill } from './figures.ts';
import { html, type Markup } from './markup.ts';

/** Where a cycle stands, at a glance: its status and figures, how much of its time is gone, and how many key results have which status. */
export function cycleHeader(cycle: CycleRow, asOf: CalendarDate, style: Style): Markup {
  const { language } = style;
  const { words, date } = language;
  const { labels } = words;
  const clock = cycleClock(cycle, asOf, language);
  return html`<section class="cycle" aria-labelledby="${cycleAnchor(cycle)}">
<h2 id="${cycleAnchor(cycle)}">${cycle.id}${cycle.title === null ? null : html` <span class="soft">${cycle.title}</span>`} ${statusPill(cycle.status, style)}</h2>
<div class="glance"><p class="big">${figure(cycle.progress, percent(cycle.progress, language))}<span>${labels.progress}</span></p>
<dl class="figures">${fact(labels.expected, shareFigure(cycle.expected, style))}${fact(labels.projected, scoreFigure(cycle.projected, style))}${
    cycle.delta ? fact(labels.change, changeSince(cycle.delta, style)) : null
  }${cycle.score === null ? null : fact(labels.score, figure(cycle.score, language.number(cycle.score, 2)))}</dl></div>
${progressBar(cycle.progress, cycle.expected, cycle.status)}
<p class="clock"><span>${clock.text}${clock.share === null ? null : html` (${shareFigure(clock.share, style)})`}</span><span class="soft">${words.term(date(cycle.start), date(cycle.end))}</span></p>
${clock.share === null ? null : html`<svg class="time" viewBox="0 0 200 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="200" height="4"/><rect class="gone" width="${Math.round(clock.share * 2000) / 10}" height="4"/></svg>`}
${countStrip(cycle, style)}
</section>`;
}

/** The name by which the heading of a cycle is known on the page. */
const cycleAnchor = ({ id }: CycleRow): string => `cycle-${id}`;

/** How many key results have each status: as parts of a strip, and in words. */
function countStrip({ counts }: CycleRow, { language, ascii }: Style): Markup {
  const { words } = language;
  const shown = WORST_FIRST.filter((status) => counts[status] > 0);
  const all = shown.reduce((sum, status) => sum + counts[status], 0);
  let start = 0;
  const parts = shown.map((status) => {
    const width = (counts[status] / all) * 200;
    const part = html`<rect class="${status}" x="${tenth(start)}" width="${tenth(Math.max(0, width - 1))}" height="12"/>`;
    start += width;
    return part;
  });
  if (all === 0) return html`<p class="soft">${words.noKeyResults}</p>`;
  const items = shown.map(
    (status) =>
      html`<li class="${status}"><span aria-hidden="true">${statusSign(status, ascii)}</span> ${words.count(status, counts[status])}</li>`,
  );
  return html`<svg class="counts" viewBox="0 0 200 12" preserveAspectRatio="none" role="img"><title>${words.page.countsTitle}</title>${parts}</svg>
<ul class="legend">${items}${counts.stale > 0 ? html`<li class="soft">${words.stale(counts.stale)}</li>` : null}</ul>`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
