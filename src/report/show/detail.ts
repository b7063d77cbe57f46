import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Id } from '../../model/id.ts';
import type { Initiative } from '../../model/objective.ts';
import { type Thing, wholeReference } from '../../model/resolution.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type DrawnKeyResults, drawnKeyResults } from '../charts/key-result-charts.ts';
import { type Forecaster, NO_FORECAST } from '../key-result-row.ts';
import type { ObjectiveRow } from '../objective-row.ts';
import { type CycleScores, progressReport, scoredCycles, USUAL_SINCE } from '../progress-report.ts';
import { type Naming, type StatusReport, statusReport } from '../status-report.ts';
import { type GroupDetail, groupDetail } from './group-detail.ts';
import type { HistoryEntry } from './history.ts';
import { type KeyResultDetail, keyResultDetail } from './key-result-detail.ts';
import { type KpiDetail, kpiDetail } from './kpi-detail.ts';
import { keyResultSmart, objectiveSmart } from './smart/index.ts';
import type { Smart } from './smart/judgement.ts';

/** An objective with all that is known of it. */
export interface ObjectiveDetail {
  readonly kind: 'objective';
  readonly reference: string;
  readonly asOf: CalendarDate;
  readonly row: ObjectiveRow;
  readonly cycleTitle: string | null;
  readonly why: string | null;
  readonly carriedFrom: string | null;
  readonly initiatives: readonly Initiative[];
  /** Of all its key results, oldest first. */
  readonly history: readonly (HistoryEntry & { readonly keyResult: Id })[];
  readonly charts: DrawnKeyResults;
}

/** A cycle: its status alone. */
export interface CycleDetail {
  readonly kind: 'cycle';
  readonly reference: string;
  readonly asOf: CalendarDate;
  readonly status: StatusReport;
}

/** What is held against the criteria for aims; null once it is dropped. */
export interface Judged {
  readonly smart: Smart | null;
}

/** One thing shown whole. */
export type Detail = (KeyResultDetail & Judged) | (ObjectiveDetail & Judged) | CycleDetail | KpiDetail | GroupDetail;

/** What is asked of a thing. */
export interface DetailRequest {
  readonly asOf: CalendarDate;
  /** How others are named. */
  readonly naming: Naming;
  /** Given where forecasts are shown. */
  readonly forecaster?: Forecaster;
  /** What the rules of `check` find in the file of the objective that is shown, or that the key result belongs to. */
  readonly findings: readonly Diagnostic[];
}

/** Everything that is known of a thing as of a day, and what in its files was set aside. */
export function detailOf(
  thing: Thing,
  workspace: Workspace,
  { asOf, naming, forecaster = NO_FORECAST, findings }: DetailRequest,
): { readonly detail: Detail; readonly notices: readonly Diagnostic[] } {
  switch (thing.kind) {
    case 'kpi':
      return { detail: kpiDetail(thing.kpi, workspace, asOf), notices: [] };
    case 'team':
    case 'person':
      return groupDetail(thing, workspace, asOf, naming, forecaster);
  }
  const own = { ...workspace, cycles: [thing.cycle] };
  const reference = wholeReference(thing);
  if (thing.kind === 'cycle') {
    const { report, notices } = statusReport(own, asOf, 'whole', forecaster);
    return { detail: { kind: 'cycle', reference, asOf, status: report }, notices };
  }
  const request = { asOf, since: USUAL_SINCE, forecaster };
  const [scores] = scoredCycles(own, request);
  if (!scores) throw new Error(`no score for ${reference}`);
  const { report, notices } = progressReport(own, request, [scores]);
  const rules = { findings, thresholds: workspace.settings.status };
  if (thing.kind === 'key-result') {
    const detail = keyResultDetail(thing, scores, workspace, forecaster);
    return { detail: { ...detail, smart: keyResultSmart(detail, thing, rules) }, notices };
  }
  const row = report.objectives.find(({ id }) => id === thing.objective.id);
  if (!row) throw new Error(`no row for ${reference}`);
  const detail = objectiveDetail(thing, row, scores, workspace);
  return { detail: { ...detail, smart: objectiveSmart(row, thing, detail.asOf, rules) }, notices };
}

function objectiveDetail(
  thing: Extract<Thing, { kind: 'objective' }>,
  row: ObjectiveRow,
  { now }: CycleScores,
  { kpis }: Workspace,
): ObjectiveDetail {
  const { cycle, objective } = thing;
  const { why, carriedFrom, initiatives, id } = objective;
  const own = { ...now, objectives: now.objectives.filter((one) => one.objective.id === id) };
  const charts = drawnKeyResults([own], kpis);
  const history = row.keyResults.flatMap(({ id: keyResult }) =>
    (charts.keyResults.get(`${cycle.name}/${id}/${keyResult}`)?.history ?? []).map((entry) => ({
      keyResult,
      ...entry,
    })),
  );
  return {
    ...{ kind: 'objective', reference: wholeReference(thing), asOf: now.asOf, row, cycleTitle: cycle.title },
    ...{ why, carriedFrom, initiatives, charts },
    history: history.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  };
}
