import type { Hold, Measure, Milestone } from '../model/key-result.ts';
import { contains, type Term } from '../model/term.ts';
import { atLeast, atMost } from '../model/tolerance.ts';
import type { Baseline } from './baseline.ts';
import { finite } from './finite.ts';
import { weightedMean } from './rollup.ts';
import type { ValuePoint } from './values.ts';

/** A milestone, and whether it is done. */
export interface MilestoneState {
  readonly milestone: Milestone;
  readonly done: boolean;
}

/** How far a key result has come by its last value. */
export interface Reading {
  /** In its unit; for milestones the weight done. Null without a value. */
  readonly current: number | null;
  /** A metric's way gone as a share, below 0 and above 1 included; null without a value or baseline, and for other measures. */
  readonly attainment: number | null;
  /** 0..1, and 0 without a value. */
  readonly progress: number;
  /** Of a hold's values within its term so far, how many there are and how many of them lie within the bounds; else null. */
  readonly successes: { readonly within: number; readonly of: number } | null;
  /** The share of them within the bounds; null where there are none. */
  readonly successRate: number | null;
  /** In the order of the file; empty for other measures. */
  readonly milestones: readonly MilestoneState[];
}

/**
 * What the values seen on the as-of date amount to. `baseline` is given for a metric, else null.
 * @see docs/scoring.md#progress
 */
export function reading(
  measure: Measure,
  baseline: Baseline | null,
  values: readonly ValuePoint[],
  term: Term,
): Reading {
  const latest = values.at(-1) ?? null;
  const current = latest?.value ?? null;
  const none = { current, attainment: null, progress: 0, successes: null, successRate: null, milestones: [] };
  switch (measure.kind) {
    case 'metric': {
      const share = current === null || !baseline ? null : attainmentOf(current, baseline);
      return { ...none, attainment: share, progress: share === null ? 0 : clamped(share) };
    }
    case 'hold':
      return { ...none, progress: heldShare(measure, current), ...successes(measure, values, term) };
    case 'milestones': {
      const milestones = measure.milestones.map((step) => ({
        milestone: step,
        done: latest?.done?.has(step.id) ?? false,
      }));
      return { ...none, milestones, progress: shareOf(milestones) };
    }
  }
}

/**
 * (value − baseline) / (target − baseline), not clamped; null where the baseline is unknown. Directions need no case: a
 * target below the baseline makes both differences negative.
 * @see docs/scoring.md#progress
 */
export function attainmentOf(
  value: number,
  { value: from, target: to }: Pick<Baseline, 'value' | 'target'>,
): number | null {
  if (from === null || to === null) return null;
  const [way, whole] = [value - from, to - from];
  // Differences of the largest doubles overflow; those of their halves do not.
  const sound = Number.isFinite(way) && Number.isFinite(whole);
  const share = sound ? way / whole : (value / 2 - from / 2) / (to / 2 - from / 2);
  return share === 0 ? 0 : finite(share);
}

/** The share kept within 0..1. */
export const clamped = (share: number): number => Math.min(Math.max(share, 0), 1);

/** Whether a value lies within the bounds, both inclusive, with the tolerance of every comparison. */
export const isWithin = (value: number, bounds: Pick<Hold, 'atLeast' | 'atMost'>): boolean =>
  (bounds.atLeast === null || atLeast(value, bounds.atLeast)) &&
  (bounds.atMost === null || atMost(value, bounds.atMost));

/** Progress of a hold at a value: 1 within the bounds, 0 outside and without a value. */
export const heldShare = (bounds: Pick<Hold, 'atLeast' | 'atMost'>, value: number | null): number =>
  value !== null && isWithin(value, bounds) ? 1 : 0;

function successes(measure: Hold, values: readonly ValuePoint[], term: Term) {
  const inTerm = values.filter(({ checkin }) => contains(term, checkin.date));
  const within = inTerm.filter(({ value }) => isWithin(value, measure)).length;
  return { successes: { within, of: inTerm.length }, successRate: inTerm.length ? within / inTerm.length : null };
}

const shareOf = (milestones: readonly MilestoneState[]): number =>
  weightedMean(milestones.map(({ milestone, done }) => ({ weight: milestone.weight, value: done ? 1 : 0 }))) ?? 0;
