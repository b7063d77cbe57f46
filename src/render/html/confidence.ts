import type { CycleName } from '../../model/cycle-name.ts';
import type { Team } from '../../model/team.ts';
import type { ReportCharts } from '../../report/charts/report-charts.ts';
import type { CycleWeek, WeekConfidence } from '../../report/charts/weeks.ts';
import type { ObjectiveRow } from '../../report/objective-row.ts';
import { percent } from '../figures.ts';
import type { Style } from '../style.ts';
import { keyResultClasses } from './classes.ts';
import { type DataColumn, dataTable } from './data-table.ts';
import { figure } from './figures.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** Units of the drawing that a week takes. */
const CELL = 26;
const HEIGHT = 24;

/** Half a year is as much as a reader compares; of a longer cycle the last weeks are shown. */
const MOST_WEEKS = 26;

/** A key result in the heat map. */
interface HeatRow {
  readonly title: string;
  readonly reference: string;
  readonly classes: string;
  readonly confidence: readonly (WeekConfidence | null)[];
}

/** How sure the owners were, week by week: a strip of shades with a digit in each, a row a key result; nothing where nobody said. */
export function confidenceSection(
  cycle: CycleName,
  objectives: readonly ObjectiveRow[],
  charts: ReportCharts,
  style: Style,
): Markup {
  const { confidence: words } = style.language.words.page;
  const all = charts.weeks.get(cycle) ?? [];
  const found = objectives.flatMap((objective) => heatRows(objective, charts, charts.settings.teams));
  if (found.length === 0) return NOTHING;
  const firstSaid = all.findIndex((_, index) => found.some(({ confidence }) => confidence[index] !== null));
  const first = Math.max(firstSaid, all.length - MOST_WEEKS);
  const weeks = all.slice(first);
  const rows = found.map((row) => ({ ...row, confidence: row.confidence.slice(first) }));
  const id = `confidence-${cycle}`;
  return html`<section class="confidence" aria-labelledby="${id}"><h2 id="${id}">${words.title} <span class="soft">${cycle}</span></h2>
<p>${words.sentence(weeks.length)}</p>
<div class="scroll" tabindex="0" role="group" aria-label="${words.title}"><table class="heat"><thead><tr><th scope="col">${style.language.words.columns.keyResult}</th><th scope="col"><span class="heard">${words.title}</span>${weekMarks(weeks, style)}</th></tr></thead><tbody>${rows.map((row) => strip(row, style))}</tbody></table></div>
${dataTable(words.title, dataColumns(weeks, style), rows, style)}
</section>`;
}

const heatRows = (objective: ObjectiveRow, { keyResults }: ReportCharts, teams: readonly Team[]): readonly HeatRow[] =>
  objective.keyResults.flatMap((row) => {
    const reference = `${objective.id}/${row.id}`;
    const { confidence = [] } = keyResults.get(`${objective.cycle}/${reference}`) ?? {};
    if (confidence.every((week) => week === null)) return [];
    return { title: row.title, reference, classes: keyResultClasses(row, objective, teams), confidence };
  });

const weekMarks = (weeks: readonly CycleWeek[], { language }: Style): Markup =>
  html`<svg width="${weeks.length * CELL}" height="14" aria-hidden="true">${weeks.map(({ number }, index) => (number > 9 && index % 2 === 1 ? null : html`<text class="mark" x="${index * CELL + CELL / 2}" y="11" text-anchor="middle">${language.words.page.confidence.week(number)}</text>`))}</svg>`;

function strip({ title, reference, classes, confidence }: HeatRow, style: Style): Markup {
  const { language } = style;
  const last = confidence.findLast((week) => week !== null)?.value ?? null;
  const label = language.words.page.confidence.row(title, percent(last, language));
  const cells = confidence.map((week, index) => (week === null ? null : cell(week, index)));
  return html`<tr class="strip ${classes}"><th scope="row">${title}<br><code>${reference}</code></th><td><svg role="img" width="${confidence.length * CELL}" height="${HEIGHT}"><title>${label}</title>${cells}</svg></td></tr>`;
}

/** The shade says how sure, and so does the digit in it. A square is the cap of a line without length: there may be thousands. */
function cell({ value, isStated }: WeekConfidence, index: number): Markup {
  const tenths = Math.round(value * 10);
  const x = index * CELL + CELL / 2 - 1;
  return html`<path class="c${tenths}${isStated ? '' : ' held'}" d="M${x} ${HEIGHT / 2}h0"/><text x="${x}" y="16">${tenths}</text>`;
}

function dataColumns(weeks: readonly CycleWeek[], { language }: Style): readonly DataColumn<HeatRow>[] {
  const { columns, page } = language.words;
  return [
    { title: columns.keyResult, cell: ({ reference }) => reference },
    ...weeks.map(
      ({ number }, index): DataColumn<HeatRow> => ({
        title: page.confidence.week(number),
        isFigure: true,
        cell: ({ confidence }) => {
          const week = confidence[index] ?? null;
          return week === null ? null : figure(week.value, percent(week.value, language));
        },
      }),
    ),
  ];
}
