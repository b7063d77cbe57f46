import type { CalendarDate } from '../../model/calendar-date.ts';
import type { CycleName } from '../../model/cycle-name.ts';
import type { Id } from '../../model/id.ts';
import type { Settings } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type AlignmentTree, alignmentTree } from '../alignment-tree.ts';
import type { CycleScores } from '../progress-report.ts';
import { type BurnUp, burnUp } from '../show/burn-up.ts';
import { type HistoryEntry, keyResultHistory, kpiHistory } from '../show/history.ts';
import { milestoneBurnUp } from './milestone-burn-up.ts';
import { type CycleWeek, confidenceByWeek, type WeekConfidence, weeksBy } from './weeks.ts';

/** What is drawn of a key result. */
export interface KeyResultCharts {
  /** Null where there is no value to draw. */
  readonly burnUp: BurnUp | null;
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
  /** At the end of each week of its cycle. */
  readonly confidence: readonly (WeekConfidence | null)[];
}

/** What the pictures of a report are drawn from. */
export interface ReportCharts {
  /** By whole reference. */
  readonly keyResults: ReadonlyMap<string, KeyResultCharts>;
  /** The weeks of each cycle that had begun by the day. */
  readonly weeks: ReadonlyMap<CycleName, readonly CycleWeek[]>;
  /** Oldest first. */
  readonly kpis: ReadonlyMap<Id, readonly HistoryEntry[]>;
  readonly alignment: AlignmentTree;
  /** Whom rows are of, by what okr.yaml says. */
  readonly settings: Pick<Settings, 'teams' | 'people'>;
}

/** Makes what pictures are drawn from. It is handed in, so that only who draws them loads what makes them. */
export type Charter = (workspace: Workspace, scores: readonly CycleScores[], asOf: CalendarDate) => ReportCharts;

export const reportCharts: Charter = (workspace, scores, asOf) => ({
  keyResults: new Map(scores.flatMap(({ now }) => chartsIn(now, workspace))),
  weeks: new Map(scores.map(({ now }) => [now.cycle.name, weeksBy(now.cycle, now.asOf)])),
  kpis: new Map(workspace.kpis.map((kpi) => [kpi.id, kpiHistory(kpi, asOf)])),
  alignment: alignmentTree(scores),
  settings: workspace.settings,
});

function chartsIn(
  { cycle, objectives, asOf }: CycleScores['now'],
  { kpis }: Workspace,
): readonly (readonly [string, KeyResultCharts])[] {
  const weeks = weeksBy(cycle, asOf);
  return objectives.flatMap(({ objective, keyResults }) =>
    keyResults.map((score) => {
      const { id, kpi: source } = score.keyResult;
      const kpi = kpis.find((one) => one.id === source) ?? null;
      const history = keyResultHistory(score, cycle, objective.id, kpi);
      const charts = { burnUp: burnUp(score) ?? milestoneBurnUp(score), history };
      return [`${cycle.name}/${objective.id}/${id}`, { ...charts, confidence: confidenceByWeek(history, weeks) }];
    }),
  );
}
