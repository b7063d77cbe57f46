import type { Cycle, CycleOutline } from './cycle.ts';
import { compareCycles } from './cycle.ts';
import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';
import type { Reference } from './reference.ts';

/** A thing of a cycle that a reference names. */
export type Named =
  | { readonly kind: 'cycle'; readonly cycle: Cycle }
  | { readonly kind: 'objective'; readonly cycle: Cycle; readonly objective: Objective }
  | {
      readonly kind: 'key-result';
      readonly cycle: Cycle;
      readonly objective: Objective;
      readonly keyResult: KeyResult;
    };

/** The whole reference of a thing: `2026-Q4/reduce-sales-cycle/cycle-days`. */
export function wholeReference(named: Named): string {
  switch (named.kind) {
    case 'cycle':
      return named.cycle.name;
    case 'objective':
      return `${named.cycle.name}/${named.objective.id}`;
    case 'key-result':
      return `${named.cycle.name}/${named.objective.id}/${named.keyResult.id}`;
  }
}

/** The cycle that a reference begins with, if its first part is the name of one. */
export function namedCycle<C extends CycleOutline>(reference: Reference, cycles: readonly C[]): C | null {
  if (reference.kind !== 'path') return null;
  return cycles.find(({ name }) => name === reference.parts[0]) ?? null;
}

/** The cycles that ended before they were closed, the last to end first. */
export const endedButOpen = <C extends CycleOutline>(cycles: readonly C[], date: string): readonly C[] =>
  cycles
    .filter(({ draft, end, closed }) => !draft && end < date && closed === null)
    .sort((a, b) => (a.end < b.end ? 1 : a.end > b.end ? -1 : compareCycles(a, b)));

/** Everything in `cycles` that a path reference can mean. A first part that names one of them is that cycle and nothing else. */
export function namedBy(parts: readonly string[], cycles: readonly Cycle[]): readonly Named[] {
  const [first, ...rest] = parts;
  const named = cycles.find(({ name }) => (name as string) === first);
  if (named) return rest.length === 0 ? [{ kind: 'cycle', cycle: named }] : inCycle(rest, true, named);
  return cycles.flatMap((cycle) => inCycle(parts, false, cycle));
}

function inCycle(within: readonly string[], isQualified: boolean, cycle: Cycle): readonly Named[] {
  if (within.length > 2) return [];
  const [first, second] = within;
  return cycle.objectives.flatMap((objective): Named[] => {
    const isObjective = objective.id === first;
    if (second !== undefined) return isObjective ? keyResultsOf(objective, second, cycle) : [];
    const own: Named[] = isObjective ? [{ kind: 'objective', cycle, objective }] : [];
    return isQualified ? own : [...own, ...keyResultsOf(objective, first, cycle)];
  });
}

const keyResultsOf = (objective: Objective, id: string | undefined, cycle: Cycle): Named[] =>
  objective.keyResults
    .filter((keyResult) => keyResult.id === id)
    .map((keyResult) => ({ kind: 'key-result', cycle, objective, keyResult }));
