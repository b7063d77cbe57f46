/** Where the line begins that `offset` is in. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line that `offset` is in ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** Where the line after the one begins that `offset` is in; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the line before `offset` ends, before its line break, if `offset` is where a line begins; else `offset`. */
export function beforeLineBreak(text: string, offset: number): number {
  if (text[offset - 1] !== '\n') return offset;
  return offset - (text[offset - 2] === '\r' ? 2 : 1);
}

/** What stands before `offset` on its line. */
export const linePrefix = (text: string, offset: number): string => text.slice(lineStart(text, offset), offset);

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** The line break in use before `offset`, else after it. */
export function lineBreakNear(text: string, offset: number): string {
  const before = text.lastIndexOf('\n', offset - 1);
  const at = before < 0 ? text.indexOf('\n') : before;
  return text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** The end of the text `[start, end)` without the line breaks at its end. */
export function withoutLineBreaks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\r\n]/.test(text[last - 1] ?? '')) last--;
  return last;
}

/** Where the next thing stands that is neither white space nor a comment. */
export function skipComments(text: string, from: number): number {
  let offset = from;
  for (;;) {
    const [space = ''] = /^\s*/.exec(text.slice(offset, offset + 256)) ?? [];
    offset += space.length;
    if (space.length === 256) continue;
    if (text[offset] !== '#') return offset;
    offset = lineEnd(text, offset);
  }
}

/**
 * The end of the lines from `from`, where a line begins, that go with what stands above them: comments that are indented by
 * more than `column`, and the blank lines between them.
 */
export function endOfDeeperComments(text: string, from: number, column: number): number {
  let end = from;
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    const content = text.slice(line, lineEnd(text, line));
    if (content.trim() === '') continue;
    const [, indent = ''] = /^([ \t]*)#/.exec(content) ?? [];
    // How deep a tab is, nobody knows; but a line that begins with one cannot follow every value.
    if (indent.length <= column && !indent.includes('\t')) break;
    if (!content.trimStart().startsWith('#')) break;
    end = nextLine(text, line);
  }
  return end;
}

/** The end of the blank lines from `from`, where a line begins. */
export function endOfBlankLines(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.slice(end, lineEnd(text, end)).trim() === '') end = nextLine(text, end);
  return end;
}

/** A piece of a text to be replaced. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with each piece replaced; pieces do not overlap. */
export const spliced = (text: string, splices: readonly Splice[]): string =>
  [...splices]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, { start, end, text: piece }) => result.slice(0, start) + piece + result.slice(end), text);
