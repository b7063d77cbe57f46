import { describe, expect, test } from 'vitest';
import type { ValueEdit } from '../../src/model/edit.ts';
import { UserError } from '../../src/model/user-error.ts';
import { Inline, Plain, type Writable } from '../../src/model/writable.ts';
import { editYaml } from '../../src/storage/edit-yaml.ts';
import { Faults } from '../../src/storage/faults.ts';
import { edited } from './edited-text.ts';
import type { Path } from './said.ts';

const set = (text: string, path: Path, value: Writable, before: readonly string[] = []) =>
  edited(text, path, { kind: 'set', value, before });
const insert = (text: string, path: Path, value: Writable) => edited(text, path, { kind: 'insert', value });
const remove = (text: string, path: Path) => edited(text, path, { kind: 'remove' });

/** A text with one key `a` is edited there, any other as a whole. */
const place = (text: string): Path => (text.startsWith('a') ? ['a'] : []);

describe('a value that is set keeps how the old one is written:', () => {
  test.each<[string, string, Writable, string]>([
    ['without quotes', 'a: Grow # why\n', 'Win 5 deals', 'a: Win 5 deals # why\n'],
    ['without quotes, though it needs care', 'a: Grow\n', 'it\'s a "b" & c', 'a: it\'s a "b" & c\n'],
    ['a number', 'a:   60\t# days\n', 55, 'a:   55\t# days\n'],
    ['a date in the place of a date', 'a: 2026-10-01\n', '2026-11-01', 'a: 2026-11-01\n'],
    ['double quotes', 'a: "Grow" # b\n', 'Win', 'a: "Win" # b\n'],
    ['double quotes around a number', 'a: "60"\n', 55, 'a: "55"\n'],
    ['single quotes', "a: 'Grow'\n", "It's", "a: 'It''s'\n"],
    ['within brackets', '{ b: Grow, c: [x, y] }\n', { b: 'Win', c: ['x', 'z'] }, '{ b: Win, c: [x, z] }\n'],
    ['on the line below its key', 'a:\n    Grow\n', 'Win', 'a:\n    Win\n'],
    ['as lines', 'a: |\n    One\n    Two\nb: 1\n', 'Three\n\nFour\n', 'a: |\n    Three\n\n    Four\nb: 1\n'],
    ['as lines that end otherwise', 'a: | # c\n  One\nb: 1\n', 'Two', 'a: |- # c\n  Two\nb: 1\n'],
    ['as folded lines', 'a: >-\n  One\n  two\nb: 1\n', 'Three\nFour', 'a: >-\n  Three\n\n  Four\nb: 1\n'],
  ])('%s', (_, text, value, meant) => expect(set(text, place(text), value)).toBe(meant));

  test.each<[string, string, Writable, string]>([
    ['a colon and a space', 'a: Grow\n', 'Target: 5', 'a: "Target: 5"\n'],
    ['what looks like a number', 'a: Grow\n', '5', 'a: "5"\n'],
    ['what looks like a word of YAML', 'a: Grow\n', 'no', 'a: "no"\n'],
    ['a comma within brackets', '[Grow]\n', ['a, b'], '["a, b"]\n'],
    ['a line break', "a: 'Grow'\n", 'a\nb', 'a: "a\\nb"\n'],
    ['lines that a block cannot show', 'a: | # c\n  One\nb: 1\n', '  x\u001b\n', 'a: "  x\\u001b\\n" # c\nb: 1\n'],
    ['a text that turns the direction', 'a: Grow\n', 'a\u202eb', 'a: "a\\u202eb"\n'],
  ])('or gets quotes for %s', (_, text, value, meant) => expect(set(text, place(text), value)).toBe(meant));
});

describe('nothing changes where a file says already what is set:', () => {
  test.each<[string, string, Writable]>([
    ['a number in another form', 'a: 60.0\n', 60],
    ['a number in quotes', 'a: "60"\n', 60],
    ['a text in lines', 'a: >\n  One\n  two\n', 'One two\n'],
    ['a map in another style', 'a: {b: 1,c: [x]}\n', { b: 1, c: ['x'] }],
  ])('%s', (_, text, value) => expect(set(text, ['a'], value)).toBe(text));

  test('nor where a key that is not there is unset', () =>
    expect(edited('a: 1\n', ['b', 'c'], { kind: 'unset' })).toBe('a: 1\n'));
});

const FILE = `# Acme
objective: Grow # soon

# Who
owner: ana

key_results:
  # The first
  - id: a
    title: A   # aa
    # Commented out: weight

  - id: b
    title: B
# The end
`;
const KR = 'key_results';

