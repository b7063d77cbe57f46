import type { Dice } from '../storage/dice.ts';
import { dateOf, dayOf } from './days.ts';
import type { DescribedCheckin, DescribedKeyResult, DescribedObjective, DescribedUpdate } from './description.ts';
import { targetOf } from './key-result.ts';
import { between, figure, maybe } from './random-measure.ts';

const CONFIDENCES = ['0', '0.5', '0.7', '1', '35%', '70%', '7/10', '1/3'];
const NEEDS = [
  { kind: 'skill', text: 'Practice' },
  { kind: 'people', text: 'One more rep' },
  { kind: 'budget', text: 'Travel' },
];

interface Days {
  readonly start: number;
  readonly end: number;
}

/** A value that matters to the measure: on its way, at its target or bound, exactly at a threshold of its pace, or anything. */
function numberFor(dice: Dice, { measure }: DescribedKeyResult, term: Days, day: number): number {
  if (measure.kind === 'hold') {
    const bound = measure.atMost ?? measure.atLeast ?? 0;
    return dice.pick([bound, bound, Number((bound + dice.pick([-1, -0.01, 0.01, 1])).toFixed(2)), figure(dice)]);
  }
  const from = measure.kind === 'metric' ? (measure.from ?? 0) : 0;
  const to = targetOf(measure, from) ?? 1;
  const elapsed = (day - term.start + 1) / (term.end - term.start + 1);
  const threshold = dice.pick([0.4, 0.7, 1]);
  return dice.pick([
    to,
    from,
    from + (to - from) * threshold * elapsed,
    from + ((to - from) * elapsed * between(dice, 3, 13)) / 10,
    from + ((to - from) * elapsed * between(dice, 4, 11)) / 10,
    Number((from + ((to - from) * between(dice, -3, 15)) / 12).toFixed(2)),
    figure(dice),
  ]);
}

const EMPTY = { value: null, add: null, done: null, undone: null };

/** What of an update makes a value; often nothing does. */
function valueFor(dice: Dice, keyResult: DescribedKeyResult, term: Days, day: number) {
  // At times what its measure has no room for, which is not counted.
  if (dice.chance(0.03)) return { ...EMPTY, value: 1, done: ['step-0'] };
  if ((keyResult.kpi !== null && dice.chance(0.95)) || dice.chance(0.15)) return EMPTY;
  const { measure } = keyResult;
  if (measure.kind === 'milestones') {
    const known = measure.milestones.map(({ id }) => id);
    const some = (): string[] => [...known, ...(dice.chance(0.1) ? ['step-gone'] : [])].filter(() => dice.chance(0.5));
    const which = dice.below(4);
    return { ...EMPTY, done: which === 1 ? null : dice.chance(0.1) ? [] : some(), undone: which === 0 ? null : some() };
  }
  if (dice.chance(0.35)) return { ...EMPTY, add: dice.pick([0.1, 0.1, -0.2, 1, figure(dice, 20)]) };
  return { ...EMPTY, value: numberFor(dice, keyResult, term, day) };
}

function randomUpdate(dice: Dice, keyResult: DescribedKeyResult, term: Days, day: number): DescribedUpdate {
  return {
    ...valueFor(dice, keyResult, term, day),
    confidence: maybe(dice, 0.4, () => dice.pick(CONFIDENCES)),
    note: maybe(dice, 0.25, () => dice.pick(['Going well', 'Slow', 'Waiting for a customer'])),
    needs: maybe(dice, 0.2, () => dice.pick([[], NEEDS.slice(0, 1), NEEDS.slice(1)])),
  };
}

/** Check-ins of a cycle's objectives, some of the same day, some of things that do not exist any more. */
export function randomCheckins(
  dice: Dice,
  objectives: readonly DescribedObjective[],
  cycle: Days,
): readonly DescribedCheckin[] {
  const days: number[] = [];
  const checkins: DescribedCheckin[] = [];
  for (let count = dice.pick([0, 1, 2, 3, 4, 5, 6, 8]); count > 0; count--) {
    const day = days.length > 0 && dice.chance(0.3) ? dice.pick(days) : between(dice, cycle.start - 6, cycle.end + 8);
    days.push(day);
    const date = dateOf(day);
    const objective = dice.pick(objectives);
    const updates = objective.keyResults
      .filter(() => dice.chance(0.85))
      .map((keyResult) => {
        const start = dayOf(keyResult.start ?? objective.start ?? dateOf(cycle.start));
        const end = dayOf(keyResult.end ?? objective.end ?? dateOf(cycle.end));
        return { keyResult: keyResult.id, update: randomUpdate(dice, keyResult, { start, end }, day) };
      });
    const gone = { keyResult: 'kr-gone', update: { ...EMPTY, value: 1, confidence: null, note: null, needs: null } };
    const isGone = dice.chance(0.03);
    checkins.push({
      file: `${date}-${objective.id}-${dice.pick(['k', 'm', 'z'])}${count}.yaml`,
      objective: isGone ? 'gone' : objective.id,
      date,
      at: maybe(dice, 0.6, () => `${date}T1${dice.below(3)}:00:00${dice.pick(['Z', '.5Z', '.123Z'])}`),
      updates: isGone || dice.chance(0.05) ? [...updates, gone] : updates,
    });
  }
  return checkins;
}

/** An objective with a key result that ten check-ins raise by a tenth each, which must reach 1. */
export function tenTimesATenth(objective: DescribedObjective, cycle: Days) {
  const keyResult: DescribedKeyResult = {
    ...{ id: 'kr-tenth', title: 'Ten times a tenth', unit: null, weight: 1, owner: null, kpi: null },
    ...{ start: null, end: null, cadence: null, dropped: null, score: null },
    measure: { kind: 'metric', from: 0, to: 1, change: null, plan: [] },
  };
  const update = { ...EMPTY, add: 0.1, confidence: null, note: null, needs: null };
  const checkins = Array.from({ length: 10 }, (_, index): DescribedCheckin => {
    const date = dateOf(cycle.start);
    const file = `${date}-${objective.id}-tenth${index}.yaml`;
    return { file, objective: objective.id, date, at: null, updates: [{ keyResult: keyResult.id, update }] };
  });
  return { objective: { ...objective, keyResults: [...objective.keyResults, keyResult] }, checkins };
}
