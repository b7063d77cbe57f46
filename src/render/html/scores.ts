import { rounded } from '../../model/rounding.ts';
import type { CycleRow } from '../../report/group-rows.ts';
import type { ObjectiveRow } from '../../report/objective-row.ts';
import { DECIMALS } from '../figures.ts';
import type { Style } from '../style.ts';
import { dataTable } from './data-table.ts';
import { figure } from './figures.ts';
import { html, type Markup, NOTHING } from './markup.ts';

const WIDTH = 360;
const HEIGHT = 130;
const FLOOR = 108;

/** How the grades of a closed cycle are spread, in tenths; nothing while it is open, or where nothing was graded. */
export function scoreSection(cycle: CycleRow, objectives: readonly ObjectiveRow[], style: Style): Markup {
  const rows = objectives.flatMap(({ keyResults }) => keyResults.filter(({ dropped }) => dropped === null));
  const scores = rows.flatMap(({ score }) => (score === null ? [] : score));
  if (cycle.closed === null || scores.length === 0) return NOTHING;
  const { language } = style;
  const { scores: words } = language.words.page;
  const buckets = Array.from({ length: 11 }, (_, tenths) => ({
    tenths,
    count: scores.filter((score) => Math.round(rounded(score * 10, DECIMALS)) === tenths).length,
  }));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const id = `scores-${cycle.id}`;
  const columns = [
    {
      title: words.bucket,
      isFigure: true as const,
      cell: ({ tenths }: Bucket) => figure(tenths / 10, language.number(tenths / 10, 1)),
    },
    { title: words.count, isFigure: true as const, cell: ({ count }: Bucket) => figure(count, language.number(count)) },
  ];
  const sentence = words.sentence(scores.length, rows.length, language.number(mean, 2));
  return html`<section class="scores" aria-labelledby="${id}"><h2 id="${id}">${words.title} <span class="soft">${cycle.id}</span></h2><figure>${drawing(buckets, words.chart, style)}<figcaption>${sentence}</figcaption></figure>${dataTable(words.chart, columns, buckets, style)}</section>`;
}

interface Bucket {
  readonly tenths: number;
  readonly count: number;
}

function drawing(buckets: readonly Bucket[], title: string, { language }: Style): Markup {
  const most = Math.max(...buckets.map(({ count }) => count));
  const step = WIDTH / buckets.length;
  const bars = buckets.map(({ tenths, count }) => {
    const height = Math.round((count / most) * 900) / 10;
    const [x, middle] = [Math.round(tenths * step * 10) / 10, Math.round((tenths + 0.5) * step * 10) / 10];
    return html`<rect class="s${tenths}" x="${x + 3}" y="${FLOOR - height}" width="${Math.round((step - 6) * 10) / 10}" height="${height}" rx="2"/>${
      count === 0
        ? null
        : html`<text class="now" x="${middle}" y="${FLOOR - height - 4}" text-anchor="middle">${language.number(count)}</text>`
    }<text class="day" x="${middle}" y="${HEIGHT - 6}" text-anchor="middle">${language.number(tenths / 10, 1)}</text>`;
  });
  return html`<svg class="spread" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${title}</title>${bars}</svg>`;
}
