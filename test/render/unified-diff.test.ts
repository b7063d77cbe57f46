import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/render/unified-diff.ts';

/** A text with a line for each number from 1 to `count`. */
const numbered = (count: number): string => Array.from({ length: count }, (_, i) => `${i + 1}\n`).join('');

const HEAD = '--- a/f\n+++ b/f\n';
const OPEN = '\\ No newline at end of file\n';

describe('a difference is told as git tells it:', () => {
  test.each<[string, string | null, string | null, string]>([
    [
      'a line changed, with three around it',
      numbered(9),
      numbered(9).replace('5', 'five'),
      `${HEAD}@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n`,
    ],
    ['a line added at the end', 'a\n', 'a\nb\n', `${HEAD}@@ -1 +1,2 @@\n a\n+b\n`],
    ['a line added at the top', 'a\n', 'b\na\n', `${HEAD}@@ -1 +1,2 @@\n+b\n a\n`],
    ['a line taken away', 'a\nb\nc\n', 'a\nc\n', `${HEAD}@@ -1,3 +1,2 @@\n a\n-b\n c\n`],
    ['a new file', null, 'a\nb\n', '--- /dev/null\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\n+b\n'],
    ['a file that is gone', 'a\n', null, '--- a/f\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n'],
    ['a last line without a line break', 'a\nb', 'c\nb', `${HEAD}@@ -1,2 +1,2 @@\n-a\n+c\n b\n${OPEN}`],
    ['a last line that gets a line break', 'a', 'a\n', `${HEAD}@@ -1 +1 @@\n-a\n${OPEN}+a\n`],
    ['lines that end as on Windows', 'a\r\nb\r\n', 'a\r\nc\r\n', `${HEAD}@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n`],
    ['another line ending', 'a\r\n', 'a\n', `${HEAD}@@ -1 +1 @@\n-a\r\n+a\n`],
    ['no difference', 'a\n', 'a\n', ''],
  ])('%s', (_, before, after, diff) => expect(unifiedDiff('f', before, after)).toBe(diff));

  const hunks = (before: string, after: string) => unifiedDiff('f', before, after).match(/^@@.*$/gm);

  test('six lines between two changes are shown once, seven part them', () => {
    const changed = (count: number) =>
      numbered(count)
        .replace(/^1\n/, 'one\n')
        .replace(/\d+\n$/, 'last\n');
    expect(hunks(numbered(8), changed(8))).toEqual(['@@ -1,8 +1,8 @@']);
    expect(hunks(numbered(9), changed(9))).toEqual(['@@ -1,4 +1,4 @@', '@@ -6,4 +6,4 @@']);
  });

  test('a later place counts the lines that were added before it', () => {
    const after = numbered(20).replace('\n2\n', '\n2\nnew\nnew\n').replace('19\n', '');
    expect(hunks(numbered(20), after)).toEqual(['@@ -1,5 +1,7 @@', '@@ -16,5 +18,4 @@']);
  });
});

test.each([
  ['a b.yaml', '--- a/a b.yaml\t\n'],
  ['a"b.yaml', '--- "a/a\\"b.yaml"\n'],
  ['a\\b.yaml', '--- "a/a\\\\b.yaml"\n'],
  ['a\nb.yaml', '--- "a/a\\012b.yaml"\n'],
  ['ação.yaml', '--- a/ação.yaml\n'],
])('the name %j is written as git reads it', (path, line) => {
  expect(unifiedDiff(path, 'a\n', 'b\n').startsWith(line)).toBe(true);
});

test('what could act on a terminal is shown as it is, but tabs and line endings stay', () => {
  expect(unifiedDiff('f', null, 'a\u001b[31m\tb\u202e\r\n')).toBe(
    '--- /dev/null\n+++ b/f\n@@ -0,0 +1 @@\n+a\\u001b[31m\tb\\u202e\r\n',
  );
});

const LINES = ['a', 'b', 'c', '', 'd\r', '\ta', '- a: b', '--- a/x', '+++', '@@ -1 +1 @@', '\\ No', 'ç'];

const texts = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 14 }), fc.boolean())
  .map(([lines, isOpen]) => lines.join('\n') + (isOpen || lines.length === 0 ? '' : '\n'));

test('no way from one text to another takes out and puts in fewer lines', () => {
  const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const [old, fresh] = [linesOf(before), linesOf(after)];
      const shown = unifiedDiff('f', before, after).split('\n').slice(2);
      const count = shown.filter((line) => /^[-+]/.test(line)).length;
      expect(count).toBe(old.length + fresh.length - 2 * longestCommon(old, fresh));
    }),
    { numRuns: 1000 },
  );
});

/** How many lines two texts have in common in the same order, by the table that every textbook has. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(one === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('git apply', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'okr-diff-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const apply = (diff: string) =>
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: folder,
      input: diff,
      env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
    });

  test('makes the new text of the old one, whatever the two are', () => {
    const names = ['f', 'a b', 'ação', 'a"b', 'a\\b', 'x/y'];
    // A difference does not tell an empty file from none.
    const some = fc.option(
      texts.filter((text) => text !== ''),
      { freq: 8 },
    );
    const pairs = fc.sample(fc.tuple(some, some), { numRuns: 500, seed: 5 });
    const diffs = pairs.map(([before, after], index) => {
      const path = `${names[index % names.length]}-${index}.yaml`;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (before !== null) writeFileSync(join(folder, path), before);
      return { path, after, diff: unifiedDiff(path, before, after) };
    });
    apply(diffs.map(({ diff }) => diff).join(''));
    for (const { path, after } of diffs) {
      expect(existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null).toBe(after);
    }
  });

  test('takes a difference of thousands of lines, of which each is another', () => {
    const [before, after] = [numbered(5000), numbered(5000).replaceAll('\n', ' changed\n')];
    writeFileSync(join(folder, 'long.yaml'), before);
    apply(unifiedDiff('long.yaml', before, after));
    expect(readFileSync(join(folder, 'long.yaml'), 'utf8')).toBe(after);
  });
});
