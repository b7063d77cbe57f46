import type { CalendarDate } from '../model/calendar-date.ts';
import { type Cycle, type CycleOutline, isClosed } from '../model/cycle.ts';
import type { Kpi } from '../model/kpi.ts';
import type { StatusThresholds } from '../model/settings.ts';
import { effectiveAsOf } from './as-of.ts';
import { type GroupSource, type ObjectivesScore, objectivesScore } from './group-score.ts';
import { updateHistories } from './history.ts';
import { keyResultHistory } from './key-result-history.ts';
import { keyResultScore } from './key-result-score.ts';
import { objectiveScore } from './objective-score.ts';
import { elapsedShare } from './pace.ts';

/** A cycle as of a day, with all its objectives and key results; also what its teams' and people's scores are made from. */
export interface CycleScore extends ObjectivesScore, GroupSource {
  readonly cycle: Cycle;
  /** Share of the cycle that is over, 0..1. */
  readonly elapsed: number;
  /** Null before it is closed. */
  readonly closed: CycleOutline['closed'];
}

/**
 * Reads the check-ins of a cycle once, and scores the cycle on any as-of date; a closed one no later than the day it was closed.
 * `kpis` are those of the workspace.
 * @see docs/scoring.md#as-of
 */
export function cycleScorer(
  cycle: Cycle,
  kpis: readonly Kpi[],
  thresholds: StatusThresholds,
): (asOf: CalendarDate) => CycleScore {
  const ofCycle = updateHistories(cycle);
  const kpiById = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const prepared = cycle.objectives.map((objective) => ({
    objective,
    keyResults: objective.keyResults.map((keyResult) => {
      const updates = ofCycle.get(objective.id)?.get(keyResult.id) ?? [];
      const kpi = keyResult.kpi === null ? null : (kpiById.get(keyResult.kpi) ?? null);
      return { keyResult, history: keyResultHistory(keyResult, updates, kpi) };
    }),
  }));
  return (requested) => {
    const asOf = effectiveAsOf(cycle, requested);
    const closed = isClosed(cycle, asOf);
    const context = { asOf, closed, thresholds };
    const objectives = prepared.map(({ objective, keyResults }) => {
      const scores = keyResults.map(({ keyResult, history }) => keyResultScore(keyResult, objective, history, context));
      return objectiveScore(objective, scores, asOf);
    });
    const elapsed = elapsedShare(cycle, asOf);
    const whole = objectivesScore({ asOf, thresholds, objectives });
    return { ...whole, cycle, elapsed, closed: closed ? cycle.closed : null, thresholds, objectives };
  };
}
