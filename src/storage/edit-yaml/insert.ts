import { Inline, isWritableList, isWritableMap, type Writable, writableEntries } from '../../model/writable.ts';
import type { SourceNode } from '../source-node.ts';
import { type BlockStyle, listLines, mapLines } from '../yaml-text.ts';
import { insertedInBlock, removedFromBlock } from './block-edits.ts';
import { afterDash } from './block-style.ts';
import { insertedInFlow, removedFromFlow } from './flow-edits.ts';
import type { Splice } from './lines.ts';
import { type CollectionNode, childrenOf } from './node-range.ts';
import { replaced } from './replace.ts';
import { contextWithin, type Target } from './target.ts';

/** A map or list, and what it stands in. */
interface CollectionTarget extends Target {
  readonly node: CollectionNode;
}

export const isCollection = (target: Target): target is CollectionTarget => target.node.kind !== 'scalar';

/** Adds a child to a map or list. */
export function inserted(
  text: string,
  target: CollectionTarget,
  { index, key, value }: { readonly index: number; readonly key: string | null; readonly value: Writable },
  style: BlockStyle,
): readonly Splice[] {
  const { node, parent, context } = target;
  if (contextWithin(text, target) === 'block') {
    const own = node.kind === 'list' ? { ...style, afterDash: afterDash(text, node) ?? style.afterDash } : style;
    return insertedInBlock(
      text,
      node,
      index,
      key === null ? listLines([value], own) : mapLines(new Map([[key, value]]), own),
    );
  }
  // An empty pair of brackets gives way to a block where what comes has lines of its own.
  if (context === 'block' && childrenOf(node).length === 0 && (parent === null || hasLines(value))) {
    return replaced(text, target, key === null ? [value] : new Map([[key, value]]), style);
  }
  return insertedInFlow(text, node, index, key, value);
}

const hasLines = (value: Writable): boolean =>
  (isWritableMap(value) && writableEntries(value).length > 0) || (isWritableList(value) && value.length > 0);

/** Takes a child out of a map or list; where it was the only one, a pair of brackets is left. */
export function removed(
  text: string,
  root: SourceNode,
  target: CollectionTarget,
  index: number,
  style: BlockStyle,
): readonly Splice[] {
  const { node } = target;
  if (contextWithin(text, target) === 'flow') return removedFromFlow(text, node, index);
  if (childrenOf(node).length > 1) return removedFromBlock(text, root, node, index);
  return replaced(text, target, new Inline(node.kind === 'map' ? {} : []), style);
}
