import type { ListNode, MapNode, SourceNode } from '../source-node.ts';
import { lineEnd, nextLine, skipComments, withoutLineBreaks } from './lines.ts';

/** A map or list. */
export type CollectionNode = MapNode | ListNode;

/** Whether a map or list is written within brackets, or is a pair within those of a list. */
export const isBracketed = (text: string, node: SourceNode): boolean =>
  node.kind !== 'scalar' && text[node.start] === (node.kind === 'map' ? '{' : '[');

export const isBlockScalar = (text: string, node: SourceNode): boolean =>
  node.kind === 'scalar' && !node.plain && /[|>]/.test(text[node.start] ?? '');

/** Whether the blank lines after a scalar belong to it. */
export const keepsBlankLines = (text: string, node: SourceNode): boolean =>
  isBlockScalar(text, node) && /^[|>]\d?\+/.test(text.slice(node.start, node.start + 3));

export const childrenOf = (node: CollectionNode): readonly SourceNode[] =>
  node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;

/** The value at the end of a value, which is itself where it is a scalar, empty or within brackets. */
function lastLeaf(text: string, node: SourceNode): SourceNode {
  if (node.kind === 'scalar' || isBracketed(text, node)) return node;
  const last = childrenOf(node).at(-1);
  return last ? lastLeaf(text, last) : node;
}

/** Where the last value ends that ends at or before `offset`; null where there is none. */
export function leafBefore(text: string, root: SourceNode, offset: number): SourceNode | null {
  if (root.start >= offset) return null;
  if (root.kind === 'scalar' || isBracketed(text, root)) return root;
  const before = childrenOf(root).filter(({ start }) => start < offset);
  const last = before.at(-1);
  return last ? leafBefore(text, last, offset) : null;
}

/** Where a value ends, before the line break that a block of text ends with. */
export function valueEnd(text: string, node: SourceNode): number {
  const leaf = lastLeaf(text, node);
  return isBlockScalar(text, leaf) ? withoutLineBreaks(text, leaf.start, leaf.end) : leaf.end;
}

/** Where the line after a value begins. */
export function endOfLines(text: string, node: SourceNode): number {
  const leaf = lastLeaf(text, node);
  return isBlockScalar(text, leaf) && text[leaf.end - 1] === '\n' ? leaf.end : nextLine(text, leaf.end);
}

/** Where the key or the dash of each child of a block begins. */
export function childStart(text: string, node: CollectionNode, index: number): number {
  if (node.kind === 'map') return node.entries[index]?.key.start ?? node.end;
  const previous = node.items[index - 1];
  return previous ? skipComments(text, lastLeaf(text, previous).end) : node.start;
}

/** What stands between a block of text's sign and its first line, such as `# comment`; `''` where nothing does. */
export const headerComment = (text: string, node: SourceNode): string =>
  /[ \t]+#.*$/.exec(text.slice(node.start, lineEnd(text, node.start)))?.[0] ?? '';
