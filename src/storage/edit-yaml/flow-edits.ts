import type { Writable } from '../../model/writable.ts';
import { inlineText, keyText } from '../yaml-text.ts';
import { lineEnd, lineStart, nextLine, type Splice, skipComments } from './lines.ts';
import { type CollectionNode, childrenOf, isBracketed } from './node-range.ts';
import { UnusualForm } from './target.ts';

/** Adds a child to a map or list within brackets. */
export function insertedInFlow(
  text: string,
  node: CollectionNode,
  index: number,
  key: string | null,
  value: Writable,
): readonly Splice[] {
  refuseUnusual(text, node);
  const added = `${key === null ? '' : `${keyText(key)}: `}${inlineText(value)}`;
  const children = childrenOf(node);
  const previous = children[index - 1];
  if (previous) return [{ start: previous.end, end: previous.end, text: `, ${added}` }];
  if (children.length > 0) {
    const start = flowStart(node, 0);
    return [{ start, end: start, text: `${added}, ` }];
  }
  const within = { start: node.start + 1, end: node.end - 1 };
  const space = node.kind === 'map' ? ' ' : '';
  // A comment may stand between the brackets.
  if (text.slice(within.start, within.end).trim() !== '') within.end = within.start;
  return [{ ...within, text: `${space}${added}${space}` }];
}

/** Takes a child out of a map or list within brackets. */
export function removedFromFlow(text: string, node: CollectionNode, index: number): readonly Splice[] {
  refuseUnusual(text, node);
  const start = flowStart(node, index);
  const end = childrenOf(node)[index]?.end ?? node.end;
  const isOnly =
    childrenOf(node).length === 1 && !/[\n#]/.test(text.slice(node.start, start) + text.slice(end, node.end));
  if (isOnly) return [{ start: node.start + 1, end: node.end - 1, text: '' }];
  const before = /,[ \t]*$/.exec(text.slice(lineStart(text, start), start));
  if (index > 0 && before) return [{ start: start - before[0].length, end, text: '' }];
  const comma = skipComments(text, end);
  const spaces = text[comma] === ',' ? (/^[ \t]*/.exec(text.slice(comma + 1)) ?? [''])[0].length : 0;
  if (text[comma] !== ',') return [withoutBlankLine(text, { start, end, text: '' })];
  // Between a value and its comma there may be a comment, which stays.
  if (text.slice(end, comma).includes('\n'))
    return [
      { start, end, text: '' },
      { start: comma, end: comma + 1, text: '' },
    ];
  return [withoutBlankLine(text, { start, end: comma + 1 + spaces, text: '' })];
}

/** Takes away the whole line where nothing else stands on it. */
function withoutBlankLine(text: string, { start, end }: Splice): Splice {
  const isAlone =
    text.slice(lineStart(text, start), start).trim() === '' && text.slice(end, lineEnd(text, end)).trim() === '';
  return isAlone ? { start: lineStart(text, start), end: nextLine(text, end), text: '' } : { start, end, text: '' };
}

const flowStart = (node: CollectionNode, index: number): number =>
  (node.kind === 'map' ? node.entries[index]?.key.start : node.items[index]?.start) ?? node.end;

/** A pair without braces takes no second one, and a `?` before a key would stay behind. */
function refuseUnusual(text: string, node: CollectionNode): void {
  if (!isBracketed(text, node)) throw new UnusualForm('a pair without braces');
  let from = node.start + 1;
  for (const [index, child] of childrenOf(node).entries()) {
    const start = flowStart(node, index);
    if (skipComments(text, from) !== start) throw new UnusualForm('an explicit key within brackets');
    const comma = skipComments(text, child.end);
    from = text[comma] === ',' ? comma + 1 : comma;
  }
}
