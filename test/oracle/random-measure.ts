import type { Dice } from '../storage/dice.ts';
import { dateOf } from './days.ts';
import type { DescribedMeasure } from './description.ts';

/** A figure with at most two decimals, as people write them. */
export function figure(dice: Dice, most = 200): number {
  const whole = dice.below(2 * most) - most / 2;
  return dice.chance(0.6) ? whole : Number((whole + dice.below(100) / 100).toFixed(2));
}

export const maybe = <Value>(dice: Dice, share: number, make: () => Value): Value | null =>
  dice.chance(share) ? make() : null;

export const between = (dice: Dice, first: number, last: number): number => first + dice.below(last - first + 1);

/** A weight as it is written: usually none, at times 0. */
export const weight = (dice: Dice): number | null => maybe(dice, 0.6, () => dice.pick([0, 0, 1, 2, 3, 0.5, 0.1, 10]));

interface Days {
  readonly start: number;
  readonly end: number;
}

function metric(dice: Dice, term: Days, kpiValues: readonly number[]): DescribedMeasure {
  const from = dice.chance(kpiValues.length > 0 ? 0.4 : 0.85)
    ? dice.pick([0, 0, figure(dice), figure(dice), figure(dice, 4)])
    : null;
  const isChange = dice.chance(0.35);
  const amount = dice.pick(['-5%', '12.5%', '100%', '-100%', '5', '-2.5', '40', '0.1', '-30']);
  const change = from === 0 && amount.endsWith('%') ? '7.5' : amount;
  // At times a value of the KPI, which may be its baseline as well.
  const far = kpiValues.length > 0 && dice.chance(0.4) ? dice.pick(kpiValues) : figure(dice);
  const to = far === from ? far + 1 : far;
  const days = new Set<number>();
  if (dice.chance(0.4)) {
    for (let count = between(dice, 1, 3); count > 0; count--) {
      if (term.end > term.start) days.add(between(dice, term.start, term.end - 1));
    }
  }
  const around = from ?? 0;
  const goal = isChange ? around + figure(dice, 20) : to;
  const plan = [...days]
    .sort((a, b) => a - b)
    .map((day) => ({
      date: dateOf(day),
      value: Number((around + (goal - around) * (between(dice, -2, 13) / 10)).toFixed(3)),
    }));
  return { kind: 'metric', from, to: isChange ? null : to, change: isChange ? change : null, plan };
}

export function bounds(dice: Dice): { atLeast: number | null; atMost: number | null } {
  const low = dice.pick([0, 0.3, 2, figure(dice)]);
  const width = dice.pick([0, 0.1, 1, 25]);
  const which = dice.below(3);
  return { atLeast: which === 0 ? null : low, atMost: which === 1 ? null : Number((low + width).toFixed(2)) };
}

function milestones(dice: Dice, term: Days): DescribedMeasure {
  const count = between(dice, 1, 4);
  const hasDates = dice.chance(0.5);
  return {
    kind: 'milestones',
    milestones: Array.from({ length: count }, (_, index) => ({
      id: `step-${index}`,
      title: `Step ${index}`,
      // The first one weighs something, so that not all of them weigh nothing.
      weight: index === 0 ? dice.pick([null, 1, 2.5]) : weight(dice),
      due: hasDates ? maybe(dice, 0.7, () => dateOf(between(dice, term.start, term.end))) : null,
    })),
  };
}

/** Any measure that a key result of this term can have; with a KPI, whose values are given, only those of numbers. */
export function randomMeasure(dice: Dice, term: Days, kpiValues: readonly number[] | null): DescribedMeasure {
  const kinds = ['metric', 'metric', 'hold', ...(kpiValues === null ? ['milestones'] : [])];
  const kind = dice.pick(kinds);
  if (kind === 'hold') return { kind, ...bounds(dice) };
  return kind === 'metric' ? metric(dice, term, kpiValues ?? []) : milestones(dice, term);
}
