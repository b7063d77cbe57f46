import { daysInclusive } from '../model/calendar-date.ts';
import type { CycleRow, GroupRow } from '../report/group-rows.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import type { KpiRow } from '../report/kpi-row.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { alignedColumns, type Column } from './columns.ts';
import { countsText, currentText, percent, ratio, signed, targetText, wholePercent } from './figures.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** The report as lines of plain text: aligned columns, nothing cut off, no colour. For pipes, files and people who grep. */
export function reportText(report: ProgressReport, style: Style): string {
  const sections = report.cycles.flatMap((cycle) => [
    cycleLines(cycle, report, style),
    ...objectivesOf(cycle, report, style),
    groupLines(
      style.language.words.teams,
      report.teams.filter((row) => row.cycle === cycle.id),
      style,
    ),
    groupLines(
      style.language.words.people,
      report.people.filter((row) => row.cycle === cycle.id),
      style,
    ),
  ]);
  if (report.cycles.length === 0) return `${style.language.words.noCycles}\n`;
  const all = [...sections, kpiLines(report.kpis, style)].filter((lines) => lines.length > 0);
  return `${all.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function cycleLines(cycle: CycleRow, { workspace, asOf }: ProgressReport, style: Style): readonly string[] {
  const { words, date } = style.language;
  const days = daysInclusive(cycle.start, cycle.end);
  const clock = () => {
    if (cycle.closed) return words.closedOn(date(cycle.closed.on));
    if (asOf < cycle.start) return words.startsOn(date(cycle.start));
    if (asOf > cycle.end) return words.endedOn(date(cycle.end));
    return words.dayOf(daysInclusive(cycle.start, asOf), days, percent(cycle.elapsed, style.language));
  };
  // An id begins each line: what a user wrote could be an instruction to the CI that shows it.
  const name = [cycle.id, workspace, cycle.title].filter((text) => text !== null).map(safeText);
  return [
    [...name, words.term(date(cycle.start), date(cycle.end)), clock(), words.asOf(date(asOf))].join('  '),
    [...figureTexts(cycle, style), countsText(cycle, style.language)].filter((text) => text !== '').join('  '),
  ];
}

/** Status, progress, expected, projected, score and change of an objective or a cycle. */
function figureTexts(
  row: Pick<CycleRow | ObjectiveRow, 'status' | 'progress' | 'expected' | 'projected' | 'score' | 'delta'>,
  style: Style,
): readonly string[] {
  const { language } = style;
  const { words } = language;
  return [
    words.status[row.status],
    words.progress(percent(row.progress, language)),
    words.expected(percent(row.expected, language)),
    words.projected(ratio(row.projected, language)),
    ...(row.score === null ? [] : [words.score(language.number(row.score, 1))]),
    ...(row.delta ? [`${points(row.delta.progress, style)} ${sinceText(row.delta.since, style)}`] : []),
  ];
}

/** A change of a share in whole points, `+40`. */
const points = (change: number, style: Style): string => signed(wholePercent(change), style);

const sinceText = (since: ObjectiveSince, { language }: Style): string =>
  since === 'baseline' ? language.words.sinceBaseline : language.words.since(language.date(since));

type ObjectiveSince = NonNullable<ObjectiveRow['delta']>['since'];

function objectivesOf(cycle: CycleRow, report: ProgressReport, style: Style): readonly (readonly string[])[] {
  const objectives = report.objectives.filter((objective) => objective.cycle === cycle.id);
  if (objectives.length === 0) return [[style.language.words.noObjectives(cycle.id)]];
  return objectives.map((objective) => objectiveLines(objective, style));
}

function objectiveLines(objective: ObjectiveRow, style: Style): readonly string[] {
  const { words, date } = style.language;
  const facts = [words.kind[objective.kind], objective.owner, objective.team].filter((fact) => fact !== null);
  const lines = [
    `${objective.id}  ${safeText(objective.title)}`,
    [...facts, words.term(date(objective.start), date(objective.end))].join('  '),
    figureTexts(objective, style).join('  '),
    ...(objective.dropped ? [safeText(words.dropped(date(objective.dropped.on), objective.dropped.why))] : []),
  ];
  if (objective.keyResults.length === 0) return [...lines, words.noKeyResults];
  return [...lines, ...alignedColumns(keyResultColumns(style), objective.keyResults)];
}

function keyResultColumns(style: Style): readonly Column<KeyResultRow>[] {
  const { language } = style;
  const { words, quantity, date } = language;
  const left = (title: string, cell: (row: KeyResultRow) => string) => ({ title, align: 'left', cell }) as const;
  const right = (title: string, cell: (row: KeyResultRow) => string) => ({ title, align: 'right', cell }) as const;
  return [
    left(words.columns.keyResult, ({ id }) => id),
    left(words.columns.title, ({ title }) => safeText(title)),
    right(words.columns.from, ({ from, measure, unit }) =>
      measure === 'metric' ? (from === null ? words.unknown : safeText(quantity(from, unit))) : '',
    ),
    right(words.columns.current, (row) => safeText(currentText(row, language))),
    right(words.columns.to, (row) => safeText(targetText(row, language))),
    right(words.columns.progress, ({ progress }) => percent(progress, language)),
    right(words.columns.expected, ({ expected }) => percent(expected, language)),
    right(words.columns.projected, ({ projected }) => ratio(projected, language)),
    left(words.columns.status, ({ status, due, stale, score }) => {
      const grade = score === null ? '' : words.score(language.number(score, 2));
      return [words.status[status], stale ? words.overdue : due ? words.due : '', grade].filter(Boolean).join(', ');
    }),
    right(words.columns.confidence, ({ confidence }) => (confidence === null ? '' : percent(confidence, language))),
    left(words.columns.change, (row) => changeText(row, style)),
    left(words.columns.lastCheckin, ({ lastCheckin }) => (lastCheckin ? date(lastCheckin) : '')),
    left(words.columns.owner, ({ owner }) => owner ?? ''),
    left(words.columns.needs, ({ needs }) =>
      needs.map(({ kind, text }) => `${words.needs[kind]}: ${safeText(text)}`).join('; '),
    ),
    left(words.columns.note, ({ note }) => (note === null ? '' : safeText(note))),
  ];
}

/** What changed in a key result: its value, and its progress in points. */
function changeText({ delta }: KeyResultRow, style: Style): string {
  if (!delta) return '';
  const since = delta.since === 'baseline' ? ` ${style.language.words.sinceBaseline}` : '';
  return `${signed(delta.value, style)} (${points(delta.progress, style)})${since}`;
}

function groupLines(title: string, rows: readonly GroupRow[], style: Style): readonly string[] {
  const { language } = style;
  const { columns, status } = language.words;
  if (rows.length === 0) return [];
  const table: readonly Column<GroupRow>[] = [
    { title, align: 'left', cell: ({ id }) => id },
    { title: columns.name, align: 'left', cell: ({ name }) => safeText(name) },
    { title: columns.progress, align: 'right', cell: ({ progress }) => percent(progress, language) },
    { title: columns.expected, align: 'right', cell: ({ expected }) => percent(expected, language) },
    { title: columns.projected, align: 'right', cell: ({ projected }) => ratio(projected, language) },
    { title: columns.status, align: 'left', cell: (row) => status[row.status] },
    {
      title: columns.change,
      align: 'left',
      cell: ({ delta }) => (delta ? `${points(delta.progress, style)} ${sinceText(delta.since, style)}` : ''),
    },
    { title: columns.counts, align: 'left', cell: (row) => countsText(row, language) },
  ];
  return alignedColumns(table, rows);
}

function kpiLines(rows: readonly KpiRow[], style: Style): readonly string[] {
  const { language } = style;
  const { words, quantity, date } = language;
  if (rows.length === 0) return [];
  const bound = (value: number | null, unit: string | null) => (value === null ? null : quantity(value, unit));
  const table: readonly Column<KpiRow>[] = [
    { title: words.columns.kpi, align: 'left', cell: ({ id }) => id },
    { title: words.columns.title, align: 'left', cell: ({ title }) => safeText(title) },
    {
      title: words.columns.current,
      align: 'right',
      cell: ({ current, unit }) => (current === null ? words.unknown : safeText(quantity(current, unit))),
    },
    {
      title: words.columns.bounds,
      align: 'left',
      cell: ({ hold, unit }) => (hold ? safeText(words.hold(bound(hold.atLeast, unit), bound(hold.atMost, unit))) : ''),
    },
    {
      title: words.columns.status,
      align: 'left',
      cell: ({ withinBounds }) =>
        withinBounds === null ? '' : withinBounds ? words.withinBounds : words.outsideBounds,
    },
    {
      title: words.columns.change,
      align: 'left',
      cell: ({ delta }) => (delta ? `${signed(delta.value, style)} ${sinceText(delta.since, style)}` : ''),
    },
    {
      title: words.columns.lastCheckin,
      align: 'left',
      cell: ({ lastCheckin }) => (lastCheckin ? date(lastCheckin) : ''),
    },
    { title: words.columns.owner, align: 'left', cell: ({ owner }) => owner ?? '' },
  ];
  return [words.kpis, ...alignedColumns(table, rows)];
}
