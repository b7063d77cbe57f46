import type { CycleRow } from '../report/group-rows.ts';
import type { ProgressReport } from '../report/progress-report.ts';

/** What a report shows of one cycle, and the day it was looked at: a closed one on the day it was closed. */
export function inCycle(cycle: CycleRow, { objectives, teams, people, asOf }: ProgressReport) {
  const own = <Row extends { readonly cycle: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.cycle === cycle.id);
  return {
    objectives: own(objectives),
    teams: own(teams),
    people: own(people),
    asOf: cycle.closed && cycle.closed.on < asOf ? cycle.closed.on : asOf,
  };
}
