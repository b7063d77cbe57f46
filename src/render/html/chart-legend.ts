import type { Style } from '../style.ts';
import { html, type Markup } from './markup.ts';

/** What each kind of line in a chart is: by its form, not only by its colour. */
export function chartLegend({ language }: Style): Markup {
  const { legend } = language.words.page.burnUp;
  const line = (name: string, word: string) =>
    html`<li><svg width="28" height="10" aria-hidden="true"><path class="${name}" d="M1 5H27"/></svg> ${word}</li>`;
  return html`<ul class="key">${line('value', legend.value)}${line('pace', legend.pace)}${line('target', legend.target)}<li><svg width="28" height="10" aria-hidden="true"><path class="band" d="M1 5L27 0V10Z"/><path class="lead" d="M1 5H27"/></svg> ${legend.forecast}</li></ul>`;
}
