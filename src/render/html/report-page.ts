import type { Id } from '../../model/id.ts';
import { isOfSomeone } from '../../report/focus.ts';
import type { CycleRow } from '../../report/group-rows.ts';
import type { ProgressReport } from '../../report/progress-report.ts';
import { inCycle } from '../in-cycle.ts';
import type { Origin, ReportRenderer } from '../index.ts';
import { focusText, nothingIn, reportTitle } from '../report-heading.ts';
import type { Style } from '../style.ts';
import { alignmentSection } from './alignment.ts';
import { attentionSection } from './attention.ts';
import { chartLegend } from './chart-legend.ts';
import { confidenceSection } from './confidence.ts';
import { cycleHeader } from './cycle-header.ts';
import { dueSection } from './due.ts';
import { type Filterable, filterControls, filterRules } from './filter.ts';
import { groupSection } from './groups.ts';
import { kpiSection } from './kpis.ts';
import { html, Markup } from './markup.ts';
import { nameOf } from './name-of.ts';
import { objectiveArticle } from './objective.ts';
import { scoreSection } from './scores.ts';
import { STYLES } from './styles.ts';

/** What a browser may do with the page: show it. Nothing is fetched, run, sent or framed. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one file that a browser shows as it is: no script, nothing from a network. */
export const reportPage: ReportRenderer = (report, style, origin) => {
  const { words, tag } = style.language;
  const title = reportTitle(report, style.language);
  const shown = focusText(report.focus, style.language);
  const filterable = filterableIn(report);
  const page = html`<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(`${STYLES}\n${filterRules(filterable)}`)}</style>
</head>
<body>
<a class="skip" href="#objectives">${words.page.skip}</a>
<header class="top"><h1>${title}</h1><p class="soft">${words.asOf(style.language.date(report.asOf))}</p>${shown === '' ? null : html`<p class="soft">${shown}</p>`}</header>
<main>
${mainParts(report, filterable, style)}
</main>
${footer(report, origin, style)}
</body>
</html>
`;
  return page.text;
};

/** First the cycles at a glance, whom the page is of, and what needs somebody, then the objectives, then everything else. */
function mainParts(report: ProgressReport, filterable: Filterable, style: Style): readonly (Markup | null)[] {
  const { charts, cycles, objectives, focus } = report;
  const { words } = style.language;
  if (charts === null) throw new Error('a page needs what its charts are drawn from');
  if (cycles.length === 0) return [html`<p id="objectives">${words.noCycles}</p>`];
  const shown = new Set(
    objectives.flatMap(({ cycle, id, keyResults }) => [
      `${cycle}/${id}`,
      ...keyResults.map((row) => `${cycle}/${id}/${row.id}`),
    ]),
  );
  return [
    html`<div class="cycles">${cycles.map((cycle) => cycleHeader(cycle, report.asOf, style))}</div>`,
    ...(isOfSomeone(focus) ? cycles.flatMap((cycle) => groupTables(cycle, report, style)) : []),
    focus?.person ? dueSection(report.due, report.asOf, style) : null,
    attentionSection(report.support, report.asOf, style),
    filterControls(filterable, style),
    html`<div id="objectives">${cycles.map((cycle) => objectivesOf(cycle, report, style))}</div>`,
    alignmentSection(charts.alignment, (reference) => shown.has(reference), style),
    ...cycles.map((cycle) => furtherOf(cycle, report, style)),
    kpiSection(report, charts, style),
  ];
}

function objectivesOf(cycle: CycleRow, report: ProgressReport, style: Style): Markup {
  const { words } = style.language;
  const { objectives, asOf } = inCycle(cycle, report);
  const { charts } = report;
  const articles = charts ? objectives.map((objective) => objectiveArticle(objective, { charts, asOf }, style)) : [];
  return html`<h2>${words.page.objectives} <span class="soft">${cycle.id}</span></h2>
${articles.length === 0 ? null : chartLegend(style)}
${articles.length === 0 ? html`<p class="soft">${nothingIn(cycle, report, style.language)}</p>` : articles}`;
}

function furtherOf(cycle: CycleRow, report: ProgressReport, style: Style): Markup {
  const { objectives } = inCycle(cycle, report);
  const { charts, focus } = report;
  return html`${charts ? confidenceSection(cycle.id, objectives, charts, style) : null}${isOfSomeone(focus) ? null : groupTables(cycle, report, style)}${scoreSection(cycle, objectives, style)}`;
}

function groupTables(cycle: CycleRow, report: ProgressReport, style: Style): readonly Markup[] {
  const { words } = style.language;
  const { teams, people } = inCycle(cycle, report);
  const tables = [
    groupSection(words.teams, cycle.id, teams, `teams-${cycle.id}`, style),
    groupSection(words.people, cycle.id, people, `people-${cycle.id}`, style),
  ];
  return report.focus?.person ? tables.toReversed() : tables;
}

/** The teams and the owners of what is shown, in the order of the settings, then those that these do not list. */
function filterableIn({ objectives, charts }: ProgressReport): Filterable {
  const { teams = [], people = [] } = charts?.settings ?? {};
  const owners = objectives.flatMap(({ owner, keyResults }) => [owner, ...keyResults.map((row) => row.owner)]);
  return {
    teams: choices(
      objectives.map(({ team }) => team),
      teams,
    ),
    owners: choices(owners, people),
  };
}

function choices(found: readonly (Id | null)[], listed: readonly { readonly id: Id; readonly name: string }[]) {
  const known = new Set(found.filter((id) => id !== null));
  const first = listed.map(({ id }) => id).filter((id) => known.has(id));
  const unlisted = [...known].filter((id) => !first.includes(id)).sort();
  return [...first, ...unlisted].map((id) => ({ id, name: nameOf(id, listed) }));
}

/** As of when, by which version, and what to type to have the same page again. */
function footer({ asOf, notices }: ProgressReport, { version, command }: Origin, { language }: Style): Markup {
  const { words, date, say } = language;
  const { footer: said } = words.page;
  const left = notices.map(
    ({ file, line, problem }) => html`<li>${words.join.about(`${file}:${line}`, say(problem))}</li>`,
  );
  return html`<footer>${left.length === 0 ? null : html`<h2>${words.notices}</h2><ul>${left}</ul>`}<p>${words.join.facts([words.asOf(date(asOf)), said.by(version)])}</p><p>${said.again} <code>${command}</code></p></footer>`;
}
