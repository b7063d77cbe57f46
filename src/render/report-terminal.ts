import type { CycleRow } from '../report/group-rows.ts';
import { highlights } from '../report/highlights.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { inCycle } from './in-cycle.ts';
import type { Style } from './style.ts';
import { groupLines, kpiLines } from './terminal-groups.ts';
import { cycleHeader } from './terminal-header.ts';
import { highlightLines } from './terminal-highlights.ts';
import { keyResultLayout } from './terminal-key-results.ts';
import { drawnWidth, paragraph } from './terminal-lines.ts';
import { objectiveLines } from './terminal-objective.ts';

/** The report for a terminal: boxes, bars and colours, no wider than the terminal. */
export function reportTerminal(report: ProgressReport, style: Style): string {
  const width = drawnWidth(style.width);
  const { words } = style.language;
  if (report.cycles.length === 0) return `${paragraph(words.noCycles, width, 0).join('\n')}\n`;
  const sections = report.cycles.flatMap((cycle) => cycleSections(cycle, report, style, width));
  const all = [...sections, kpiLines(report.kpis, report.asOf, style, width)].filter((lines) => lines.length > 0);
  return `${all.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function cycleSections(
  cycle: CycleRow,
  report: ProgressReport,
  style: Style,
  width: number,
): readonly (readonly string[])[] {
  const { words } = style.language;
  const { objectives, teams, people, asOf } = inCycle(cycle, report);
  const found = highlights(cycle, objectives);
  const rows = objectives.flatMap(({ keyResults }) => keyResults);
  const frame = {
    ...{ asOf, width },
    since: cycle.delta && cycle.delta.since !== 'baseline' ? cycle.delta.since : null,
    layout: keyResultLayout(rows, asOf, style, width),
    told: new Set(found.attention.map(({ keyResult }) => keyResult)),
  };
  return [
    cycleHeader(cycle, report, style, width),
    ...highlightLines(found, asOf, style, width),
    ...(objectives.length
      ? objectives.map((objective) => objectiveLines(objective, frame, style))
      : [paragraph(words.noObjectives(cycle.id), width, 0)]),
    groupLines(words.teams, teams, style, width),
    groupLines(words.people, people, style, width),
  ];
}
