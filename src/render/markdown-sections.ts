import type { CalendarDate } from '../model/calendar-date.ts';
import type { Status } from '../model/status.ts';
import type { CycleRow } from '../report/group-rows.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { cycleClock } from './cycle-clock.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { countsText, percent } from './figures.ts';
import { forecastSentence } from './forecast-figures.ts';
import { ageText, changeText, gradedStatus, sourcedValue } from './key-result-figures.ts';
import { barCell, type MarkdownColumn, markdownTable } from './markdown-table.ts';
import { progressBar } from './progress-bar.ts';
import { statusSign } from './status-sign.ts';
import type { Style } from './style.ts';
import { summaryFigures } from './summary-figures.ts';

const BAR_WIDTH = 20;

const joint = ({ ascii }: Style): string => (ascii ? ' - ' : ' · ');

/** A sign of ours; those of ASCII would otherwise begin a list within a list. */
export const markdownSign = (status: Status, { ascii }: Style): string =>
  statusSign(status, ascii).replace(/[-+!.]/, '\\$&');

/** A cycle: its names, its clock, its figures and how many key results have which status. */
export function headingSection(cycle: CycleRow, { workspace, asOf }: ProgressReport, style: Style): string {
  const { language, ascii } = style;
  const { words, date } = language;
  const names = [workspace, cycle.id, cycle.title].filter((text) => text !== null).map(escapeMarkdown);
  const { text, share } = cycleClock(cycle, asOf, language);
  const bar = share === null ? [] : [`\`${progressBar(share, null, BAR_WIDTH, ascii)}\` ${percent(share, language)}`];
  const figures = [words.progress(percent(cycle.progress, language)), ...summaryFigures(cycle, style)];
  return [
    `## ${names.join(joint(style))}`,
    '',
    [[text, ...bar].join(' '), words.term(date(cycle.start), date(cycle.end)), words.asOf(date(asOf))].join(
      joint(style),
    ),
    '',
    `${markdownSign(cycle.status, style)} **${words.status[cycle.status]}**${joint(style)}${words.join.facts(figures)}`,
    ...(countsText(cycle, language) === '' ? [] : ['', countsText(cycle, language)]),
  ].join('\n');
}

/** An objective: its title, its figures and facts, a table of its key results, and what was asked for and noted. */
export function objectiveSection(
  objective: ObjectiveRow,
  cycle: CycleRow,
  /** `told` are the key results of which the needs were told before. */
  { asOf, told }: { readonly asOf: CalendarDate; readonly told: ReadonlySet<KeyResultRow> },
  style: Style,
): string {
  const { words, date } = style.language;
  const { id, owner, team, start, end, keyResults, status } = objective;
  const facts = [id, owner, team].filter((fact) => fact !== null).map((fact) => `\`${fact}\``);
  const remarks = keyResults.flatMap((row) => remarkLines(told.has(row) ? { ...row, needs: [] } : row, style));
  return [
    `### ${markdownSign(status, style)} ${escapeMarkdown(objective.title)}`,
    '',
    [figuresText(objective, cycle, style), ...facts, words.term(date(start), date(end))].join(joint(style)),
    '',
    ...(keyResults.length ? markdownTable(columns(asOf, style), keyResults) : [words.noKeyResults]),
    ...(remarks.length ? ['', ...remarks] : []),
  ].join('\n');
}

/** The status and the figures; of a dropped objective when it was dropped and why. */
function figuresText(objective: ObjectiveRow, { delta }: CycleRow, style: Style): string {
  const { language, ascii } = style;
  const { words, date } = language;
  const { status, progress, expected, dropped } = objective;
  if (dropped) return escapeMarkdown(words.dropped(date(dropped.on), dropped.why));
  const since = delta && delta.since !== 'baseline' ? delta.since : null;
  const bar = `\`${progressBar(progress, expected, BAR_WIDTH, ascii)}\` ${percent(progress, language)}`;
  return `**${words.status[status]}** ${words.join.facts([bar, ...summaryFigures(objective, style, since)])}`;
}

function columns(asOf: CalendarDate, style: Style): readonly MarkdownColumn<KeyResultRow>[] {
  const { language } = style;
  const { columns: titles } = language.words;
  const left = (title: string, cell: (row: KeyResultRow) => string) => ({ title, align: 'left', cell }) as const;
  const right = (title: string, cell: (row: KeyResultRow) => string) => ({ title, align: 'right', cell }) as const;
  return [
    left(titles.keyResult, ({ title }) => escapeMarkdown(title)),
    left(titles.value, (row) => escapeMarkdown(sourcedValue(row, style))),
    left(titles.progress, (row) => barCell(row, style)),
    left(titles.status, (row) => `${markdownSign(row.status, style)} ${gradedStatus(row, language)}`),
    right(titles.confidence, ({ confidence }) => (confidence === null ? '' : percent(confidence, language))),
    right(titles.change, (row) => escapeMarkdown(changeText(row, style))),
    left(titles.lastCheckin, (row) => ageText(row, asOf, language)),
    left(titles.owner, ({ owner }) => (owner === null ? '' : `\`${owner}\``)),
  ];
}

/** What is forecast of a key result, what it asks for, and its note, as entries of a list. */
function remarkLines(row: KeyResultRow, style: Style): readonly string[] {
  const { id, needs, note } = row;
  const { words } = style.language;
  const forecast = forecastSentence(row, style);
  return [
    ...(forecast === '' ? [] : [`- \`${id}\` ${escapeMarkdown(forecast)}`]),
    ...needs.map(({ kind, text }) => `- \`${id}\` ${escapeMarkdown(words.asksFor(kind, text))}`),
    ...(note === null ? [] : [`- ${words.join.about(`\`${id}\``, escapeMarkdown(note))}`]),
  ];
}
