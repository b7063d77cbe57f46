import type { Cycle } from '../../model/cycle.ts';
import type { CycleName } from '../../model/cycle-name.ts';
import type { Id } from '../../model/id.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { CycleScore } from '../../scoring/cycle-score.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';
import { type BurnUp, burnUp } from '../show/burn-up.ts';
import { type HistoryEntry, keyResultHistory } from '../show/history.ts';
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

/** What is drawn of all key results of some cycles. */
export interface DrawnKeyResults {
  /** By whole reference. */
  readonly keyResults: ReadonlyMap<string, KeyResultCharts>;
  /** The weeks of each cycle that had begun by the day. */
  readonly weeks: ReadonlyMap<CycleName, readonly CycleWeek[]>;
}

/** What is drawn of the key results of cycles, by their scores. */
export function drawnKeyResults(scores: readonly CycleScore[], kpis: Workspace['kpis']): DrawnKeyResults {
  const charts = scores.flatMap(({ cycle, objectives, asOf }) => {
    const weeks = weeksBy(cycle, asOf);
    return objectives.flatMap(({ objective, keyResults }) =>
      keyResults.map((score) => {
        const reference = `${cycle.name}/${objective.id}/${score.keyResult.id}`;
        return [reference, keyResultCharts(score, cycle, objective.id, kpis, weeks)] as const;
      }),
    );
  });
  return {
    keyResults: new Map(charts),
    weeks: new Map(scores.map(({ cycle, asOf }) => [cycle.name, weeksBy(cycle, asOf)])),
  };
}

/** What is drawn of a key result of an objective; `weeks` are those of its cycle. */
export function keyResultCharts(
  score: KeyResultScore,
  cycle: Cycle,
  objective: Id,
  kpis: Workspace['kpis'],
  weeks: readonly CycleWeek[],
): KeyResultCharts {
  const kpi = kpis.find(({ id }) => id === score.keyResult.kpi) ?? null;
  const history = keyResultHistory(score, cycle, objective, kpi);
  return { burnUp: burnUp(score) ?? milestoneBurnUp(score), history, confidence: confidenceByWeek(history, weeks) };
}
