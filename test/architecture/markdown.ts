/** A fenced block: the language after its fence, its text with the last line break, and the line (from 1) of its fence. */
export interface Fence {
  language: string;
  text: string;
  line: number;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The fenced blocks of a document, in order. */
export function fences(markdown: string): Fence[] {
  return [...markdown.matchAll(FENCE)].map(({ 1: language = '', 2: text = '', index }) => ({
    language,
    text,
    line: markdown.slice(0, index).split('\n').length,
  }));
}

const prose = (markdown: string): string => markdown.replace(FENCE, '');

/** What stands between backticks outside fenced blocks. */
export const codeSpans = (markdown: string): string[] =>
  [...prose(markdown).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Where the links of a document lead, as they are written. */
export const links = (markdown: string): string[] =>
  [...prose(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

/** The anchors that a reader's browser gives to the headings of a document. */
export const anchors = (markdown: string): Set<string> =>
  new Set(
    [...prose(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );

/** The rows of every table of a document, as cells under the titles of their columns. */
export function tableRows(markdown: string): Record<string, string>[] {
  const tables = prose(markdown).matchAll(/^\|(.+)\|\n\|[-|: ]+\|\n((?:\|.*\|\n?)*)/gm);
  return [...tables].flatMap(([, head = '', body = '']) => {
    const titles = cells(head);
    return body
      .trim()
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => {
        const values = cells(row.slice(1, -1));
        return Object.fromEntries(titles.map((title, column) => [title, values[column] ?? '']));
      });
  });
}

const cells = (row: string): string[] => row.split('|').map((cell) => cell.trim());
