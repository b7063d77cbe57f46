import { isOfSomeone } from '../report/focus.ts';
import type { CycleRow } from '../report/group-rows.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { asking } from '../report/support.ts';
import { dueLines } from './due-lines.ts';
import { inCycle } from './in-cycle.ts';
import { focusText, nothingIn, reportTitle } from './report-heading.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';
import { groupLines } from './terminal-groups.ts';
import { cycleHeader } from './terminal-header.ts';
import { keyResultLayout } from './terminal-key-results.ts';
import { kpiLines } from './terminal-kpis.ts';
import { drawnWidth, paragraph } from './terminal-lines.ts';
import { objectiveLines } from './terminal-objective.ts';
import { achievementLines, moverLines, supportLines } from './terminal-support.ts';
import { trendsIn } from './trend.ts';

/** The report for a terminal: boxes, bars and colours, no wider than the terminal. */
export function reportTerminal(report: ProgressReport, style: Style): string {
  const width = drawnWidth(style.width);
  const { words } = style.language;
  if (report.cycles.length === 0) return `${paragraph(words.noCycles, width, 0).join('\n')}\n`;
  const sections = report.cycles.flatMap((cycle) => cycleSections(cycle, report, style, width));
  const owed = report.focus?.person ? dueLines(report, style, width) : [];
  const all = [headingLines(report, style, width), owed, ...sections, kpiLines(report, style, width)].filter(
    (lines) => lines.length > 0,
  );
  return `${all.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Whom it is of, and what of it is shown; nothing where it is of all. */
function headingLines(report: ProgressReport, { language, paint }: Style, width: number): readonly string[] {
  const { focus } = report;
  const title = isOfSomeone(focus) ? paragraph(safeText(reportTitle(report, language)), width, 0) : [];
  const shown = safeText(focusText(focus, language));
  return [
    ...title.map((line) => paint('strong', line)),
    ...(shown === '' ? [] : paragraph(shown, width, 0).map((line) => paint('faint', line))),
  ];
}

function cycleSections(
  cycle: CycleRow,
  report: ProgressReport,
  style: Style,
  width: number,
): readonly (readonly string[])[] {
  const { words } = style.language;
  const { objectives, teams, people, support, achievements, asOf } = inCycle(cycle, report);
  const rows = objectives.flatMap(({ keyResults }) => keyResults);
  const frame = {
    ...{ asOf, width },
    since: cycle.delta && cycle.delta.since !== 'baseline' ? cycle.delta.since : null,
    layout: keyResultLayout(rows, asOf, style, width, { trends: trendsIn({ ...report, objectives }) }),
    told: asking(support),
  };
  const tables = [groupLines(words.teams, teams, style, width), groupLines(words.people, people, style, width)];
  const groups = report.focus?.person ? tables.toReversed() : tables;
  return [
    cycleHeader(cycle, report, style, width),
    ...(isOfSomeone(report.focus) ? groups : []),
    ...supportLines(support, asOf, style, width),
    moverLines(objectives, style, width),
    achievementLines(achievements, style, width),
    ...(objectives.length
      ? objectives.map((objective) => objectiveLines(objective, frame, style))
      : [paragraph(nothingIn(cycle, report, style.language), width, 0)]),
    ...(isOfSomeone(report.focus) ? [] : groups),
  ];
}
