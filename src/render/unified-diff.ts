import { type LineChange, lineChanges } from './line-changes.ts';
import { safeText } from './safe-text.ts';

/** Lines shown around those that differ. */
const CONTEXT = 3;

/**
 * What changed in a file, as `git apply` takes it; null stands for a file that does not exist, and two equal texts have no
 * difference. `path` is from the folder in which it would be applied. A line that could do something on a terminal is shown
 * as it can be seen there, and such a difference does not apply.
 */
export function unifiedDiff(path: string, before: string | null, after: string | null): string {
  const lines = linesOf(before);
  const changes = lineChanges(lines, linesOf(after));
  if (changes.length === 0) return '';
  const name = (text: string | null, side: string) => (text === null ? '/dev/null' : shownPath(`${side}/${path}`));
  const hunks = hunksOf(changes).map((hunk) => hunkText(hunk, lines));
  return [`--- ${name(before, 'a')}\n`, `+++ ${name(after, 'b')}\n`, ...hunks].join('');
}

/** The lines of a text with their line breaks, which the last one may lack. */
const linesOf = (text: string | null): readonly string[] => text?.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Changes whose surroundings touch are shown together. */
function hunksOf(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const hunks: LineChange[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.at - (last.at + last.removed.length) <= 2 * CONTEXT) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkText(changes: readonly LineChange[], lines: readonly string[]): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return '';
  const start = Math.max(0, first.at - CONTEXT);
  const end = Math.min(lines.length, last.at + last.removed.length + CONTEXT);
  const shown: string[] = [];
  let at = start;
  for (const { at: next, removed, added } of changes) {
    shown.push(...lines.slice(at, next).map((line) => shownLine(' ', line)));
    shown.push(...removed.map((line) => shownLine('-', line)), ...added.map((line) => shownLine('+', line)));
    at = next + removed.length;
  }
  shown.push(...lines.slice(at, end).map((line) => shownLine(' ', line)));
  const grown = changes.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  const header = `@@ -${range(start, end - start)} +${range(start + first.shift, end - start + grown)} @@\n`;
  return `${header}${shown.join('')}`;
}

/** Lines are counted from 1; where there are none, the line before. */
function range(start: number, count: number): string {
  if (count === 1) return String(start + 1);
  return `${count === 0 ? start : start + 1},${count}`;
}

function shownLine(sign: string, line: string): string {
  const [, content = '', ending = ''] = /^([^\n]*?)(\r?\n?)$/.exec(line) ?? [];
  const safe = content.split('\t').map(safeText).join('\t');
  return ending.endsWith('\n') ? `${sign}${safe}${ending}` : `${sign}${safe}${ending}\n\\ No newline at end of file\n`;
}

/** As git writes it: in quotes where a name has signs that would end or change it, and with a tab after one with spaces. */
function shownPath(path: string): string {
  const escaped = path.replace(/["\\]|\p{Cc}/gu, (sign) => {
    if (sign === '"' || sign === '\\') return `\\${sign}`;
    return [...new TextEncoder().encode(sign)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  });
  if (escaped !== path) return `"${escaped}"`;
  return path.includes(' ') ? `${path}\t` : path;
}
