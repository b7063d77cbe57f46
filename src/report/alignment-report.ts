import type { CalendarDate } from '../model/calendar-date.ts';
import type { CycleName } from '../model/cycle-name.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Objective } from '../model/objective.ts';
import { type Thing, titleOf, wholeReference } from '../model/resolution.ts';
import { type Team, teamWithSubteams } from '../model/team.ts';
import type { Workspace } from '../model/workspace.ts';
import { cycleScorer } from '../scoring/cycle-score.ts';
import {
  type AlignmentNode,
  type AlignmentTree,
  alignmentPart,
  alignmentTree,
  referencesIn,
} from './alignment-tree.ts';
import { setAsideBaselines } from './baseline-notices.ts';

/** A thing by its whole reference; its title is null where it has none, or is not known here. */
export interface Titled {
  readonly reference: string;
  readonly title: string | null;
}

/** What serves what as of a day, in the cycles that were read. */
export interface AlignmentReport {
  readonly asOf: CalendarDate;
  readonly cycles: readonly CycleName[];
  /** What it was asked of; empty where of everything. */
  readonly of: readonly Titled[];
  /** What the objective or key result that was asked about serves, the nearest first. */
  readonly above: readonly Titled[];
  readonly tree: AlignmentTree;
}

/**
 * The alignment in the cycles that were read, or a part of it: the branch of an objective or a key result, and of it what belongs
 * to each other thing, a cycle, a team with its sub-teams, a person or a KPI. What leads to something shown stays.
 */
export function alignmentReport(
  workspace: Workspace,
  asOf: CalendarDate,
  of: readonly Thing[],
): { readonly report: AlignmentReport; readonly notices: readonly Diagnostic[] } {
  const { cycles, kpis, settings } = workspace;
  const scores = cycles.map((cycle) => ({ now: cycleScorer(cycle, kpis, settings.status)(asOf) }));
  const things = of.map((thing): Titled => ({ reference: wholeReference(thing), title: titleOf(thing) }));
  const top = of.find(({ kind }) => kind === 'objective' || kind === 'key-result');
  const reference = top ? wholeReference(top) : null;
  const whole = alignmentTree(scores, reference);
  const { tree, above } = reference === null ? { tree: whole, above: [] } : branchOf(reference, whole);
  const report = { asOf, cycles: cycles.map(({ name }) => name), of: things, above };
  const notices = scores.flatMap(({ now }) => setAsideBaselines(now));
  const owners = of.filter((thing) => thing !== top);
  if (owners.length === 0) return { report: { ...report, tree }, notices };
  const shown = new Set(
    cycles
      .flatMap(({ objectives }) => objectives)
      .filter((objective) => owners.every((thing) => belongsTo(thing, objective, settings.teams)))
      .map(({ cycle, id }) => `${cycle}/${id}`),
  );
  // What was asked about by name is shown whatever belongs to others.
  const isShown = (one: string) => shown.has(one) || one === reference;
  return { report: { ...report, tree: alignmentPart(tree, isShown) }, notices };
}

function belongsTo(thing: Thing, { cycle, team, owner, keyResults }: Objective, teams: readonly Team[]): boolean {
  switch (thing.kind) {
    case 'cycle':
      return cycle === thing.cycle.name;
    case 'team':
      return team !== null && teamWithSubteams(teams, thing.team.id).has(team);
    case 'person':
      return owner === thing.person.id || keyResults.some((one) => one.owner === thing.person.id);
    case 'kpi':
      return keyResults.some(({ kpi }) => kpi === thing.kpi.id);
    case 'objective':
    case 'key-result':
      return true;
  }
}

/** What hangs under a reference as a tree of its own, and what it serves. */
function branchOf(reference: string, tree: AlignmentTree): { tree: AlignmentTree; above: readonly Titled[] } {
  const path = tree.roots.map((root) => pathTo(reference, root)).find((found) => found !== null) ?? [];
  const node = path.at(-1);
  const within = new Set(node ? referencesIn(node) : []);
  const isWithin = (one: string) => within.has(one);
  return {
    tree: {
      roots: node ? [node] : [],
      orphans: tree.orphans.filter(isWithin),
      loops: tree.loops.filter((loop) => loop.some(isWithin)),
      overWide: tree.overWide.filter((one) => isWithin(one.reference)),
    },
    above: servedBy(path),
  };
}

/** The nodes from `from` down to a reference; null where it is not below. */
function pathTo(reference: string, from: AlignmentNode): readonly AlignmentNode[] | null {
  if (from.reference === reference) return [from];
  for (const child of from.children) {
    const path = pathTo(reference, child);
    if (path) return [from, ...path];
  }
  return null;
}

/** What the last of a path serves, the nearest first: a key result stands for its objective. */
function servedBy(path: readonly AlignmentNode[]): readonly Titled[] {
  const above = path.slice(0, -1).reverse();
  const served = above.filter((node, index) => node.kind === 'key-result' || above[index - 1]?.kind !== 'key-result');
  const elsewhere = path.length > 1 ? (path[0]?.servesElsewhere ?? null) : null;
  return [
    ...served.map(({ reference, title }) => ({ reference, title })),
    ...(elsewhere === null ? [] : [{ reference: elsewhere, title: null }]),
  ];
}