/** The file with one piece replaced. */
const file = (piece: string | RegExp, by: string): string => FILE.replace(piece, by);

describe('what comes in has a line of its own, and no other line changes:', () => {
  test.each<[string, string, string]>([
    ['a key at the end', set(FILE, [KR, 1, 'to'], 5), file('title: B\n', 'title: B\n    to: 5\n')],
    [
      'a key below the comments that are indented more',
      set('a:\n  b: 1\n    # of b\n  # of c\n', ['a', 'd'], 2),
      'a:\n  b: 1\n    # of b\n  d: 2\n  # of c\n',
    ],
    [
      'a key before those that come after it',
      set(FILE, ['why'], 'More', ['owner', KR]),
      file('soon\n', 'soon\nwhy: More\n'),
    ],
    [
      'a key before the first, beside the dash',
      set(FILE, [KR, 0, 'x'], 1, ['id']),
      file('- id: a', '- x: 1\n    id: a'),
    ],
    [
      'a key before the first of the file, below its comment',
      set(FILE, ['x'], 1, ['objective']),
      file('objective', 'x: 1\nobjective'),
    ],
    [
      'a map',
      set(FILE, ['dropped'], { on: new Plain('2026-11-24'), why: 'x' }, [KR]),
      file('ana\n', 'ana\ndropped:\n  on: 2026-11-24\n  why: x\n'),
    ],
    [
      'a map on one line',
      set(FILE, ['dropped'], new Inline({ on: 'x' }), [KR]),
      file('ana\n', 'ana\ndropped: { on: x }\n'),
    ],
    ['the maps that lead to it', set('a: 1\n', ['b', 'c', 'd'], 2), 'a: 1\nb:\n  c:\n    d: 2\n'],
    [
      'an item at the end',
      insert(FILE, [KR, 2], { id: 'c', x: [1] }),
      file('B\n', 'B\n  - id: c\n    x:\n      - 1\n'),
    ],
    [
      'an item before the first, above its comment',
      insert(FILE, [KR, 0], { id: 'c' }),
      file('  # The', '  - id: c\n  # The'),
    ],
    ['an item in the middle', insert(FILE, [KR, 1], 'c'), file('weight\n', 'weight\n  - c\n')],
    ['the first item of a list that is not there yet', insert('a: 1\n', ['b', 0], 'x'), 'a: 1\nb:\n  - x\n'],
    ['an item within brackets', insert('a: [x] # c\n', ['a', 1], 'z'), 'a: [x, z] # c\n'],
    ['an item within empty brackets', insert('a: [] # c\n', ['a', 0], 'x'), 'a: [x] # c\n'],
    [
      'an item with lines of its own, in place of empty brackets',
      insert('a: [] # c\nb: 1\n', ['a', 0], { x: 1 }),
      'a: # c\n  - x: 1\nb: 1\n',
    ],
    ['a key within brackets', set('a: {b: 1}\n', ['a', 'c'], 'x, y'), 'a: {b: 1, c: "x, y"}\n'],
    [
      'with the indentation of the file',
      set('a:\n    b:\n    -   c: 1\n', ['a', 'b', 0, 'd'], { e: [1] }),
      'a:\n    b:\n    -   c: 1\n        d:\n            e:\n            -   1\n',
    ],
    ['after a last line without a line break', set('a: 1', ['b'], 2), 'a: 1\nb: 2'],
    ['with the line endings of Windows', set('\ufeffa: 1\r\n', ['b'], { c: 2 }), '\ufeffa: 1\r\nb:\r\n  c: 2\r\n'],
  ])('%s', (_, text, meant) => expect(text).toBe(meant));
});

