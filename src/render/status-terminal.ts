import type { CycleRow } from '../report/group-rows.ts';
import type { StatusReport } from '../report/status-report.ts';
import { dueLines } from './due-lines.ts';
import { objectiveStatusLines } from './objective-status.ts';
import type { Style } from './style.ts';
import { cycleHeader } from './terminal-header.ts';
import { drawnWidth } from './terminal-lines.ts';

/** The status for a terminal, as short as can be: where each cycle stands, its objectives and key results, and what is owed. */
export function statusTerminal(report: StatusReport, style: Style): string {
  const width = drawnWidth(style.width);
  const { words } = style.language;
  if (report.cycles.length === 0) return `${words.noCycles}\n`;
  const sections = [
    ...report.cycles.map((cycle) => [
      ...cycleHeader(cycle, report, style, width),
      ...objectivesOf(cycle, report, style, width),
    ]),
    dueLines(report, style, width),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function objectivesOf(cycle: CycleRow, report: StatusReport, style: Style, width: number): readonly string[] {
  const objectives = report.objectives.filter((objective) => objective.cycle === cycle.id);
  if (objectives.length === 0) return [style.language.words.noObjectives(cycle.id)];
  return objectiveStatusLines(objectives, report.references, style, width);
}
