import type { AlignmentNode, AlignmentTree } from '../../report/alignment-tree.ts';
import { percent } from '../figures.ts';
import { statusSign } from '../status-sign.ts';
import type { WordStyle } from '../style.ts';
import { hung } from './hung.ts';
import { remarksAt } from './remarks.ts';
import { type Shade, shadeOf, standing } from './standing.ts';

/** A node of a picture. */
export interface Box {
  /** `n0`, `n1` and so on, so that nothing of a user's makes a name. */
  readonly id: string;
  readonly kind: AlignmentNode['kind'];
  readonly shade: Shade;
  /** What it says, a text a line, not yet escaped. */
  readonly texts: readonly string[];
}

/** What is above, and what serves it, by the ids of their boxes. */
export type Line = readonly [above: string, below: string];

/** What a picture of a tree is drawn from. */
export interface Graph {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** The line of each circle at which it was cut. */
  readonly circles: readonly Line[];
}

/** The boxes of a tree, each above what serves it, with their texts in the words of a style. */
export function graphOf(tree: AlignmentTree, style: WordStyle): Graph {
  const nodes = hung(tree.roots).map(({ node }) => node);
  const ids = new Map(nodes.map(({ reference }, index) => [reference, `n${index}`]));
  const remarked = remarksAt(tree, style.language);
  const line = (above: string | undefined, below: string | undefined): readonly Line[] => {
    const [from, to] = [ids.get(above ?? ''), ids.get(below ?? '')];
    return from === undefined || to === undefined ? [] : [[from, to]];
  };
  return {
    boxes: nodes.map((node, index) => ({
      ...{ id: `n${index}`, kind: node.kind, shade: shadeOf(node) },
      texts: [...textsOf(node, style), ...remarked(node)],
    })),
    lines: nodes.flatMap((node) => node.children.flatMap((child) => line(node.reference, child.reference))),
    circles: tree.loops.flatMap((loop) => line(loop[1 % loop.length], loop[0])),
  };
}

function textsOf(node: AlignmentNode, { language, ascii }: WordStyle): readonly string[] {
  const { title, status, reference, progress, owner } = node;
  const facts = [percent(progress, language), standing(node, language), ...(owner === null ? [] : [owner])];
  return [`${statusSign(status, ascii)} ${title}`, reference, language.words.join.facts(facts)];
}
