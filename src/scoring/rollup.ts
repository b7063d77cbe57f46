import { finite } from './finite.ts';

/** A part of a roll-up with the weight it has in it; 0 where it is left out. */
export interface Weighted<P> {
  readonly part: P;
  readonly weight: number;
}

/** The figures that roll up; null where they are unknown or nothing weighs. */
export interface Figures {
  /** 0..1. */
  readonly progress: number | null;
  /** 0..1. */
  readonly expected: number | null;
  /** Progress ÷ expected, not capped. */
  readonly projected: number | null;
  /** The grade, 0..1. */
  readonly score: number | null;
}

/**
 * Each weight as a share of their sum, 0..1; all 0 where nothing weighs. Weights are at least 0.
 * They are taken relative to the heaviest, so that no sum overflows and no product vanishes.
 */
export function weightShares(weights: readonly number[]): readonly number[] {
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (heaviest === 0) return weights;
  const relative = weights.map((weight) => weight / heaviest);
  const total = relative.reduce((sum, weight) => sum + weight, 0);
  return relative.map((weight) => weight / total);
}

/**
 * Σ weight·value / Σ weight. Weights are at least 0. Null where nothing weighs, and where a part that weighs is unknown.
 * @see docs/scoring.md#roll-up
 */
export function weightedMean(
  parts: readonly { readonly weight: number; readonly value: number | null }[],
): number | null {
  const weighing = parts.filter(({ weight }) => weight > 0);
  const heaviest = weighing.reduce((most, { weight }) => Math.max(most, weight), 0);
  let sum = 0;
  let total = 0;
  for (const { weight, value } of weighing) {
    if (value === null) return null;
    sum += (weight / heaviest) * value;
    total += weight / heaviest;
  }
  return total === 0 ? null : sum / total;
}

/**
 * Progress ÷ expected, the score this ends with at this pace: not capped, null where either is unknown or nothing is expected.
 * @see docs/scoring.md#pace (pace ratio, after oboard)
 */
export const projectedScore = (progress: number | null, expected: number | null): number | null =>
  progress === null || expected === null || expected === 0 ? null : finite(progress / expected);

/** The figures of a whole from those of its parts: each the mean over the same parts with the same weights. */
export function rolledUp(parts: readonly Weighted<Omit<Figures, 'projected'>>[]): Figures {
  const mean = (figure: 'progress' | 'expected' | 'score') =>
    weightedMean(parts.map(({ part, weight }) => ({ weight, value: part[figure] })));
  const progress = mean('progress');
  const expected = mean('expected');
  return { progress, expected, projected: projectedScore(progress, expected), score: mean('score') };
}
