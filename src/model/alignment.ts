import type { Cycle } from './cycle.ts';
import type { Objective } from './objective.ts';
import { type Named, namedBy } from './resolution.ts';
import type { Unread } from './unread.ts';

/** The cycle in which a reference in an objective's file is looked up: the one that it begins with, else the objective's own. */
function searchedCycle(reference: string, from: Objective, cycles: readonly Cycle[]): Cycle | undefined {
  const first = reference.split('/')[0];
  const named = (name: string | undefined) => cycles.find((cycle) => (cycle.name as string) === name);
  return named(first) ?? named(from.cycle);
}

/** The objective or key result that a reference in an objective's file leads to; null where it leads to neither. */
export function ledTo(
  reference: string,
  from: Objective,
  cycles: readonly Cycle[],
): Extract<Named, { kind: 'objective' | 'key-result' }> | null {
  const searched = searchedCycle(reference, from, cycles);
  const found = searched ? namedBy(reference.split('/'), [searched]) : [];
  return found.find((named) => named.kind === 'objective' || named.kind === 'key-result') ?? null;
}

/** Whether what a reference leads to may stand in a file that could not be read. */
export function mayLeadToUnread(reference: string, from: Objective, cycles: readonly Cycle[], unread: Unread): boolean {
  const parts = reference.split('/');
  const cycle = searchedCycle(reference, from, cycles)?.name ?? '';
  const rest = parts[0] === cycle ? parts.slice(1) : parts;
  // A bare id may be that of a key result in any objective; a cycle may be missing because its folder is faulty.
  if (rest.length === 1 && unread.isWithin(cycle)) return true;
  return unread.holds(`${cycle}/${rest[0]}`) || unread.holds(parts.slice(0, 2).join('/'));
}