describe('what goes takes its lines, and what is indented below it, with it:', () => {
  test.each<[string, string, string]>([
    ['a key', remove(FILE, ['owner']), file('owner: ana\n', '')],
    ['an item', remove(FILE, [KR, 0]), file(/ {2}- id: a[\s\S]*weight\n/, '')],
    ['the first key beside a dash', remove(FILE, [KR, 1, 'id']), file('id: b\n    ', '')],
    ['the first key beside a dash, above a comment', remove('- a: 1\n  # c\n  b: 2\n', [0, 'a']), '-\n  # c\n  b: 2\n'],
    ['the last child of a list', remove('a: # c\n  - x\nb: 1\n', ['a', 0]), 'a: [] # c\nb: 1\n'],
    ['the last child of a file', remove('# c\na: 1\n', ['a']), '# c\n{}\n'],
    ['an item within brackets', remove('a: [x, y, z]\n', ['a', 1]), 'a: [x, z]\n'],
    ['the first within brackets', remove('a: {b: 1, c: 2}\n', ['a', 'b']), 'a: {c: 2}\n'],
    ['a line within brackets', remove('a: [\n  x, # cx\n  y, # cy\n]\n', ['a', 1]), 'a: [\n  x, # cx\n  # cy\n]\n'],
    [
      'a key below a text that keeps its blank lines',
      remove('a: |+\n  x\nb: 1\n\nc: 2\n', ['b']),
      'a: |+\n  x\nc: 2\n',
    ],
    ['a last line without a line break', remove('a: 1\r\nb: 2', ['b']), 'a: 1'],
    ['one below a text that ends with a blank line', remove('a: |+\n  x\n\nb: 2', ['b']), 'a: |+\n  x\n\n'],
  ])('%s', (_, text, meant) => expect(text).toBe(meant));
});

test('a map that is set changes only where it differs', () => {
  const text = 'updates:\n  deals:\n    value: 58 # was 57\n\n    # Ana says\n    note: "Good"\n    add: 1\n';
  expect(set(text, ['updates', 'deals'], { value: 59, confidence: 0.7, note: 'Good' })).toBe(
    'updates:\n  deals:\n    value: 59 # was 57\n    confidence: 0.7\n\n    # Ana says\n    note: "Good"\n',
  );
});

test('a list that is set keeps what it has in common at both ends', () => {
  expect(set('a:\n  - x # 1\n  - y # 2\n  - z # 3\n', ['a'], ['x', 'v', 'w', 'z'])).toBe(
    'a:\n  - x # 1\n  - v # 2\n  - w\n  - z # 3\n',
  );
});

describe('an edit that could only be a guess is refused:', () => {
  const refusalOf = (text: string, change: Omit<ValueEdit, 'at'>, path: Path): string => {
    try {
      editYaml(text, { ...change, at: { file: 'x.yaml', path } } as ValueEdit, new Faults('x.yaml'));
      return 'done';
    } catch (error) {
      return error instanceof UserError ? `${error.kind} ${error.problem.id}` : String(error);
    }
  };
  test.each<[string, string, string, Path, string]>([
    ['an item that is not there', 'a: [x]\n', 'remove', ['a', 1], 'nothing-there'],
    ['a key that is not there', 'a: 1\n', 'remove', ['b'], 'nothing-there'],
    ['a value within a text', 'a: 1\n', 'set', ['a', 'b'], 'nothing-there'],
    ['a key of a list', 'a: [x]\n', 'set', ['a', 'b'], 'nothing-there'],
    ['an item beyond the end', 'a: [x]\n', 'insert', ['a', 2], 'nothing-there'],
    ['the second item of no list', 'a: 1\n', 'insert', ['b', 1], 'nothing-there'],
    ['a key that is there already', 'a: 1\n', 'insert', ['a'], 'already-there'],
    ['the whole file', 'a: 1\n', 'remove', [], 'nothing-there'],
    ['a key beside a pair without braces', 'a: [b: 1]\n', 'set', ['a', 0, 'c'], 'unusual-form'],
    ['a key after a question mark', '? a\n: 1\nb: 2\n', 'remove', ['a'], 'unusual-form'],
    ['a key after a question mark within brackets', '{ ? a : 1, b: 2 }\n', 'remove', ['a'], 'unusual-form'],
  ])('%s', (_, text, kind, path, id) => {
    expect(refusalOf(text, { kind, value: 'x' } as unknown as ValueEdit, path)).toBe(`conflict edit/${id}`);
  });

  test.each([
    ['an alias', 'a: &x 1\nb: *x\n', ['file/anchor', 'file/alias']],
    ['a tag', 'a: !!str 1\n', ['file/tag']],
    ['a fault', 'a: [1\n', ['file/syntax']],
  ])('of a file with %s, which is told of', (_, text, rules) => {
    const faults = new Faults('x.yaml');
    expect(editYaml(text, { kind: 'set', at: { file: 'x.yaml', path: ['a'] }, value: 2 }, faults)).toBe(null);
    expect(faults.found.map(({ rule }) => rule)).toEqual(rules);
  });
});

test('a text that would be read as something else is never given back', () => {
  const change: ValueEdit = { kind: 'set', at: { file: 'x.yaml', path: ['a'] }, value: new Plain('b: c') };
  expect(() => editYaml('a: 1\n', change, new Faults('x.yaml'))).toThrow(/x\.yaml a (?:could|would) not be read back/);
});
