import type { Path } from '../../model/place.ts';
import type { ListNode, MapNode, SourceNode } from '../source-node.ts';
import { columnOf, linePrefix } from './lines.ts';
import { childrenOf, childStart, isBracketed } from './node-range.ts';
import type { Context } from './scalar-text.ts';

/** A value of a file, and what it stands in. */
export interface Target {
  readonly node: SourceNode;
  /** The map or list that it is in; null for the whole of the file. */
  readonly parent: MapNode | ListNode | null;
  readonly index: number;
  /** Within brackets, or on lines of its own. */
  readonly context: Context;
}

/** The value at a path, as far as it leads, and the steps that lead no further. */
export function follow(text: string, root: SourceNode, path: Path): { target: Target; missing: Path } {
  let target: Target = { node: root, parent: null, index: 0, context: 'block' };
  for (const [depth, step] of path.entries()) {
    const { node } = target;
    if (node.kind === 'scalar') return { target, missing: path.slice(depth) };
    const index = node.kind === 'map' ? node.entries.findIndex(({ key }) => key.text === String(step)) : step;
    const child = typeof index === 'number' ? childrenOf(node)[index] : undefined;
    if (!child || typeof index !== 'number') return { target, missing: path.slice(depth) };
    target = { node: child, parent: node, index, context: contextWithin(text, target) };
  }
  return { target, missing: [] };
}

/** What the children of a value stand in. */
export const contextWithin = (text: string, { node, context }: Target): Context =>
  context === 'flow' || isBracketed(text, node) ? 'flow' : 'block';

/** An edit that would have to guess, because something is written as hardly anyone writes it. */
export class UnusualForm extends Error {
  override readonly name = 'UnusualForm';
}

/** Where what leads to a value of a block ends: after the colon or the dash. */
export function headEnd(text: string, { parent, index }: Target): number {
  if (!parent) throw new UnusualForm('the value of a file has no key');
  if (parent.kind === 'list') return childStart(text, parent, index) + 1;
  const end = parent.entries[index]?.key.end ?? parent.end;
  const [colon] = /^[ \t]*:/.exec(text.slice(end, end + 256)) ?? [];
  if (!colon) throw new UnusualForm('an explicit key');
  return end + colon.length;
}

/** Whether only spaces and dashes stand before `offset` on its line, so that a block can begin there. */
export const canBeginBlock = (text: string, offset: number): boolean => /^ *(?:- +)*$/.test(linePrefix(text, offset));

/** The column of a block; its first child may share its line with dashes, and with nothing else. */
export function blockColumn(text: string, node: MapNode | ListNode): number {
  const start = childStart(text, node, 0);
  if (!canBeginBlock(text, start)) throw new UnusualForm('an explicit key, or a tab before a key');
  return columnOf(text, start);
}
