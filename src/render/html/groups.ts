import type { GroupRow } from '../../report/group-rows.ts';
import { countsText, points } from '../figures.ts';
import type { Style } from '../style.ts';
import { progressBar, scoreFigure, shareFigure, statusPill } from './figures.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** Teams or people, a row each; nothing where there are none. */
export function groupSection(title: string, rows: readonly GroupRow[], id: string, style: Style): Markup {
  if (rows.length === 0) return NOTHING;
  const { columns } = style.language.words;
  const heads = [
    columns.name,
    columns.status,
    columns.progress,
    columns.expected,
    columns.projected,
    columns.change,
    columns.counts,
  ];
  return html`<section class="groups" aria-labelledby="${id}"><h3 id="${id}">${title}</h3>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="plain"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map((row) => line(row, style))}</tbody></table></div>
</section>`;
}

function line(row: GroupRow, style: Style): Markup {
  const { name, status, progress, expected, projected, delta } = row;
  return html`<tr><th scope="row">${name}</th><td>${statusPill(status, style)}</td><td>${progressBar(progress, expected, status)} ${shareFigure(progress, style)}</td><td class="n">${shareFigure(expected, style)}</td><td class="n">${scoreFigure(projected, style)}</td><td class="n">${delta ? points(delta.progress, style) : null}</td><td>${countsText(row, style.language)}</td></tr>`;
}
