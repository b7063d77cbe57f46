import type { SourceNode } from '../source-node.ts';
import type { BlockStyle } from '../yaml-text.ts';
import { columnOf } from './lines.ts';
import { type CollectionNode, childrenOf, childStart, isBracketed } from './node-range.ts';

/** How a file indents its blocks, told from the first of each kind; ours where it has none. */
export function blockStyleOf(text: string, root: SourceNode): BlockStyle {
  const found: Found = { map: null, list: null, afterDash: null };
  look(text, root, found);
  const map = found.map ?? found.list ?? 2;
  return { map: map || 2, list: found.list ?? map, afterDash: found.afterDash ?? 1 };
}

type Found = Record<keyof BlockStyle, number | null>;

function look(text: string, node: SourceNode, found: Found): void {
  if (node.kind === 'scalar' || isBracketed(text, node)) return;
  if (node.kind === 'list') found.afterDash ??= afterDash(text, node);
  for (const child of childrenOf(node)) {
    if (node.kind === 'map' && child.kind !== 'scalar' && !isBracketed(text, child)) {
      found[child.kind] ??= columnOf(text, child.start) - columnOf(text, node.start);
    }
    look(text, child, found);
  }
}

/** How many spaces follow the first dash of a block list that something follows on its line; null where nothing does. */
export function afterDash(text: string, node: CollectionNode): number | null {
  for (const [index, item] of childrenOf(node).entries()) {
    const between = text.slice(childStart(text, node, index) + 1, item.start);
    if (/^ +$/.test(between)) return between.length;
  }
  return null;
}
