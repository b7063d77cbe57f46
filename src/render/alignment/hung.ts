import type { AlignmentNode } from '../../report/alignment-tree.ts';

/** A node, and how it hangs in its tree. */
export interface Hung {
  readonly node: AlignmentNode;
  /** Of it and of each node that it hangs under but the top one, from above: whether it is the last of its branch; empty at the top. */
  readonly lasts: readonly boolean[];
}

/** All nodes of trees, each above what serves it. */
export const hung = (roots: readonly AlignmentNode[]): readonly Hung[] => roots.flatMap((root) => withBelow(root, []));

const withBelow = (node: AlignmentNode, lasts: readonly boolean[]): readonly Hung[] => [
  { node, lasts },
  ...node.children.flatMap((child, index) => withBelow(child, [...lasts, index === node.children.length - 1])),
];
