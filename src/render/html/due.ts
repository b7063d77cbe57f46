import { type CalendarDate, daysBetween } from '../../model/calendar-date.ts';
import type { DueRow } from '../../report/due-list.ts';
import type { Style } from '../style.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** The check-ins that somebody owes, each with the command to paste; nothing where none is owed. */
export function dueSection(due: readonly DueRow[], asOf: CalendarDate, { language }: Style): Markup {
  const { words } = language;
  const { columns } = words;
  if (due.length === 0) return NOTHING;
  const heads = [columns.title, columns.lastCheckin, columns.status, columns.command];
  const rows = due.map(
    ({ title, lastCheckin, stale, command }) =>
      html`<tr><th scope="row">${title}</th><td>${lastCheckin === null ? words.noCheckinYet : words.ago(daysBetween(lastCheckin, asOf))}</td><td>${stale ? words.overdue : words.due}</td><td><code>${command}</code></td></tr>`,
  );
  return html`<section class="groups" aria-labelledby="due"><h2 id="due">${words.dueCheckins}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words.dueCheckins}"><table class="plain"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
</section>`;
}
