import type { CalendarDate } from '../model/calendar-date.ts';
import { finite } from './finite.ts';
import type { ObjectivesScore, PersonScore } from './group-score.ts';
import type { KeyResultScore } from './key-result-score.ts';
import type { ObjectiveScore, RollUp } from './objective-score.ts';
import { heldShare } from './progress.ts';
import { weightedMean } from './rollup.ts';
import type { ValuePoint } from './values.ts';

// `now` and `then` are the scores of one thing, from the same files, on the later and the earlier day.

/** A change of progress, −1..1, since a day, or since the baseline where there was no value by that day. */
export interface Delta {
  readonly since: CalendarDate | 'baseline';
  readonly progress: number;
}

export interface KeyResultDelta extends Delta {
  /** In the unit of the key result; for milestones the change of the weight done. */
  readonly value: number;
  /** −1..1; null unless it was stated by both days. */
  readonly confidence: number | null;
}

/**
 * What changed in a key result between two days; null where it has no value by the later one.
 * @see docs/scoring.md#delta
 */
export function keyResultDelta(now: KeyResultScore, then: KeyResultScore): KeyResultDelta | null {
  const sides = keyResultSides(now, then);
  return (
    sides && {
      since: sides.since,
      value: finite(change(sides.value)),
      progress: change(sides.progress),
      confidence: sides.confidence && change(sides.confidence),
    }
  );
}

/** A figure on the later and the earlier day, the two sides of a delta. */
export interface Sides {
  readonly after: number;
  readonly before: number;
}

/** What a key result's delta is the difference of; null where that is null. */
export function keyResultSides(now: KeyResultScore, then: KeyResultScore) {
  const [first] = now.values;
  if (!first || !now.latest) return null;
  const since: CalendarDate | 'baseline' = then.latest ? then.asOf : 'baseline';
  const confidence: Sides | null =
    now.confidence && then.confidence ? { after: now.confidence.value, before: then.confidence.value } : null;
  return {
    since,
    value: { after: now.latest.value, before: then.latest?.value ?? firstSide(now, first) },
    progress: { after: now.progress, before: earlierProgress(now, then) },
    confidence,
  };
}

const change = ({ after, before }: Sides): number => after - before;

/** The value that a key result began with, where it had none by the earlier day. */
function firstSide({ keyResult, baseline }: KeyResultScore, first: ValuePoint): number {
  switch (keyResult.measure.kind) {
    case 'metric':
      return baseline?.value ?? first.value;
    case 'hold':
      return first.value;
    case 'milestones':
      return 0;
  }
}

/** Progress on the earlier day; without a value by then, that of what it began with: a hold's first value may be within its bounds. */
function earlierProgress(now: KeyResultScore, then: KeyResultScore): number {
  if (then.latest) return then.progress;
  const { measure } = now.keyResult;
  return measure.kind === 'hold' ? heldShare(measure, now.values[0]?.value ?? null) : 0;
}

/** What changed in the progress of an objective; null where no key result has a value by now, or nothing weighs on either day. */
export const objectiveDelta = (now: ObjectiveScore, then: ObjectiveScore): Delta | null =>
  deltaOf(keyResultsSides(now, then));

/** What changed in the progress of a cycle or team; null as for an objective. */
export const objectivesDelta = (now: ObjectivesScore, then: ObjectivesScore): Delta | null =>
  deltaOf(objectivesSides(now, then));

/** What changed in the progress of a person within a cycle; null as for an objective. */
export const personDelta = (now: PersonScore, then: PersonScore): Delta | null => deltaOf(keyResultsSides(now, then));

/** What the delta of a whole is the difference of; null where that is null. */
export interface WholeSides extends Sides {
  readonly since: CalendarDate | 'baseline';
}

/** The sides of what is made of key results: an objective or a person. */
export const keyResultsSides = (now: RollUp<KeyResultScore>, then: RollUp<KeyResultScore>): WholeSides | null =>
  sidesOf(now, then, earlierMean(now, then, earlierProgress));

/** The sides of what is made of objectives: a cycle or a team. */
export const objectivesSides = (now: ObjectivesScore, then: ObjectivesScore): WholeSides | null =>
  sidesOf(
    now,
    then,
    earlierMean(now, then, (later, earlier) => earlierMean(later, earlier, earlierProgress)),
  );

/** Progress of a whole on the earlier day, with the weights and droppings of that day. */
function earlierMean<P>(now: RollUp<P>, then: RollUp<P>, progress: (now: P, then: P) => number | null): number | null {
  return weightedMean(
    then.parts.map(({ part, weight }, index) => {
      const later = now.parts[index];
      return { weight, value: later ? progress(later.part, part) : null };
    }),
  );
}

const deltaOf = (sides: WholeSides | null): Delta | null => sides && { since: sides.since, progress: change(sides) };

function sidesOf(now: RollUp<unknown>, then: RollUp<unknown>, before: number | null): WholeSides | null {
  if (now.progress === null || before === null || !now.keyResults.some(hasValue)) return null;
  return { since: then.keyResults.some(hasValue) ? then.asOf : 'baseline', after: now.progress, before };
}

const hasValue = ({ latest }: KeyResultScore): boolean => latest !== null;
