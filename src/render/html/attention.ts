import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Support } from '../../report/support.ts';
import type { Style } from '../style.ts';
import { type SupportBlock, type SupportLine, supportBlocks } from '../support-blocks.ts';
import { statusPill } from './figures.ts';
import { html, type Markup } from './markup.ts';

/** Who needs what: decisions first, then what else people ask for, then what is behind though nobody asks. */
export function attentionSection(support: Support, asOf: CalendarDate, style: Style): Markup {
  const { page } = style.language.words;
  const blocks = supportBlocks(support, asOf, style);
  return html`<section class="attention" aria-labelledby="attention"><h2 id="attention">${page.attention}</h2>
${blocks.length === 0 ? html`<p class="soft">${page.nothingNeeded}</p>` : html`<div class="blocks">${blocks.map((block) => blockOf(block, style))}</div>`}
</section>`;
}

const blockOf = ({ title, lines, more }: SupportBlock, style: Style): Markup =>
  html`<div class="block"><h3>${title}</h3><ul>${lines.map((line) => entry(line, style))}${
    more > 0 ? html`<li class="soft">${style.language.words.more(more)}</li>` : null
  }</ul></div>`;

function entry({ one, asked, facts, owner }: SupportLine, style: Style): Markup {
  const { keyResult, reference } = one;
  return html`<li>${statusPill(keyResult.status, style)} <strong>${keyResult.title}</strong>${owner === null ? null : html` <span class="soft">${owner}</span>`}
${asked === null ? null : html`<p class="asked">${asked}</p>`}<p>${facts}</p><p class="ref"><code>${reference}</code></p></li>`;
}
