import type { ScalarNode } from '../source-node.ts';
import { lineBreakNear, lineEnd, nextLine, withoutLineBreaks } from './lines.ts';
import { headerComment } from './node-range.ts';

/** Characters that a block of text cannot show; line feeds part its lines. */
const NEEDS_ESCAPES = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?![\n\t])\p{Cc}/u;

/**
 * A text as a block, in the place of another: its sign, indentation and comment stay. Null where it cannot be, because it begins
 * with white space, or ends otherwise than a block of that kind can.
 */
export function blockScalarText(text: string, node: ScalarNode, content: string): string | null {
  const folded = text[node.start] === '>';
  const header = /^[|>][-+\d]*/.exec(text.slice(node.start, node.start + 4))?.[0] ?? '';
  const body = content.slice(0, withoutLineBreaks(content, 0, content.length));
  const lineFeeds = content.slice(body.length);
  const indent = indentOf(text, node);
  if (
    indent === null ||
    lineFeeds.includes('\r') ||
    body === '' ||
    NEEDS_ESCAPES.test(body) ||
    !canBeLines(body, folded)
  )
    return null;
  const keep = header.includes('+') && lineFeeds.length > 0;
  if (lineFeeds.length > 1 && !keep) return null;
  const sign = `${header.slice(0, 1)}${keep ? '+' : lineFeeds === '' ? '-' : ''}${headerComment(text, node)}`;
  // Within a folded block, a line break between two texts is a blank line more than it seems.
  const lines = (folded ? body.replace(/\n+/g, '$&\n') : body).split('\n').map((line) => (line ? indent + line : ''));
  return [sign, ...lines, ...Array(Math.max(0, lineFeeds.length - 1)).fill('')].join(lineBreakNear(text, node.end));
}

function canBeLines(body: string, folded: boolean): boolean {
  const lines = body.split('\n');
  if (/^\s/.test(body) || lines.some((line) => line !== '' && line.trim() === '')) return false;
  return !folded || lines.every((line) => !/^\s|\s$/.test(line));
}

/** The indentation of a block's lines; null where it has none. */
function indentOf(text: string, node: ScalarNode): string | null {
  const end = withoutLineBreaks(text, node.start, node.end);
  let least: string | null = null;
  for (let line = nextLine(text, node.start); line < end; line = nextLine(text, line)) {
    const content = text.slice(line, lineEnd(text, line));
    const [indent = ''] = /^ */.exec(content) ?? [];
    if (content.trim() !== '' && (least === null || indent.length < least.length)) least = indent;
  }
  return least;
}
