import type { CalendarDate } from '../../model/calendar-date.ts';
import type { KeyResult, PlanPoint } from '../../model/key-result.ts';
import type { ObjectiveKind } from '../../model/objective.ts';
import type { Change } from '../../model/percent.ts';
import { type Named, wholeReference } from '../../model/resolution.ts';
import type { StatusThresholds } from '../../model/settings.ts';
import type { Span } from '../../model/span.ts';
import type { Band, StatusReason } from '../../model/status.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';
import { weightShares } from '../../scoring/rollup.ts';
import { type KeyResultCharts, keyResultCharts } from '../charts/key-result-charts.ts';
import { type CycleWeek, weeksBy } from '../charts/weeks.ts';
import { type Forecaster, type KeyResultRow, keyResultRow } from '../key-result-row.ts';
import type { CycleScores } from '../progress-report.ts';

/** A key result with all that is known of it. */
export interface KeyResultDetail extends KeyResultCharts {
  readonly kind: 'key-result';
  readonly reference: string;
  /** The day that is looked at: of a closed cycle no later than the day it was closed. */
  readonly asOf: CalendarDate;
  readonly row: KeyResultRow;
  readonly cycle: { readonly id: string; readonly title: string | null };
  readonly objective: { readonly reference: string; readonly title: string; readonly kind: ObjectiveKind };
  /** Of its objective's weight; 0 once it is dropped. */
  readonly weightShare: number;
  readonly cadence: Span;
  readonly source: string | null;
  /** What a metric should change by, where that is how its target is given. */
  readonly change: Change | null;
  readonly plan: readonly PlanPoint[];
  readonly verdict: {
    readonly reason: StatusReason;
    readonly band: Band | null;
    readonly thresholds: Pick<StatusThresholds, 'onTrack' | 'atRisk'>;
    /** The first day that is judged. */
    readonly judgedFrom: CalendarDate;
  };
  readonly dueOn: CalendarDate | null;
  /** Of a hold, how many of its values lie within the bounds. */
  readonly successes: KeyResultScore['successes'];
  /** The weeks of its cycle that had begun by the day. */
  readonly weeks: readonly CycleWeek[];
}

/** Everything that is known of the key result `named`, by the scores of its cycle. */
export function keyResultDetail(
  named: Extract<Named, { kind: 'key-result' }>,
  scores: CycleScores,
  { kpis }: Workspace,
  forecaster: Forecaster,
): KeyResultDetail {
  const { cycle, objective, keyResult } = named;
  const { latest, before, weightShare } = scoresOf(named, scores);
  const weeks = weeksBy(cycle, latest.asOf);
  return {
    kind: 'key-result',
    reference: wholeReference(named),
    asOf: latest.asOf,
    row: keyResultRow(latest, before, forecaster),
    cycle: { id: cycle.name, title: cycle.title },
    objective: {
      reference: wholeReference({ kind: 'objective', cycle, objective }),
      title: objective.title,
      kind: objective.kind,
    },
    weightShare,
    cadence: keyResult.cadence,
    source: keyResult.source,
    ...goalOf(keyResult),
    verdict: verdictOf(latest),
    dueOn: latest.dueOn,
    successes: latest.successes,
    weeks,
    ...keyResultCharts(latest, cycle, objective.id, kpis, weeks),
  };
}

function scoresOf({ objective, keyResult }: Extract<Named, { kind: 'key-result' }>, { now, earlier }: CycleScores) {
  const find = (objectives: typeof now.objectives) => {
    const whole = objectives.find((one) => one.objective.id === objective.id);
    const index = whole?.keyResults.findIndex((one) => one.keyResult.id === keyResult.id) ?? -1;
    const score = whole?.keyResults[index];
    if (!whole || !score) throw new Error(`no score for ${keyResult.id}`);
    return { score, share: weightShares(whole.parts.map(({ weight }) => weight))[index] ?? 0 };
  };
  const { score, share } = find(now.objectives);
  return { latest: score, before: find(earlier.objectives).score, weightShare: share };
}

function goalOf({ measure }: KeyResult): Pick<KeyResultDetail, 'change' | 'plan'> {
  if (measure.kind !== 'metric') return { change: null, plan: [] };
  return { change: measure.goal.kind === 'to' ? null : measure.goal, plan: measure.plan };
}

const verdictOf = ({ reason, band, thresholds, kind, graceEnd }: KeyResultScore): KeyResultDetail['verdict'] => ({
  reason,
  band,
  thresholds:
    kind === 'committed'
      ? { onTrack: 1, atRisk: thresholds.onTrack }
      : { onTrack: thresholds.onTrack, atRisk: thresholds.atRisk },
  judgedFrom: graceEnd,
});
