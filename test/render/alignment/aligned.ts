import type { AlignmentReport } from '../../../src/report/alignment-report.ts';
import type { AlignmentNode, AlignmentTree } from '../../../src/report/alignment-tree.ts';
import { date, id } from '../../scoring/build.ts';

/** An objective on track and half done, of Ana’s, unless told otherwise. */
export const node = (reference: string, over: Partial<AlignmentNode> = {}): AlignmentNode => ({
  ...{ kind: 'objective', reference, title: `Aim ${reference}`, owner: id('ana'), team: null },
  ...{ progress: 0.5, status: 'on_track', stale: false, servesElsewhere: null, children: [] },
  ...over,
});

export const report = (
  roots: readonly AlignmentNode[],
  tree: Partial<AlignmentTree> = {},
  over: Partial<AlignmentReport> = {},
): AlignmentReport => ({
  ...{ asOf: date('2026-11-24'), cycles: ['2026-Q4' as never], of: [], above: [] },
  tree: { roots, orphans: [], loops: [], overWide: [], ...tree },
  ...over,
});

/** Nodes below each other, as many as asked for. */
export const chain = (depth: number): AlignmentNode =>
  node(`2026-Q4/o${depth}`, { children: depth === 1 ? [] : [chain(depth - 1), node(`2026-Q4/side${depth}`)] });
