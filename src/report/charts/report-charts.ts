import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Id } from '../../model/id.ts';
import type { Settings } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type AlignmentTree, alignmentTree } from '../alignment-tree.ts';
import type { CycleScores } from '../progress-report.ts';
import { type HistoryEntry, kpiHistory } from '../show/history.ts';
import { type DrawnKeyResults, drawnKeyResults } from './key-result-charts.ts';

export type { KeyResultCharts } from './key-result-charts.ts';

/** What the pictures of a report are drawn from. */
export interface ReportCharts extends DrawnKeyResults {
  /** Oldest first. */
  readonly kpis: ReadonlyMap<Id, readonly HistoryEntry[]>;
  readonly alignment: AlignmentTree;
  /** Whom rows are of, by what okr.yaml says. */
  readonly settings: Pick<Settings, 'teams' | 'people'>;
}

/** Makes what pictures are drawn from. It is handed in, so that only who draws them loads what makes them. */
export type Charter = (workspace: Workspace, scores: readonly CycleScores[], asOf: CalendarDate) => ReportCharts;

export const reportCharts: Charter = (workspace, scores, asOf) => ({
  ...drawnKeyResults(
    scores.map(({ now }) => now),
    workspace.kpis,
  ),
  kpis: new Map(workspace.kpis.map((kpi) => [kpi.id, kpiHistory(kpi, asOf)])),
  alignment: alignmentTree(scores),
  settings: workspace.settings,
});
