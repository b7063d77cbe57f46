import { ledTo } from '../model/alignment.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Id } from '../model/id.ts';
import type { Objective } from '../model/objective.ts';
import { wholeReference } from '../model/resolution.ts';
import type { Status } from '../model/status.ts';
import type { ObjectiveScore } from '../scoring/objective-score.ts';
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
  /** What it serves though that is not shown here, as its file says; null where it serves nothing or its parent. */
  readonly servesElsewhere: string | null;
  readonly children: readonly AlignmentNode[];
}

/** What serves what, as of a day. */
export interface AlignmentTree {
  readonly roots: readonly AlignmentNode[];
  /** Objectives that serve nothing and that nothing serves. */
  readonly orphans: readonly string[];
  /** Circles of objectives that serve each other, each told once and cut where it closes. */
  readonly loops: readonly (readonly string[])[];
  /** What more than seven objectives serve. */
  readonly overWide: readonly string[];
}

/** The most branches that a reader keeps in view. Source: G. A. Miller, The Magical Number Seven (1956). */
const MOST_BRANCHES = 7;

/** An objective, and the reference that it hangs under; null at the top. */
interface Placed {
  readonly score: ObjectiveScore;
  readonly reference: string;
  readonly under: string | null;
}

/** The alignment of all the objectives of cycles, each in the order of the files. */
export function alignmentTree(scores: readonly Pick<CycleScores, 'now'>[]): AlignmentTree {
  const cycles = scores.map(({ now }) => now.cycle);
  const placed = scores.flatMap(({ now }) => now.objectives.map((score) => placedIn(score, now.cycle, cycles)));
  const loops = loopsIn(placed);
  const cut = new Set(loops.map(([first]) => first));
  const inTree = placed.map((one) => (cut.has(one.reference) ? { ...one, under: null } : one));
  const roots = inTree.filter(({ under }) => under === null).map((one) => nodeOf(one, inTree, cycles));
  return {
    roots,
    orphans: roots
      .filter((node) => node.children.length === 0 && node.servesElsewhere === null && !cut.has(node.reference))
      .map(({ reference }) => reference),
    loops,
    overWide: roots.flatMap(overWideIn),
  };
}

function placedIn(score: ObjectiveScore, cycle: Cycle, cycles: readonly Cycle[]): Placed {
  const { objective } = score;
  const served = objective.align === null ? null : ledTo(objective.align, objective, cycles);
  const reference = wholeReference({ kind: 'objective', cycle, objective });
  return { score, reference, under: served && wholeReference(served) };
}

/** The objective that a reference is of or lies in. */
const objectiveReference = (reference: string): string => reference.split('/').slice(0, 2).join('/');

/** Every circle, beginning with the objective that stands first in the files. */
function loopsIn(placed: readonly Placed[]): readonly (readonly string[])[] {
  const parents = new Map(placed.map(({ reference, under }) => [reference, under && objectiveReference(under)]));
  const seen = new Set<string>();
  const loops: string[][] = [];
  for (const { reference } of placed) {
    const path: string[] = [];
    let at: string | null = reference;
    while (at !== null && !seen.has(at) && !path.includes(at)) {
      path.push(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && path.includes(at)) loops.push(path.slice(path.indexOf(at)));
    for (const one of path) seen.add(one);
  }
  return loops;
}

function nodeOf(one: Placed, placed: readonly Placed[], cycles: readonly Cycle[]): AlignmentNode {
  const { score, reference, under } = one;
  const { objective, progress, status, keyResults } = score;
  const { title, owner, team, align } = objective;
  const servers = (of: string) =>
    placed.filter((other) => other.under === of).map((other) => nodeOf(other, placed, cycles));
  const served = keyResults.flatMap((row): readonly AlignmentNode[] => {
    const of = `${reference}/${row.keyResult.id}`;
    const children = servers(of);
    if (children.length === 0) return [];
    const { title: called, owner: by } = row.keyResult;
    const node = { kind: 'key-result' as const, reference: of, title: called, owner: by, team };
    return [{ ...node, progress: row.progress, status: row.status, servesElsewhere: null, children }];
  });
  return {
    ...{ kind: 'objective', reference, title, owner, team, progress, status },
    servesElsewhere: under === null ? elsewhere(align, objective, cycles) : null,
    children: [...served, ...servers(reference)],
  };
}

/** What an objective says it serves where that is not among the cycles; null where it is, so that a circle was cut there. */
const elsewhere = (align: string | null, objective: Objective, cycles: readonly Cycle[]): string | null =>
  align !== null && ledTo(align, objective, cycles) === null ? align : null;

const overWideIn = (node: AlignmentNode): readonly string[] => [
  ...(node.children.length > MOST_BRANCHES ? [node.reference] : []),
  ...node.children.flatMap(overWideIn),
];
