import type { NewKeyResult } from '../model/edit.ts';
import type { MadeObjective, ParameterRow, TemplateSheet } from '../report/template-sheet.ts';
import { displayWidth, padded } from './columns.ts';
import { lineBeginning } from './safe-text.ts';
import type { Style } from './style.ts';
import { templateText } from './template-list.ts';
import { drawnWidth } from './terminal-lines.ts';
import { wrapped } from './wrap.ts';
import { aboutKpi } from './written-kpi.ts';
import { measureText } from './written-objective.ts';

/** A line with what it is about at its left. */
type Labelled = readonly [label: string, text: string];

/** The least columns that a text is wrapped to beside its label. */
const LEAST = 24;

/** A template whole: when to use it, its parameters, and the objective or the KPIs that it would make today. */
export function templateSheetText(sheet: TemplateSheet, style: Style): string {
  const { headings } = style.language.words.template;
  const shown = (text: string) => templateText(text, sheet, style.ascii);
  const section = (heading: string, rows: readonly Labelled[]) =>
    rows.length === 0 ? [] : [style.paint('strong', heading), ...labelledLines(rows, style)];
  const sections = [
    [
      style.paint('strong', shown(sheet.id)),
      ...linesOf(lineBeginning(shown(sheet.summary)), columnsOf(style) - 2).map((line) => `  ${line}`),
      ...labelledLines(facts(sheet, style), style),
    ],
    section(
      headings.parameters,
      sheet.parameters.map((one) => [shown(one.name), parameterText(one, shown, style)]),
    ),
    ...madeRows(sheet.made, shown, style).map(([heading, rows]) => section(heading, rows)),
    [style.paint('strong', headings.command), `  ${style.paint('accent', shown(sheet.command))}`],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Shown = (text: string) => string;

/** What a template would make, under its headings. */
function madeRows(
  made: TemplateSheet['made'],
  shown: Shown,
  style: Style,
): readonly (readonly [heading: string, rows: readonly Labelled[]])[] {
  const { language } = style;
  const { headings } = language.words.template;
  if (made.kind === 'kpi') {
    const rows = made.kpis.map((kpi): Labelled => {
      const about = aboutKpi(kpi, language);
      return [kpi.id, about === '' ? shown(kpi.title) : language.words.join.about(shown(kpi.title), about)];
    });
    return [[headings.kpis, rows]];
  }
  return [
    [headings.objective, objectiveRows(made, shown, style)],
    [headings.keyResults, made.objective.keyResults.flatMap((one) => keyResultRows(one, shown, style))],
    [headings.initiatives, initiativeRows(made, shown, style)],
  ];
}

function facts({ when, term, made, own, path }: TemplateSheet, style: Style): readonly Labelled[] {
  const { labels, span } = style.language.words.template;
  return [
    [labels.when, templateText(when, { own, path }, style.ascii)],
    ...(term === null ? [] : [[labels.term, span(term)] as const]),
    ...(made.kind === 'kpi' ? [] : [[labels.cycle, cycleText(made, style)] as const]),
    ...(path === null ? [] : [[labels.file, templateText(path, { own, path }, style.ascii)] as const]),
  ];
}

function cycleText({ cycle, start, end }: MadeObjective, { language: { words, date } }: Style): string {
  const days = (from: typeof start, to: typeof end) => words.term(date(from), date(to));
  return words.template.cycle(cycle.name, days(cycle.start, cycle.end), days(start, end));
}

function parameterText({ prompt, type, default: standard }: ParameterRow, shown: Shown, { language }: Style): string {
  const { number, quantity, words } = language;
  const figure = (value: number) => (type === 'percent' ? quantity(value, 'percent') : number(value));
  const written = typeof standard === 'number' ? figure(standard) : standard;
  return words.join.aside(shown(prompt), words.template.parameter(type, written === null ? null : shown(written)));
}

function objectiveRows({ objective }: MadeObjective, shown: Shown, { language }: Style): readonly Labelled[] {
  const { labels } = language.words.template;
  const { title, why } = objective;
  return [[labels.title, shown(title)], ...(why === null ? [] : [[labels.why, shown(why)] as const])];
}

/** A key result as it would be written, its milestones below it. */
function keyResultRows(keyResult: NewKeyResult, shown: Shown, { language }: Style): readonly Labelled[] {
  const { number, words } = language;
  const weighed = (text: string, weight: number | null) =>
    weight === null || weight === 1 ? text : words.join.facts([text, words.template.weight(number(weight))]);
  const { id, title, measure, weight } = keyResult;
  const milestones = measure.kind === 'milestones' ? measure.milestones : [];
  return [
    [id, weighed(words.join.about(shown(title), measureText(keyResult, language)), weight)],
    ...milestones.map((one): Labelled => ['', `- ${words.join.about(one.id, weighed(shown(one.title), one.weight))}`]),
  ];
}

const initiativeRows = ({ objective }: MadeObjective, shown: Shown, { language }: Style): readonly Labelled[] =>
  objective.initiatives.map(({ id, title, keyResult }) => [
    id,
    keyResult === null ? shown(title) : language.words.template.initiative(shown(title), keyResult),
  ]);

/** Texts beside their labels, indented; on a terminal wrapped, below their labels where there is no room beside them. */
function labelledLines(rows: readonly Labelled[], style: Style): readonly string[] {
  const labels = Math.max(...rows.map(([label]) => displayWidth(label)));
  const columns = columnsOf(style);
  const below = columns - labels - 4 < LEAST;
  const indent = ' '.repeat(below ? 4 : labels + 4);
  return rows.flatMap(([label, text]) => {
    const [first = '', ...rest] = linesOf(text, columns - indent.length);
    const more = rest.map((line) => `${indent}${line}`);
    if (!below) return [`  ${padded(label, labels, 'left')}  ${first}`, ...more];
    return [...(label === '' ? [] : [`  ${label}`]), `${indent}${first}`, ...more];
  });
}

/** The columns to draw in; without end where nothing has to fit. */
const columnsOf = ({ width }: Style): number => (width === null ? Number.POSITIVE_INFINITY : drawnWidth(width));

const linesOf = (text: string, columns: number): readonly string[] =>
  columns === Number.POSITIVE_INFINITY ? [text] : wrapped(text, columns);
