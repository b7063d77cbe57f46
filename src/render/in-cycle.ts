import type { CycleRow } from '../report/group-rows.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { type Standout, supportWhere } from '../report/support.ts';

/** What a report shows of one cycle, and the day it was looked at: a closed one on the day it was closed. */
export function inCycle(cycle: CycleRow, report: ProgressReport) {
  const { objectives, teams, people, support, achievements, asOf } = report;
  const own = <Row extends { readonly cycle: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.cycle === cycle.id);
  const isIn = ({ objective }: Standout) => objective.cycle === cycle.id;
  return {
    objectives: own(objectives),
    teams: own(teams),
    people: own(people),
    support: supportWhere(support, isIn),
    achievements: achievements.filter(isIn),
    asOf: cycle.closed && cycle.closed.on < asOf ? cycle.closed.on : asOf,
  };
}
