import {
  Inline,
  isWritableList,
  isWritableMap,
  type Writable,
  type WritableMap,
  writableEntries,
} from '../../model/writable.ts';
import type { SourceNode } from '../source-node.ts';
import { type BlockStyle, listLines, mapLines } from '../yaml-text.ts';
import { wholeLines, withoutLines } from './block-edits.ts';
import { blockScalarText } from './block-scalar.ts';
import { beforeLineBreak, columnOf, lineBreakNear, lineEnd, lineStart, nextLine, type Splice } from './lines.ts';
import { type CollectionNode, endOfLines, headerComment, isBlockScalar, isBracketed, valueEnd } from './node-range.ts';
import { freshText, restyledText } from './scalar-text.ts';
import { blockColumn, canBeginBlock, headEnd, type Target } from './target.ts';

/** Puts a value in the place of another. */
export function replaced(text: string, target: Target, value: Writable, style: BlockStyle): readonly Splice[] {
  const { node, context } = target;
  if (context === 'block' && isBlock(value)) return replacedByBlock(text, target, value, style);
  if (node.kind !== 'scalar') {
    const fresh = freshText(value, context);
    return isBelow(text, target, node)
      ? [atHead(text, target, fresh), withoutBlock(text, node)]
      : [{ start: node.start, end: valueEnd(text, node), text: fresh }];
  }
  if (typeof value === 'object' && (value instanceof Inline || isWritableList(value) || isWritableMap(value))) {
    return [{ ...inPlace(text, node), text: `${freshText(value, context)}${lostComment(text, node)}` }];
  }
  const block = isBlockScalar(text, node) && typeof value === 'string' ? blockScalarText(text, node, value) : null;
  if (block !== null) return [{ start: node.start, end: beforeLineBreak(text, node.end), text: block }];
  return [{ ...inPlace(text, node), text: `${restyledText(text, node, value, context)}${lostComment(text, node)}` }];
}

const inPlace = (text: string, node: SourceNode) => ({ start: node.start, end: valueEnd(text, node) });

/** The comment beside the sign of a block of text, which is kept where that goes. */
const lostComment = (text: string, node: SourceNode): string =>
  isBlockScalar(text, node) ? headerComment(text, node) : '';

/** A map or list that is written on several lines. */
type Block = WritableMap | readonly Writable[];

const isBlock = (value: Writable): value is Block =>
  (isWritableMap(value) && writableEntries(value).length > 0) || (isWritableList(value) && value.length > 0);

const linesOf = (value: Block, style: BlockStyle): readonly string[] =>
  isWritableList(value) ? listLines(value, style) : mapLines(value, style);

/** Whether a block stands on the lines below its key or dash. */
const isBelow = (text: string, { parent }: Target, node: CollectionNode): boolean =>
  parent !== null && !isBracketed(text, node) && text.slice(lineStart(text, node.start), node.start).trim() === '';

function replacedByBlock(text: string, target: Target, value: Block, style: BlockStyle): readonly Splice[] {
  const { node, parent } = target;
  if (canBeginBlock(text, node.start) && (!parent || isDeeper(text, parent, node) || isSameKind(node, value))) {
    const lineBreak = `${lineBreakNear(text, node.start)}${' '.repeat(columnOf(text, node.start))}`;
    return [{ ...inPlace(text, node), text: linesOf(value, style).join(lineBreak) }];
  }
  if (!parent) return [{ ...inPlace(text, node), text: freshText(new Inline(value), 'flow') }];
  const deeper = isWritableList(value) ? style.list : style.map;
  // A list may stand below a key without being indented, but not below a dash.
  const column = blockColumn(text, parent) + (parent.kind === 'list' ? Math.max(1, deeper) : deeper);
  const head = headEnd(text, target);
  const lines = linesOf(value, style);
  if (node.kind !== 'scalar' && isBelow(text, target, node)) {
    return [wholeLines(text, nextLine(text, head), column, lines), withoutBlock(text, node)];
  }
  const end = valueEnd(text, node);
  const rest = `${lostComment(text, node)}${text.slice(end, lineEnd(text, end))}`;
  const lineBreak = lineBreakNear(text, lineEnd(text, end) + 1);
  const added = lines.map((line) => `${lineBreak}${' '.repeat(column)}${line}`).join('');
  return [{ start: head, end: lineEnd(text, end), text: `${rest}${added}` }];
}

const isDeeper = (text: string, parent: CollectionNode, node: SourceNode): boolean =>
  columnOf(text, node.start) > blockColumn(text, parent);

const isSameKind = (node: SourceNode, value: Block): boolean => node.kind === (isWritableList(value) ? 'list' : 'map');

const atHead = (text: string, target: Target, fresh: string): Splice => {
  const head = headEnd(text, target);
  return { start: head, end: head, text: ` ${fresh}` };
};

/** Takes away the lines of a block below its key or dash. The comments after it stay. */
const withoutBlock = (text: string, node: CollectionNode): Splice =>
  withoutLines(text, lineStart(text, node.start), endOfLines(text, node), null);
