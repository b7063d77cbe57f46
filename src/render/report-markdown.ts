import type { CycleRow } from '../report/group-rows.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { asking } from '../report/support.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { inCycle } from './in-cycle.ts';
import { groupSection } from './markdown-groups.ts';
import { kpiSection } from './markdown-kpis.ts';
import { headingSection, objectiveSection } from './markdown-sections.ts';
import { resultSections, supportSections } from './markdown-support.ts';
import type { Style } from './style.ts';

/** The most bytes of a report: a comment on GitHub ends at 64 KiB. */
const MOST_BYTES = 60 * 1024;

/** Bytes that are kept for saying how much is left out. */
const NOTE_BYTES = 300;

/** A part of the report that is shown whole or not at all. */
interface Section {
  readonly text: string;
  readonly isObjective: boolean;
}

/** The report as Markdown for a pull request or a wiki: a table an objective, bars of text. What does not fit is counted. */
export function reportMarkdown(report: ProgressReport, style: Style): string {
  const { words } = style.language;
  if (report.cycles.length === 0) return `${escapeMarkdown(words.noCycles)}\n`;
  const sections = [
    ...report.cycles.flatMap((cycle) => cycleSections(cycle, report, style)),
    ...others(kpiSection(report, style)),
  ];
  const kept = fitting(sections);
  const missing = sections.filter((section) => !kept.has(section));
  const objectives = missing.filter(({ isObjective }) => isObjective).length;
  const note = missing.length > 0 ? [`*${words.leftOut(objectives, missing.length - objectives)}*`] : [];
  return `${[...[...kept].map(({ text }) => text), ...note].join('\n\n')}\n`;
}

function cycleSections(cycle: CycleRow, report: ProgressReport, style: Style): readonly Section[] {
  const { words } = style.language;
  const { objectives, teams, people, support, achievements, asOf } = inCycle(cycle, report);
  const tables = [groupSection(words.teams, teams, style), groupSection(words.people, people, style)];
  const groups = (report.focus === 'person' ? tables.toReversed() : tables).flat();
  return [
    ...others([
      headingSection(cycle, report, style),
      ...(report.focus === null ? [] : groups),
      ...supportSections(support, asOf, style),
      ...resultSections(objectives, achievements, style),
      ...(objectives.length === 0 ? [words.noObjectives(cycle.id)] : []),
    ]),
    ...objectives.map((objective) => ({
      text: objectiveSection(objective, cycle, { asOf, told: asking(support) }, style),
      isObjective: true,
    })),
    ...others(report.focus === null ? groups : []),
  ];
}

const others = (texts: readonly string[]): readonly Section[] => texts.map((text) => ({ text, isObjective: false }));

/** The sections that fit, in their order: the summaries first, then as many objectives as there is room for. */
function fitting(sections: readonly Section[]): ReadonlySet<Section> {
  let room = MOST_BYTES - NOTE_BYTES;
  const taken = new Set<Section>();
  for (const isObjective of [false, true]) {
    for (const section of sections.filter((one) => one.isObjective === isObjective)) {
      const size = new TextEncoder().encode(section.text).length + 2;
      if (size > room) continue;
      room -= size;
      taken.add(section);
    }
  }
  return new Set(sections.filter((section) => taken.has(section)));
}
