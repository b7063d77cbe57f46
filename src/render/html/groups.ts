import type { CycleName } from '../../model/cycle-name.ts';
import type { GroupRow } from '../../report/group-rows.ts';
import { countsText, points } from '../figures.ts';
import type { Style } from '../style.ts';
import { progressBar, scoreFigure, shareFigure, statusPill } from './figures.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** Teams or people of a cycle, a row each; nothing where there are none. */
export function groupSection(
  title: string,
  cycle: CycleName,
  rows: readonly GroupRow[],
  id: string,
  style: Style,
): Markup {
  if (rows.length === 0) return NOTHING;
  const { columns } = style.language.words;
  const head = (title: string, isFigure = false) =>
    html`<th scope="col"${isFigure ? html` class="n"` : NOTHING}>${title}</th>`;
  const heads = [
    ...[columns.name, columns.status, columns.progress].map((title) => head(title)),
    ...[columns.expected, columns.projected, columns.change].map((title) => head(title, true)),
    head(columns.counts),
  ];
  return html`<section class="groups" aria-labelledby="${id}"><h2 id="${id}">${title} <span class="soft">${cycle}</span></h2>
<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table class="plain"><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => line(row, style))}</tbody></table></div>
</section>`;
}

function line(row: GroupRow, style: Style): Markup {
  const { name, status, progress, expected, projected, delta } = row;
  return html`<tr><th scope="row">${name}</th><td>${statusPill(status, style)}</td><td>${progressBar(progress, expected, status)} ${shareFigure(progress, style)}</td><td class="n">${shareFigure(expected, style)}</td><td class="n">${scoreFigure(projected, style)}</td><td class="n">${delta ? points(delta.progress, style) : null}</td><td class="counts-cell">${countsText(row, style.language)}</td></tr>`;
}
