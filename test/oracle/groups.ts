import { reaches } from './days.ts';
import type { DescribedObjective, DescribedWorkspace } from './description.ts';
import { progressOf, type ScoredKeyResult } from './key-result.ts';

/** A key result at the end of the day that is asked about and of the day it is compared with. */
export interface Pair {
  readonly now: ScoredKeyResult;
  readonly earlier: ScoredKeyResult;
  readonly score: number | null;
}

export interface ObjectivePairs {
  readonly objective: DescribedObjective;
  readonly isDropped: boolean;
  readonly pairs: readonly Pair[];
}

interface Weighed {
  readonly weight: number;
  readonly value: number | null;
}

/** The weighted mean of what is known; null where nothing weighs. */
function mean(parts: readonly Weighed[]): number | null {
  let sum = 0;
  let total = 0;
  for (const { weight, value } of parts) {
    if (value === null) continue;
    sum += weight * value;
    total += weight;
  }
  return total === 0 ? null : sum / total;
}

/** The progress on the earlier day; without a value by then, the progress of what the key result began with. */
export function earlierProgress({ now, earlier }: Pair): number {
  if (earlier.current !== null) return earlier.progress;
  const { measure } = now.described;
  return measure.kind === 'hold' ? progressOf(measure, null, now.values[0] ?? null) : 0;
}

/** The change of one key result. */
export function keyResultDelta(pair: Pair, since: string): Record<string, unknown> | null {
  const { now, earlier } = pair;
  const first = now.values[0];
  if (now.current === null || first === undefined) return null;
  const began = { metric: now.from ?? first, hold: first, milestones: 0 }[now.described.measure.kind];
  return {
    since: earlier.current === null ? 'baseline' : since,
    value: now.current - (earlier.current ?? began),
    progress: now.progress - earlierProgress(pair),
    confidence: now.confidence === null || earlier.confidence === null ? null : now.confidence - earlier.confidence,
  };
}

/** The score of an objective or a cycle: unknown where one that weighs is not graded. */
function meanScore(parts: readonly Weighed[]): number | null {
  return parts.some(({ weight, value }) => weight > 0 && value === null) ? null : mean(parts);
}

const undropped = ({ pairs }: ObjectivePairs): readonly Pair[] => pairs.filter(({ now }) => now.dropped === null);

export const objectiveScore = (one: ObjectivePairs): number | null =>
  meanScore(undropped(one).map(({ now, score }) => ({ weight: now.weight, value: score })));

/** The score of a cycle; an objective of which nothing weighs is left out. */
export const cycleScore = (objectives: readonly ObjectivePairs[]): number | null =>
  meanScore(
    objectives
      .filter((one) => undropped(one).some(({ now }) => now.weight > 0))
      .map((one) => ({ weight: one.objective.weight ?? 1, value: objectiveScore(one) })),
  );

type Figure = (pair: Pair) => number | null;
type Day = 'now' | 'earlier';

const isDropped = (pair: Pair, day: Day): boolean => pair[day].dropped !== null;

/** A figure of an objective: the weighted mean over its key results that are not dropped on that day. */
export const ofObjective = ({ pairs }: ObjectivePairs, figure: Figure, day: Day = 'now'): number | null =>
  mean(pairs.filter((pair) => !isDropped(pair, day)).map((pair) => ({ weight: pair.now.weight, value: figure(pair) })));

/** A figure of a cycle or team: the weighted mean over its objectives. */
export const ofObjectives = (objectives: readonly ObjectivePairs[], figure: Figure, day: Day = 'now'): number | null =>
  mean(objectives.map((one) => ({ weight: one.objective.weight ?? 1, value: ofObjective(one, figure, day) })));

/** What each key result weighs in the whole cycle on a day: its objective's weight by its share of what is not dropped. */
function weightsOn(objectives: readonly ObjectivePairs[], day: Day): { pair: Pair; weight: number }[] {
  return objectives.flatMap(({ objective, pairs }) => {
    const left = pairs.filter((pair) => !isDropped(pair, day));
    const total = left.reduce((sum, pair) => sum + pair.now.weight, 0);
    return left.map((pair) => ({
      pair,
      weight: total === 0 ? 0 : ((objective.weight ?? 1) * pair.now.weight) / total,
    }));
  });
}

/** A figure of a person: over the key results that they own. */
export const ofPerson = (
  objectives: readonly ObjectivePairs[],
  owner: string,
  figure: Figure,
  day: Day = 'now',
): number | null =>
  mean(
    weightsOn(objectives, day)
      .filter(({ pair }) => pair.now.owner === owner)
      .map(({ pair, weight }) => ({ weight, value: figure(pair) })),
  );

/** The change of a whole: since the baseline where none of its key results had a value before, null where none has one now. */
export function wholeDelta(pairs: readonly Pair[], now: number | null, earlier: number | null, since: string) {
  if (now === null || earlier === null || pairs.every((pair) => pair.now.current === null)) return null;
  const anyEarlier = pairs.some((pair) => pair.earlier.current !== null);
  return { since: anyEarlier ? since : 'baseline', progress: now - earlier };
}

export const quotient = (progress: number | null, expected: number | null): number | null =>
  progress === null || expected === null || expected === 0 ? null : progress / expected;

const WORST_FIRST = ['off_track', 'at_risk', 'on_track', 'achieved'];

export function objectiveStatus(one: ObjectivePairs): string {
  if (one.isDropped) return 'dropped';
  if (ofObjective(one, ({ now }) => now.progress) === null) return 'pending';
  const statuses = one.pairs.map(({ now }) => now.status);
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'pending';
}

function countsOf(pairs: readonly Pair[]) {
  const count = (status: string) => pairs.filter(({ now }) => now.status === status).length;
  return {
    ...{ pending: count('pending'), on_track: count('on_track'), at_risk: count('at_risk') },
    ...{ off_track: count('off_track'), achieved: count('achieved'), dropped: count('dropped') },
    stale: pairs.filter(({ now }) => now.stale).length,
  };
}

/** The figures of a cycle, team or person: `mean` gives a weighted mean of its key results, `pairs` are all of them. */
export function groupFigures(
  workspace: DescribedWorkspace,
  all: readonly ObjectivePairs[],
  pairs: readonly Pair[],
  since: string,
  meanOf: (figure: Figure, day?: Day) => number | null,
) {
  const progress = meanOf(({ now }) => now.progress);
  const expected = meanOf(({ now }) => now.expected);
  const projected = quotient(progress, expected);
  const counts = countsOf(pairs);
  const judged = counts.on_track + counts.at_risk + counts.off_track + counts.achieved;
  const weighing = weightsOn(all, 'now').filter(({ pair, weight }) => weight > 0 && pairs.includes(pair));
  const status = (): string => {
    if (projected === null || judged === 0) return 'pending';
    if (weighing.every(({ pair }) => pair.now.status === 'achieved')) return 'achieved';
    if (reaches(projected, workspace.settings.onTrack)) return 'on_track';
    return reaches(projected, workspace.settings.atRisk) ? 'at_risk' : 'off_track';
  };
  return {
    ...{ progress, expected, projected, status: status(), counts },
    netOnTrack: judged === 0 ? null : (counts.on_track + counts.achieved) / judged - counts.off_track / judged,
    delta: wholeDelta(pairs, progress, meanOf(earlierProgress, 'earlier'), since),
  };
}
