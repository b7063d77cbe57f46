import type { SourceNode } from '../source-node.ts';
import {
  beforeLineBreak,
  endOfBlankLines,
  endOfDeeperComments,
  lineBreakNear,
  linePrefix,
  lineStart,
  type Splice,
} from './lines.ts';
import { type CollectionNode, childrenOf, childStart, endOfLines, keepsBlankLines, leafBefore } from './node-range.ts';
import { blockColumn, UnusualForm } from './target.ts';

/** Adds a child, given as its lines, to a block that has others: after the one before it and the comments that go with that. */
export function insertedInBlock(
  text: string,
  node: CollectionNode,
  index: number,
  lines: readonly string[],
): readonly Splice[] {
  const column = blockColumn(text, node);
  const previous = childrenOf(node)[index - 1];
  if (previous) return [wholeLines(text, endOfDeeperComments(text, endOfLines(text, previous), column), column, lines)];
  const start = childStart(text, node, 0);
  if (linePrefix(text, start).trim() === '') return [wholeLines(text, firstLine(text, start, column), column, lines)];
  const lineBreak = `${lineBreakNear(text, start)}${' '.repeat(column)}`;
  return [{ start, end: start, text: [...lines, ''].join(lineBreak) }];
}

/** Where the first child of a block begins, with the comments above that are indented as it is; those at the top of a file are the file's. */
function firstLine(text: string, start: number, column: number): number {
  let first = lineStart(text, start);
  const comment = `${' '.repeat(column)}#`;
  while (column > 0 && first > 0 && text.startsWith(comment, lineStart(text, first - 1))) {
    first = lineStart(text, first - 1);
  }
  return first;
}

/** Lines to be put in where a line begins, or at the end of a text that has no final line break. */
export function wholeLines(text: string, at: number, column: number, lines: readonly string[]): Splice {
  const lineBreak = lineBreakNear(text, at);
  const added = lines.map((line) => `${' '.repeat(column)}${line}`).join(lineBreak);
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return { start: at, end: at, text: isOpen ? `${lineBreak}${added}` : `${added}${lineBreak}` };
}

/** Takes a child out of a block that has others, with the comments that go with it. */
export function removedFromBlock(
  text: string,
  root: SourceNode,
  node: CollectionNode,
  index: number,
): readonly Splice[] {
  const column = blockColumn(text, node);
  const start = childStart(text, node, index);
  const child = childrenOf(node)[index] ?? node;
  const end = endOfDeeperComments(text, endOfLines(text, child), column);
  if (linePrefix(text, start).trim() === '') {
    const first = lineStart(text, start);
    return [withoutLines(text, first, end, leafBefore(text, root, first))];
  }
  if (index > 0) throw new UnusualForm('an explicit key');
  const next = childStart(text, node, 1);
  // The second child moves up beside the dash, unless comments stand above it.
  if (lineStart(text, next) === end) return [{ start, end: next, text: '' }];
  const dash = lineStart(text, start) + linePrefix(text, start).trimEnd().length;
  return [{ start: dash, end: beforeLineBreak(text, end), text: '' }];
}

/**
 * Takes away whole lines. A block of text `above` that ends where they begin, and keeps its blank lines, gets none of those below
 * and loses none of its own.
 */
export function withoutLines(text: string, start: number, end: number, above: SourceNode | null): Splice {
  const keeps = above?.end === start && keepsBlankLines(text, above);
  const after = keeps ? endOfBlankLines(text, end) : end;
  const wasOpen = after === text.length && text[after - 1] !== '\n';
  return { start: wasOpen && !keeps ? beforeLineBreak(text, start) : start, end: after, text: '' };
}
