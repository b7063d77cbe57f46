import type { KpiCheckin, Update } from '../model/checkin.ts';
import type { Id } from '../model/id.ts';
import type { Measure, Milestone } from '../model/key-result.ts';
import { finite } from './finite.ts';
import type { CheckinFacts, DatedUpdate } from './history.ts';

/** A value that a key result had from a check-in on. */
export interface ValuePoint {
  readonly checkin: CheckinFacts;
  /** In the unit of the key result; for milestones the weight done. */
  readonly value: number;
  /** What was added to the value before; null where the value was given as such. */
  readonly added: number | null;
  /** The milestones done; null for other measures. */
  readonly done: ReadonlySet<Id> | null;
}

/**
 * The values that a key result's own updates make, in their order. `value` sets; `add` adds to the value so far, else to
 * `from`, else to 0; `done` and then `undone` change milestones. What does not belong to the measure makes no value.
 * @see docs/scoring.md#values
 */
export function valuesOf(measure: Measure, updates: readonly DatedUpdate[]): readonly ValuePoint[] {
  switch (measure.kind) {
    case 'metric':
      return numbers(updates, measure.from ?? 0);
    case 'hold':
      return numbers(updates, 0);
    case 'milestones':
      return stepsDone(updates, measure.milestones);
  }
}

/** The values that a KPI's check-ins make for a key result that it feeds; milestones take none from a number. */
export function kpiValues({ kind }: Measure, checkins: readonly KpiCheckin[]): readonly ValuePoint[] {
  if (kind === 'milestones') return [];
  return checkins.map((checkin) => ({ checkin, value: checkin.value, added: null, done: null }));
}

function numbers(updates: readonly DatedUpdate[], addedToFirst: number): readonly ValuePoint[] {
  const points: ValuePoint[] = [];
  let soFar = addedToFirst;
  for (const { checkin, update } of updates) {
    if (update.value === null && update.add === null) continue;
    soFar = update.value ?? finite(soFar + (update.add ?? 0));
    points.push({ checkin, value: soFar, added: update.value === null ? update.add : null, done: null });
  }
  return points;
}

function stepsDone(updates: readonly DatedUpdate[], milestones: readonly Milestone[]): readonly ValuePoint[] {
  const known = new Set(milestones.map(({ id }) => id));
  const points: ValuePoint[] = [];
  let done: ReadonlySet<Id> = new Set();
  for (const { checkin, update } of updates) {
    if (!speaksOf(known, update)) continue;
    const undone = new Set(update.undone);
    done = new Set([...done, ...(update.done ?? [])].filter((id) => known.has(id) && !undone.has(id)));
    points.push({ checkin, value: weightDone(milestones, done), added: null, done });
  }
  return points;
}

/** An empty list says "none yet"; one that names only milestones that do not exist says nothing. */
const speaksOf = (known: ReadonlySet<Id>, { done, undone }: Update): boolean =>
  [done, undone].some((list) => list !== null && (list.length === 0 || list.some((id) => known.has(id))));

/** Summed anew each time, so that taking everything back gives 0 whatever the weights. */
const weightDone = (milestones: readonly Milestone[], done: ReadonlySet<Id>): number =>
  finite(milestones.reduce((sum, { id, weight }) => (done.has(id) ? sum + weight : sum), 0));
