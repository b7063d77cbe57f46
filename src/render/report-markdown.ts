import { isOfSomeone } from '../report/focus.ts';
import type { CycleRow } from '../report/group-rows.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { asking } from '../report/support.ts';
import { dueSection } from './due/due-markdown.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { inCycle } from './in-cycle.ts';
import type { Origin } from './index.ts';
import { groupSection } from './markdown-groups.ts';
import { kpiSection } from './markdown-kpis.ts';
import { headingSection, objectiveSection } from './markdown-sections.ts';
import { resultSections, supportSections } from './markdown-support.ts';
import { focusText, nothingIn, reportTitle } from './report-heading.ts';
import type { Style } from './style.ts';

/** The most bytes of a report: a comment on GitHub ends at 64 KiB. */
const MOST_BYTES = 60 * 1024;

/** Bytes that are kept for saying how much is left out. */
const NOTE_BYTES = 300;

/** The longest command, in characters, that a reader would type again. */
const MOST_COMMAND = 1000;

/** A part of the report that is shown whole or not at all. */
interface Section {
  readonly text: string;
  readonly isObjective: boolean;
}

/** The report as Markdown for a pull request or a wiki: a table an objective, bars of text. What does not fit is counted. */
export function reportMarkdown(report: ProgressReport, style: Style, origin: Origin): string {
  const { words } = style.language;
  const footer = footerLine(report, style, origin);
  if (report.cycles.length === 0) return `${escapeMarkdown(words.noCycles)}\n\n${footer}\n`;
  const sections = [
    ...others([...headingParts(report, style), ...dueParts(report, style)]),
    ...report.cycles.flatMap((cycle) => cycleSections(cycle, report, style)),
    ...others(kpiSection(report, style)),
  ];
  const kept = fitting(sections, MOST_BYTES - NOTE_BYTES - bytesOf(footer));
  const missing = sections.filter((section) => !kept.has(section));
  const objectives = missing.filter(({ isObjective }) => isObjective).length;
  const note = missing.length > 0 ? [`*${words.leftOut(objectives, missing.length - objectives)}*`] : [];
  return `${[...[...kept].map(({ text }) => text), ...note, footer].join('\n\n')}\n`;
}

function cycleSections(cycle: CycleRow, report: ProgressReport, style: Style): readonly Section[] {
  const { words } = style.language;
  const { objectives, teams, people, support, achievements, asOf } = inCycle(cycle, report);
  const tables = [groupSection(words.teams, teams, style), groupSection(words.people, people, style)];
  const groups = (report.focus?.person ? tables.toReversed() : tables).flat();
  return [
    ...others([
      headingSection(cycle, report, style),
      ...(isOfSomeone(report.focus) ? groups : []),
      ...supportSections(support, asOf, style),
      ...resultSections(objectives, achievements, style),
      ...(objectives.length === 0 ? [nothingIn(cycle, report, style.language)] : []),
    ]),
    ...objectives.map((objective) => ({
      text: objectiveSection(objective, cycle, { asOf, told: asking(support) }, style),
      isObjective: true,
    })),
    ...others(isOfSomeone(report.focus) ? [] : groups),
  ];
}

/** Whom it is of, and what of it is shown; nothing where it is of all. */
function headingParts(report: ProgressReport, { language }: Style): readonly string[] {
  const shown = focusText(report.focus, language);
  return [
    ...(isOfSomeone(report.focus) ? [`# ${escapeMarkdown(reportTitle(report, language))}`] : []),
    ...(shown === '' ? [] : [`*${escapeMarkdown(shown)}*`]),
  ];
}

/** What a person owes. */
const dueParts = ({ focus, due }: ProgressReport, { language }: Style): readonly string[] =>
  focus?.person && due.length > 0 ? [dueSection(due, language).join('\n')] : [];

/** As of when, by which version, and what to type to have the same again, where that is short enough to be read. */
function footerLine({ asOf }: ProgressReport, { language, ascii }: Style, { version, command }: Origin): string {
  const parts = [escapeMarkdown(language.words.asOf(language.date(asOf))), `okr ${version}`];
  const again = command.length > MOST_COMMAND ? [] : [codeSpan(command)];
  return `_${[...parts, ...again].join(ascii ? ' - ' : ' · ')}_`;
}

/** The bytes of a part, and of the empty line behind it. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length + 2;

const others = (texts: readonly string[]): readonly Section[] => texts.map((text) => ({ text, isObjective: false }));

/** The sections that fit, in their order: the summaries first, then as many objectives as there is room for. */
function fitting(sections: readonly Section[], most: number): ReadonlySet<Section> {
  let room = most;
  const taken = new Set<Section>();
  for (const isObjective of [false, true]) {
    for (const section of sections.filter((one) => one.isObjective === isObjective)) {
      const size = bytesOf(section.text);
      if (size > room) continue;
      room -= size;
      taken.add(section);
    }
  }
  return new Set(sections.filter((section) => taken.has(section)));
}
