import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeSpans, links, tableRows } from './markdown.ts';
import { violations } from './room-rules.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const ARCHITECTURE = read('ARCHITECTURE.md');
const README = read('README.md');

/** The paths from the root that a document names as code. */
const pathsIn = (markdown: string): string[] =>
  codeSpans(markdown).filter((span) => /^(?:src|test|bin|bench|scripts|templates|docs|examples)\/[\w./-]*$/.test(span));

describe('ARCHITECTURE.md', () => {
  test('names only files and folders that exist', () => {
    const paths = pathsIn(ARCHITECTURE);
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('names a test for every invariant', () => {
    const rows = tableRows(ARCHITECTURE).filter((row) => 'held by' in row);
    expect(rows.length).toBeGreaterThan(8);
    const held = rows.map((row) => pathsIn(row['held by'] ?? ''));
    expect(held.filter((tests) => !tests.some((path) => path.startsWith('test/')))).toEqual([]);
  });

  test('follows a check-in in eight steps, each of which names a file', () => {
    const steps = [...ARCHITECTURE.matchAll(/^(\d)\. ([\s\S]+?)(?=^\d\. |^#)/gm)];
    expect(steps.map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(steps.filter(([, , text = '']) => pathsIn(text).length === 0)).toEqual([]);
  });

  test('gives every package that is published with okr a reason', () => {
    const reasons = tableRows(ARCHITECTURE).filter((row) => 'reason' in row);
    const { dependencies } = JSON.parse(read('package.json'));
    expect(reasons.map(({ package: name }) => name).sort()).toEqual(Object.keys(dependencies).sort());
  });
});

describe('the rooms of ARCHITECTURE.md', () => {
  const rows = tableRows(ARCHITECTURE).filter((row) => 'room' in row);
  const rooms = rows.map(({ room = '' }) => room.replaceAll('`', ''));

  test('are the folders of src/', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...rooms].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test.each(rows.map((row, index) => [rooms[index] ?? '', row] as const))('have the arrows of %s', (room, row) => {
    const targets = codeSpans(row['may import'] ?? '');
    const others = rooms.filter((other) => other !== room);
    const arrows = (target: string) =>
      violations([{ path: `src/${room}/a.ts`, text: `import '../${target}.ts';\n` }]).length === 0;
    expect(others.filter((other) => arrows(`${other}/a`))).toEqual(others.filter((other) => targets.includes(other)));
    expect(targets.filter((target) => !arrows(target.includes('/') ? target : `${target}/a`))).toEqual([]);
  });
});

describe('from README to the function that computes pace, by names alone', () => {
  test('first, README leads to ARCHITECTURE.md', () => {
    expect(links(README)).toContain('ARCHITECTURE.md');
  });

  test('second, ARCHITECTURE.md leads to the one file of src/ that is named after pace', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
    const named = files.filter((file) => /(?:^|[/\\-])pace[.-]/.test(file)).map((file) => `src/${file}`);
    expect(named).toEqual(['src/scoring/pace.ts']);
    expect(pathsIn(ARCHITECTURE)).toContain(named[0]);
  });

  test('third, that file exports what ARCHITECTURE.md names', () => {
    expect(codeSpans(ARCHITECTURE)).toContain('expectedProgress');
    expect(read('src/scoring/pace.ts')).toMatch(/^export function expectedProgress\(/m);
  });
});

test.each([
  ['README.md', README],
  ['ARCHITECTURE.md', ARCHITECTURE],
])('%s has 150 lines at the most', (_, text) => {
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});

test('the first screen of README shows how to see the demo and run the tests', () => {
  const screen = README.split('\n').slice(0, 12).join('\n');
  expect(screen).toMatch(/^npm run demo\b/m);
  expect(screen).toMatch(/^npm test\b/m);
});

test('a path is found wherever it is named, and only there', () => {
  expect(pathsIn('`src/a.ts`, src/b.ts and `src/c/` in `docs/d.md`; `npm test`')).toEqual([
    'src/a.ts',
    'src/c/',
    'docs/d.md',
  ]);
});
