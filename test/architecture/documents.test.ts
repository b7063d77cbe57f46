import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GLOBAL_OPTIONS } from '../../src/cli/global-options.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { anchors, codeSpans, fences, links, tableRows } from './markdown.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  ...filesIn('docs', '.md'),
  ...filesIn('examples', '.md'),
];

/** Where a link from a document leads to nothing, neither a file nor a heading in it; null where it leads somewhere. */
function deadEnd(from: string, target: string): string | null {
  if (/^[a-z]+:/.test(target)) return null;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : normalize(join(dirname(from), path));
  if (!existsSync(join(ROOT, file))) return `${from} leads to ${file}`;
  return anchor === undefined || anchors(read(file)).has(anchor) ? null : `${from} leads to ${file}#${anchor}`;
}

test('every document that a comment in src/ sends its reader to has the heading it names', () => {
  const told = filesIn('src', '.ts').flatMap((file) =>
    [...read(file).matchAll(/docs\/[\w/-]+\.md(?:#[\w-]+)?/g)].map(([target]) => ({ file, target })),
  );
  expect(told.length).toBeGreaterThan(15);
  expect(told.map(({ file, target }) => deadEnd('.', target) && `${file}: ${target}`).filter(Boolean)).toEqual([]);
});

test.each(DOCUMENTS)('every link in %s leads somewhere', (document) => {
  expect(links(read(document)).flatMap((target) => deadEnd(document, target) ?? [])).toEqual([]);
});

test('a link to a file or a heading that does not exist is a dead end', () => {
  expect(deadEnd('README.md', 'docs/no-such.md')).toBe('README.md leads to docs/no-such.md');
  expect(deadEnd('docs/files.md', 'scoring.md#no-such')).toBe('docs/files.md leads to docs/scoring.md#no-such');
  expect(deadEnd('README.md', 'docs/scoring.md#net-on-track')).toBeNull();
});

const flagsOf = (options: readonly { flags: string }[]): string[] =>
  options.flatMap(({ flags }) => [...flags.matchAll(/-{1,2}[A-Za-z][\w-]*/g)].map(([flag]) => flag));

/** The global flags that a value follows, which stands where a command could. */
const WITH_VALUE = flagsOf(GLOBAL_OPTIONS.filter(({ flags }) => flags.includes('<')));
const EVERYWHERE = ['--version', '-V', '--help', '-h', ...flagsOf(GLOBAL_OPTIONS)];
const own = new Map(
  await Promise.all(COMMANDS.map(async ({ name, load }) => [name, flagsOf((await load()).options)] as const)),
);
const ALL = [...EVERYWHERE, ...[...own.values()].flat()];

/** A file or folder of the program's source. */
const OUR_FILE = /^(?:src|test|scripts|bench|bin|\.ci)\/[\w./-]+$/;

/** What a line of code says of `okr` that is not true: a command or flag that does not exist. */
function untrue(code: string): string[] {
  const line = code.replace(/^\$ /, '').replace(/"[^"]*"|'[^']*'/g, 'TEXT');
  const flags = [...line.matchAll(/(?<=^|\s)-{1,2}[A-Za-z][\w-]*/g)].map(([flag]) => flag);
  if (line.startsWith('-')) return flags.filter((flag) => !ALL.includes(flag));
  const [program, ...words] = line.split(' ');
  if (program !== 'okr') return [];
  const command = words.find((word, index) => /^[a-z]/.test(word) && !WITH_VALUE.includes(words[index - 1] ?? ''));
  if (command === undefined) return flags.filter((flag) => !EVERYWHERE.includes(flag));
  const known = own.get(command);
  if (!known) return [`okr ${command}`];
  return flags.filter((flag) => !EVERYWHERE.includes(flag) && !known.includes(flag));
}

describe('no document mentions what does not exist', () => {
  test.each(DOCUMENTS)('%s: every command and flag of okr', (document) => {
    const text = read(document);
    const shown = fences(text)
      .flatMap((fence) => fence.text.split('\n'))
      .filter((line) => /^(?:\$ )?okr /.test(line));
    expect([...codeSpans(text), ...shown].flatMap(untrue)).toEqual([]);
  });

  test.each(DOCUMENTS)('%s: every file of ours', (document) => {
    const named = codeSpans(read(document)).filter((span) => OUR_FILE.test(span));
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test.each(DOCUMENTS)('%s: every npm script', (document) => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(document).matchAll(/npm (?:run ([\w:-]+)|(test)\b)/g)].map(
      ([, run, word]) => run ?? word ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test.each([
  ['okr forget REF', ['okr forget']],
  ['$ okr report --since 30d --colour', ['--colour']],
  ['okr report --note "--none"', ['--note']],
  ['--no-such', ['--no-such']],
  ['okr --no-such', ['--no-such']],
  ['okr checkin meetings -3 --note "--none" -C acme', []],
  ['npm run bench -- --runs 7', []],
  ['okr -C acme report --since 30d', []],
  ['okr -C acme forget --since 30d', ['okr forget']],
  ['okr.yaml', []],
])('%j says of okr what is untrue: %j', (code, found) => {
  expect(untrue(code)).toEqual(found);
});

test('a document is read as its reader sees it', () => {
  const text =
    '# One `two`: three\n\n`a` [b](c.md#d)\n\n```sh\n# not a heading\n`e`\n```\n\n| x | y |\n|---|---|\n| 1 | `2` |\n';
  expect(anchors(text)).toEqual(new Set(['one-two-three']));
  expect(codeSpans(text)).toEqual(['two', 'a', '2']);
  expect(links(text)).toEqual(['c.md#d']);
  expect(fences(text)).toEqual([{ language: 'sh', text: '# not a heading\n`e`\n', line: 5 }]);
  expect(tableRows(text)).toEqual([{ x: '1', y: '`2`' }]);
});
