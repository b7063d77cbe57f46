import { ledTo } from '../model/alignment.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Id } from '../model/id.ts';
import type { Objective } from '../model/objective.ts';
import { wholeReference } from '../model/resolution.ts';
import type { Status } from '../model/status.ts';
import type { ObjectiveScore } from '../scoring/objective-score.ts';
import { alignmentCuts, type Serving } from './alignment-cuts.ts';
import type { CycleScores } from './progress-report.ts';

/** An objective, or a key result that others serve, with what serves it. */
export interface AlignmentNode {
  readonly kind: 'objective' | 'key-result';
  readonly reference: string;
  readonly title: string;
  readonly owner: Id | null;
  readonly team: Id | null;
  /** 0..1; null where nothing weighs. */
  readonly progress: number | null;
  readonly status: Status;
  /** Of a key result; an objective never is. */
  readonly stale: boolean;
  /**
   * What it serves where that is not shown above it: as its file says where it lies in another cycle, by its whole reference
   * where more than 32 objectives would stand below each other. Null where it serves nothing, its parent or one of its circle.
   */
  readonly servesElsewhere: string | null;
  readonly children: readonly AlignmentNode[];
}

/** Something with more branches than a reader keeps in view. */
export interface OverWide {
  readonly reference: string;
  readonly branches: number;
}

/** What serves what, as of a day. */
export interface AlignmentTree {
  readonly roots: readonly AlignmentNode[];
  /** Objectives that serve nothing and that nothing serves, but dropped ones. */
  readonly orphans: readonly string[];
  /** Circles of objectives that serve each other, each told once and cut at the one that stands first in the files. */
  readonly loops: readonly (readonly string[])[];
  /** What has more than seven branches, be they objectives or key results that others serve. */
  readonly overWide: readonly OverWide[];
}

/** The most branches that a reader keeps in view. Source: G. A. Miller, The Magical Number Seven (1956). */
const MOST_BRANCHES = 7;

/** An objective with its figures, and what it serves. */
interface Placed extends Serving {
  readonly score: ObjectiveScore;
}

/** What is needed to make a node of an objective. */
interface Context {
  readonly cycles: readonly Cycle[];
  readonly servers: ReadonlyMap<string, readonly Placed[]>;
  readonly kept: string | null;
  readonly deep: ReadonlySet<string>;
}

/**
 * The alignment of all the objectives of cycles, each in the order of the files. Key results stand there where something serves
 * them; the one whose whole reference is `kept` in any case.
 */
export function alignmentTree(scores: readonly Pick<CycleScores, 'now'>[], kept: string | null = null): AlignmentTree {
  const cycles = scores.map(({ now }) => now.cycle);
  const placed = scores.flatMap(({ now }) => now.objectives.map((score) => placedIn(score, now.cycle, cycles)));
  const { loops, deep } = alignmentCuts(placed);
  const firsts = new Set(loops.map(([first]) => first));
  const isCut = ({ reference }: Placed) => firsts.has(reference) || deep.has(reference);
  const servers = serversIn(placed.filter((one) => !isCut(one)));
  const context = { cycles, servers, kept, deep };
  const roots = placed.filter((one) => one.under === null || isCut(one)).map((one) => nodeOf(one, context));
  return {
    roots,
    orphans: roots.filter((node) => !firsts.has(node.reference) && standsAlone(node)).map(({ reference }) => reference),
    loops,
    overWide: roots.flatMap(overWideIn),
  };
}

/** The part of a tree with what is shown, objectives by their references, and what that leads to; the rest of it stays as it is. */
export function alignmentPart(tree: AlignmentTree, isShown: (objective: string) => boolean): AlignmentTree {
  const roots = tree.roots.flatMap((root) => pruned(root, isShown));
  const kept = new Set(roots.flatMap(referencesIn));
  return {
    roots,
    orphans: tree.orphans.filter(isShown),
    loops: tree.loops.filter((loop) => loop.some(isShown)),
    overWide: tree.overWide.filter(({ reference }) => kept.has(reference)),
  };
}

/** The references of a node and of all below it. */
export const referencesIn = ({ reference, children }: AlignmentNode): readonly string[] => [
  reference,
  ...children.flatMap(referencesIn),
];

function pruned(node: AlignmentNode, isShown: (objective: string) => boolean): readonly AlignmentNode[] {
  const children = node.children.flatMap((child) => pruned(child, isShown));
  return children.length > 0 || isShown(node.reference) ? [{ ...node, children }] : [];
}

function placedIn(score: ObjectiveScore, cycle: Cycle, cycles: readonly Cycle[]): Placed {
  const { objective } = score;
  const served = objective.align === null ? null : ledTo(objective.align, objective, cycles);
  const reference = wholeReference({ kind: 'objective', cycle, objective });
  return { score, reference, under: served && wholeReference(served) };
}

/** What hangs under each reference. */
function serversIn(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const servers = new Map<string, Placed[]>();
  for (const one of placed) {
    if (one.under === null) continue;
    const others = servers.get(one.under);
    if (others) others.push(one);
    else servers.set(one.under, [one]);
  }
  return servers;
}

function nodeOf(one: Placed, context: Context): AlignmentNode {
  const { score, reference, under } = one;
  const { objective, progress, status, keyResults } = score;
  const { title, owner, team, align } = objective;
  const servers = (of: string) => (context.servers.get(of) ?? []).map((other) => nodeOf(other, context));
  const served = keyResults.flatMap((row): readonly AlignmentNode[] => {
    const of = `${reference}/${row.keyResult.id}`;
    const children = servers(of);
    if (children.length === 0 && of !== context.kept) return [];
    const { title: called, owner: by } = row.keyResult;
    const node = { kind: 'key-result' as const, reference: of, title: called, owner: by, team };
    const { progress: done, status: standing, stale } = row;
    return [{ ...node, progress: done, status: standing, stale, servesElsewhere: null, children }];
  });
  return {
    ...{ kind: 'objective', reference, title, owner, team, progress, status, stale: false },
    servesElsewhere: context.deep.has(reference) ? under : elsewhere(align, objective, context.cycles),
    children: [...served, ...servers(reference)],
  };
}

/** What an objective says it serves where that is not among the cycles; null where it is. */
const elsewhere = (align: string | null, objective: Objective, cycles: readonly Cycle[]): string | null =>
  align !== null && ledTo(align, objective, cycles) === null ? align : null;

const standsAlone = ({ children, servesElsewhere, status }: AlignmentNode): boolean =>
  children.length === 0 && servesElsewhere === null && status !== 'dropped';

const overWideIn = ({ reference, children }: AlignmentNode): readonly OverWide[] => [
  ...(children.length > MOST_BRANCHES ? [{ reference, branches: children.length }] : []),
  ...children.flatMap(overWideIn),
];
