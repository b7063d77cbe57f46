import type { CalendarDate } from '../model/calendar-date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/finding.ts';
import { wholeReference } from '../model/resolution.ts';
import type { Span } from '../model/span.ts';
import type { Workspace } from '../model/workspace.ts';
import { sinceDate } from '../scoring/as-of.ts';
import { type CycleScore, cycleScorer } from '../scoring/cycle-score.ts';
import { setAsideBaselines } from './baseline-notices.ts';
import type { Charter, ReportCharts } from './charts/report-charts.ts';
import { type DueRow, dueRows } from './due-list.ts';
import type { Focus } from './focus.ts';
import { type CycleRow, cycleRow, type GroupRow, personRows, teamRows } from './group-rows.ts';
import { type Forecaster, NO_FORECAST } from './key-result-row.ts';
import { type KpiRow, kpiRow } from './kpi-row.ts';
import { type ObjectiveRow, objectiveRow } from './objective-row.ts';
import { achievementsOf, type Standout, type Support, supportOf } from './support.ts';

/** What a report looks back from and compares with. */
export interface ReportRequest {
  readonly asOf: CalendarDate;
  /** A span counts back from the as-of date, of a closed cycle from the day it was closed. */
  readonly since: Span | CalendarDate;
  /** Where forecasts are shown. */
  readonly forecaster?: Forecaster;
  /** Where pictures are drawn. */
  readonly charter?: Charter;
}

/** Where a workspace stands as of a day, in the order in which it is shown. Every format draws this and nothing else. */
export interface ProgressReport {
  readonly workspace: string | null;
  readonly asOf: CalendarDate;
  readonly since: CalendarDate;
  readonly cycles: readonly CycleRow[];
  readonly teams: readonly GroupRow[];
  readonly people: readonly GroupRow[];
  readonly objectives: readonly ObjectiveRow[];
  readonly kpis: readonly KpiRow[];
  readonly support: Support;
  readonly achievements: readonly Standout[];
  /** The check-ins that are owed. */
  readonly due: readonly DueRow[];
  /** Whom or what it was asked of; null where it is of all. */
  readonly focus: Focus | null;
  /** Whether forecasts were asked for. */
  readonly hasForecasts: boolean;
  /** What pictures are drawn from; null where no format asked for draws any. */
  readonly charts: ReportCharts | null;
  /** What is in the files but not counted. */
  readonly notices: readonly Finding[];
}

/** A cycle on the two days that a report compares. */
export interface CycleScores {
  readonly now: CycleScore;
  readonly earlier: CycleScore;
}

/** A report before its notices have been found in their files. */
export interface UnlocatedReport {
  readonly report: Omit<ProgressReport, 'notices'>;
  readonly notices: readonly Diagnostic[];
}

/** How far back a change is counted where nobody says. */
export const USUAL_SINCE: Span = { count: 30, unit: 'd' };

/** Scores the cycles that were read on the two days that are compared. */
export function scoredCycles({ cycles, kpis, settings }: Workspace, { asOf, since }: ReportRequest) {
  return cycles.map((cycle): CycleScores => {
    const scorer = cycleScorer(cycle, kpis, settings.status);
    const now = scorer(asOf);
    return { now, earlier: scorer(sinceDate(now.asOf, since)) };
  });
}

/** Computes the report on the cycles that were read, each key result once on either day. */
export function progressReport(
  workspace: Workspace,
  { asOf, since, forecaster, charter }: ReportRequest,
  scores: readonly CycleScores[] = scoredCycles(workspace, { asOf, since }),
): UnlocatedReport {
  const { settings, kpis } = workspace;
  const cycles = scores.map(cycleRow);
  const objectives = scores.flatMap((one) => objectiveRows(one, forecaster));
  const found = { asOf, cycles, objectives, people: settings.people };
  const report = {
    workspace: settings.name,
    asOf,
    since: sinceDate(asOf, since),
    cycles,
    teams: scores.flatMap((one) => teamRows(one, settings.teams)),
    people: scores.flatMap((one) => personRows(one, settings.people)),
    objectives,
    kpis: kpis.map((kpi) => kpiRow(kpi, workspace.cycles, asOf, sinceDate(asOf, since))),
    support: supportOf(found),
    achievements: achievementsOf(found),
    due: dueRows(
      workspace,
      scores.map(({ now }) => now),
      asOf,
      wholeReference,
    ),
    focus: null,
    hasForecasts: forecaster !== undefined,
    charts: charter?.(workspace, scores, asOf) ?? null,
  };
  return { report, notices: scores.flatMap(({ now }) => setAsideBaselines(now)) };
}

const objectiveRows = ({ now, earlier }: CycleScores, forecaster: Forecaster = NO_FORECAST): readonly ObjectiveRow[] =>
  now.objectives.flatMap((objective, index) => {
    const before = earlier.objectives[index];
    return before ? objectiveRow(objective, before, forecaster) : [];
  });
