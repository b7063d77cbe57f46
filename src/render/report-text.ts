import type { Language } from '../language/language.ts';
import { type CalendarDate, daysBetween, daysInclusive } from '../model/calendar-date.ts';
import { isOfSomeone } from '../report/focus.ts';
import type { CycleRow } from '../report/group-rows.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { alignedColumns, type Column } from './columns.ts';
import { dueTable } from './due-lines.ts';
import { computed, countsText, currentText, percent, points, ratio, signed, targetText } from './figures.ts';
import { forecastTexts } from './forecast-figures.ts';
import { inCycle } from './in-cycle.ts';
import { gradedStatus } from './key-result-figures.ts';
import { focusText, nothingIn } from './report-heading.ts';
import { safeText } from './safe-text.ts';
import { statusTone } from './status-sign.ts';
import type { Style } from './style.ts';
import { changeSince } from './summary-figures.ts';
import { groupRows } from './text-groups.ts';
import { kpiRows } from './text-kpis.ts';
import { achievementRows, moverRows, supportRows } from './text-support.ts';

/** The report as lines of plain text: aligned columns, nothing cut off. For pipes, files and people who grep. */
export function reportText(report: ProgressReport, style: Style): string {
  if (report.cycles.length === 0) return `${style.language.words.noCycles}\n`;
  const sections = report.cycles.flatMap((cycle) => cycleSections(cycle, report, style));
  const owed = report.focus?.person ? dueTable(report, style) : [];
  const all = [headingLines(report, style), owed, ...sections, kpiRows(report, style)].filter(
    (lines) => lines.length > 0,
  );
  return `${all.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Whom it is of, and what of it is shown; nothing where it is of all. */
function headingLines({ focus, workspace }: ProgressReport, { language }: Style): readonly string[] {
  const { person = null, team = null } = focus ?? {};
  const ids = [...(person ? [`person/${person.id}`] : []), ...(team ? [`team/${team.id}`] : [])];
  const names = [person?.name, team?.name, workspace].flatMap((name) => (name == null ? [] : [safeText(name)]));
  const shown = safeText(focusText(focus, language));
  return [...(ids.length === 0 ? [] : [[...ids, ...names].join('  ')]), ...(shown === '' ? [] : [shown])];
}

function cycleSections(cycle: CycleRow, report: ProgressReport, style: Style): readonly (readonly string[])[] {
  const { words } = style.language;
  const { objectives, teams, people, support, achievements, asOf } = inCycle(cycle, report);
  const tables = [groupRows(words.teams, teams, style), groupRows(words.people, people, style)];
  const groups = report.focus?.person ? tables.toReversed() : tables;
  return [
    cycleLines(cycle, report, style),
    ...(isOfSomeone(report.focus) ? groups : []),
    ...supportRows(support, asOf, style),
    moverRows(objectives, style),
    achievementRows(achievements, style),
    ...(objectives.length
      ? objectives.map((objective) => objectiveLines(objective, asOf, style))
      : [[nothingIn(cycle, report, style.language)]]),
    ...(isOfSomeone(report.focus) ? [] : groups),
  ];
}

/** The clock of a cycle and its figures. */
export function cycleLines(
  cycle: CycleRow,
  { workspace, asOf }: Pick<ProgressReport, 'workspace' | 'asOf'>,
  style: Style,
): readonly string[] {
  const { words, date } = style.language;
  // An id begins each line: what a user wrote could be an instruction to the CI that shows it.
  const name = [cycle.id, workspace, cycle.title].filter((text) => text !== null).map(safeText);
  const term = words.term(date(cycle.start), date(cycle.end));
  return [
    [...name, term, clockText(cycle, asOf, style.language), words.asOf(date(asOf))].join('  '),
    [...figureTexts(cycle, style), countsText(cycle, style.language)].filter((text) => text !== '').join('  '),
  ];
}

function clockText(cycle: CycleRow, asOf: CalendarDate, language: Language): string {
  const { words, date } = language;
  if (cycle.closed) return words.closedOn(date(cycle.closed.on));
  if (asOf < cycle.start) return words.startsOn(date(cycle.start));
  if (asOf > cycle.end) return words.endedOn(date(cycle.end));
  const day = daysInclusive(cycle.start, asOf);
  return words.dayOf(day, daysInclusive(cycle.start, cycle.end), percent(cycle.elapsed, language));
}

/** Status, progress, expected, projected, score and change of an objective or a cycle. */
function figureTexts(
  row: Pick<CycleRow | ObjectiveRow, 'status' | 'progress' | 'expected' | 'projected' | 'score' | 'delta'>,
  style: Style,
): readonly string[] {
  const { language, paint } = style;
  const { words } = language;
  return [
    paint(statusTone(row.status, false), words.status[row.status]),
    words.progress(percent(row.progress, language)),
    words.expected(percent(row.expected, language)),
    words.projected(ratio(row.projected, language)),
    ...(row.score === null ? [] : [words.score(language.number(row.score, 1))]),
    ...(row.delta ? [changeSince(row.delta, style)] : []),
  ];
}

function objectiveLines(objective: ObjectiveRow, asOf: CalendarDate, style: Style): readonly string[] {
  const { words, date } = style.language;
  const facts = [words.kind[objective.kind], objective.owner, objective.team].filter((fact) => fact !== null);
  const lines = [
    `${objective.id}  ${safeText(objective.title)}`,
    [...facts, words.term(date(objective.start), date(objective.end))].join('  '),
    figureTexts(objective, style).join('  '),
    ...(objective.dropped ? [safeText(words.dropped(date(objective.dropped.on), objective.dropped.why))] : []),
  ];
  if (objective.keyResults.length === 0) return [...lines, words.noKeyResults];
  return [...lines, ...alignedColumns(keyResultColumns(style, asOf), objective.keyResults)];
}

/** The columns of a table of key results; how old a check-in is only where it is told as of which day. */
export function keyResultColumns(style: Style, asOf: CalendarDate | null = null): readonly Column<KeyResultRow>[] {
  const { language, paint } = style;
  const { words, date } = language;
  const left = (title: string, cell: (row: KeyResultRow) => string) => ({ title, align: 'left', cell }) as const;
  const right = (title: string, cell: (row: KeyResultRow) => string) => ({ title, align: 'right', cell }) as const;
  return [
    left(words.columns.keyResult, ({ id }) => id),
    left(words.columns.title, ({ title }) => safeText(title)),
    right(words.columns.from, (row) => fromText(row, language)),
    right(words.columns.current, (row) => safeText(currentText(row, language))),
    right(words.columns.to, (row) => safeText(targetText(row, language))),
    right(words.columns.progress, ({ progress }) => percent(progress, language)),
    right(words.columns.expected, ({ expected }) => percent(expected, language)),
    right(words.columns.projected, ({ projected }) => ratio(projected, language)),
    {
      ...left(words.columns.status, (row) => gradedStatus(row, language)),
      paint: ({ status, stale }, text) => paint(statusTone(status, stale), text),
    },
    right(words.columns.confidence, ({ confidence }) => (confidence === null ? '' : percent(confidence, language))),
    left(words.columns.change, (row) => changeText(row, style)),
    left(words.columns.lastCheckin, ({ lastCheckin }) => (lastCheckin ? date(lastCheckin) : '')),
    left(words.columns.age, ({ lastCheckin }) =>
      lastCheckin && asOf ? words.ago(daysBetween(lastCheckin, asOf)) : '',
    ),
    left(words.columns.atEnd, (row) => forecastTexts(row, style).atEnd),
    right(words.columns.probability, (row) => forecastTexts(row, style).probability),
    left(words.columns.target, (row) => forecastTexts(row, style).reached),
    left(words.columns.aWeek, (row) => forecastTexts(row, style).aWeek),
    left(words.columns.kpi, ({ kpi }) => (kpi === null ? '' : `kpi/${kpi}`)),
    left(words.columns.owner, ({ owner }) => owner ?? ''),
    left(words.columns.needs, ({ needs }) =>
      words.join.clauses(needs.map(({ kind, text }) => words.join.about(words.needs[kind], safeText(text)))),
    ),
    left(words.columns.note, ({ note }) => (note === null ? '' : safeText(note))),
  ];
}

function fromText({ from, measure, unit }: KeyResultRow, language: Language): string {
  if (measure !== 'metric') return '';
  return from === null ? language.words.unknown : safeText(computed(from, unit, language));
}

/** What changed in a key result: its value, and its progress in points. */
function changeText({ delta }: KeyResultRow, style: Style): string {
  if (!delta) return '';
  const change = `${signed(delta.value, style)} (${points(delta.progress, style)})`;
  return delta.since === 'baseline' ? style.language.words.changedSinceBaseline(change) : change;
}
