import type { CycleRow } from '../../report/group-rows.ts';
import type { ProgressReport } from '../../report/progress-report.ts';
import { inCycle } from '../in-cycle.ts';
import { kpisTold } from './kpis.ts';
import { cycleTold, groupsTold, objectivesTold } from './objectives.ts';
import { achievementsTold, moversTold, supportTold } from './support.ts';
import { type SpokenStyle, sectionsTold } from './telling.ts';

/** The report in sentences: a paragraph for each objective, key result, team, person and KPI. */
export function reportTold(report: ProgressReport, style: SpokenStyle): string {
  const { language, spoken } = style;
  if (report.cycles.length === 0) return `${spoken.sentence(language.words.noCycles)}\n`;
  return sectionsTold([
    ...report.cycles.flatMap((cycle) => cycleSections(cycle, report, style)),
    kpisTold(report, style),
  ]);
}

function cycleSections(cycle: CycleRow, report: ProgressReport, style: SpokenStyle): readonly (readonly string[])[] {
  const { words } = style.language;
  const { objectives, teams, people, support, achievements, asOf } = inCycle(cycle, report);
  const tables = [groupsTold(words.teams, 'team', teams, style), groupsTold(words.people, 'person', people, style)];
  const groups = report.focus?.person ? tables.toReversed() : tables;
  return [
    cycleTold(cycle, report, style),
    ...(report.focus === null ? [] : groups),
    ...supportTold(support, asOf, style),
    moversTold(objectives, style),
    achievementsTold(achievements, style),
    ...(objectives.length > 0
      ? objectivesTold(objectives, asOf, style)
      : [[style.spoken.sentence(words.noObjectives(cycle.id))]]),
    ...(report.focus === null ? groups : []),
  ];
}
