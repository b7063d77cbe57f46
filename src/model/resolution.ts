import type { Cycle, CycleOutline } from './cycle.ts';
import { compareCycles } from './cycle.ts';
import type { Id } from './id.ts';
import type { KeyResult } from './key-result.ts';
import type { Kpi } from './kpi.ts';
import type { Objective } from './objective.ts';
import type { Person } from './person.ts';
import type { Reference } from './reference.ts';
import type { Team } from './team.ts';
import type { Workspace } from './workspace.ts';

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

/** Anything that a reference names, whether it belongs to a cycle or not. */
export type Thing =
  | Named
  | { readonly kind: 'kpi'; readonly kpi: Kpi }
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'person'; readonly person: Pick<Person, 'id' | 'name'> };

/** The whole reference of a thing: `2026-Q4/reduce-sales-cycle/cycle-days`, `kpi/churn`. */
export function wholeReference(thing: Thing): string {
  switch (thing.kind) {
    case 'cycle':
      return thing.cycle.name;
    case 'objective':
      return `${thing.cycle.name}/${thing.objective.id}`;
    case 'key-result':
      return `${thing.cycle.name}/${thing.objective.id}/${thing.keyResult.id}`;
    case 'kpi':
      return `kpi/${thing.kpi.id}`;
    case 'team':
      return `team/${thing.team.id}`;
    case 'person':
      return `person/${thing.person.id}`;
  }
}

/** What a thing is called; null for a cycle that has no title. */
export function titleOf(thing: Thing): string | null {
  switch (thing.kind) {
    case 'cycle':
      return thing.cycle.title;
    case 'objective':
      return thing.objective.title;
    case 'key-result':
      return thing.keyResult.title;
    case 'kpi':
      return thing.kpi.title;
    case 'team':
      return thing.team.name;
    case 'person':
      return thing.person.name;
  }
}

/** The shortest reference that means `thing` alone where `cycles` are searched: `cycle-days` before `reduce-sales-cycle/cycle-days`. */
export function shortReference(thing: Thing, cycles: readonly Cycle[]): string {
  const whole = wholeReference(thing);
  if (thing.kind !== 'objective' && thing.kind !== 'key-result') return whole;
  const ids = thing.kind === 'objective' ? [thing.objective.id] : [thing.objective.id, thing.keyResult.id];
  const paths = [ids.slice(-1), ids];
  const short = paths.find((path) => {
    if (cycles.some(({ name }) => path[0] === (name as string))) return false;
    return namedBy(path, cycles).length === 1;
  });
  return short?.join('/') ?? whole;
}

/** Everything in what was read that has a reference: each cycle with what is in it, then KPIs, teams and people. */
export const thingsIn = ({ cycles, kpis, settings }: Workspace): readonly Thing[] => [
  ...cycles.flatMap(namedIn),
  ...kpis.map((kpi): Thing => ({ kind: 'kpi', kpi })),
  ...teamsIn({ cycles, settings }).map((team): Thing => ({ kind: 'team', team })),
  ...peopleIn({ cycles, kpis, settings }).map((person): Thing => ({ kind: 'person', person })),
];

/** A cycle and everything in it, in the order of the files. */
export const namedIn = (cycle: Cycle): readonly Named[] => [
  { kind: 'cycle', cycle },
  ...cycle.objectives.flatMap((objective): Named[] => [
    { kind: 'objective', cycle, objective },
    ...objective.keyResults.map((keyResult): Named => ({ kind: 'key-result', cycle, objective, keyResult })),
  ]),
];

/** The teams of the settings, then those that only an objective names, by id. */
function teamsIn({ cycles, settings: { teams } }: Pick<Workspace, 'cycles' | 'settings'>): readonly Team[] {
  const named = cycles.flatMap(({ objectives }) => objectives.map(({ team }) => team));
  return [...teams, ...unlisted(named, teams).map((id) => ({ id, name: id, parent: null, members: [] }))];
}

/** The people of the settings, then those who only own something, by id. */
function peopleIn({ cycles, kpis, settings: { people } }: Workspace): readonly Pick<Person, 'id' | 'name'>[] {
  const owners = cycles.flatMap(({ objectives }) =>
    objectives.flatMap(({ owner, keyResults }) => [owner, ...keyResults.map((one) => one.owner)]),
  );
  const unknown = unlisted([...owners, ...kpis.map(({ owner }) => owner)], people);
  return [...people, ...unknown.map((id) => ({ id, name: id }))];
}

const unlisted = (named: readonly (Id | null)[], listed: readonly { readonly id: Id }[]): readonly Id[] =>
  [...new Set(named)]
    .filter((id) => id !== null)
    .filter((id) => !listed.some((one) => one.id === id))
    .sort();

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
