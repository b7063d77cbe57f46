import { describe, expect, test } from 'vitest';
import { folderWithin, withFiles } from '../../src/storage/overlay.ts';
import { MemoryFiles } from './memory-files.ts';

const bytes = (content: string) => new TextEncoder().encode(content);
const text = (bytes: Uint8Array | 'too-large') => (bytes === 'too-large' ? bytes : new TextDecoder().decode(bytes));
const names = (entries: readonly { name: string; kind: string }[]) =>
  entries.map(({ name, kind }) => `${name} ${kind}`).sort();

describe('files with some more are as they would be once written:', () => {
  const base = new MemoryFiles({ 'okr.yaml': 'schema: 1\n', '2026-Q4/goal.yaml': 'objective: G\n' });
  const files = withFiles(
    base,
    new Map([
      ['2026-Q4/new.yaml', bytes('objective: ñ\n')],
      ['2026-Q4/checkins/2026-11/a.yaml', bytes('x')],
      ['2027/b.yaml', bytes('y')],
    ]),
  );

  test('each is listed in its folder, once', () => {
    expect(names(files.list(''))).toEqual(['2026-Q4 folder', '2027 folder', 'okr.yaml file']);
    expect(names(files.list('2026-Q4'))).toEqual(['checkins folder', 'goal.yaml file', 'new.yaml file']);
    expect(names(files.list('2026-Q4/checkins/2026-11'))).toEqual(['a.yaml file']);
    expect(names(files.list('2026'))).toEqual([]);
  });

  test('each has its kind, and so have new folders', () => {
    const paths = ['2026-Q4/new.yaml', '2026-Q4/checkins', '2027', '2026-Q4/goal.yaml', '2026', 'none'];
    expect(paths.map((path) => files.kindOf(path))).toEqual(['file', 'folder', 'folder', 'file', null, null]);
  });

  test('each is read, within the limit of bytes', () => {
    expect(text(files.read('2026-Q4/new.yaml', 100))).toBe('objective: ñ\n');
    expect(text(files.read('2026-Q4/goal.yaml', 100))).toBe('objective: G\n');
    // The text has 13 characters and 14 bytes.
    expect(text(files.read('2026-Q4/new.yaml', 14))).toBe('objective: ñ\n');
    expect(files.read('2026-Q4/new.yaml', 13)).toBe('too-large');
  });

  test('nothing is written to what lies below', () => {
    expect(base.kindOf('2026-Q4/new.yaml')).toBeNull();
  });
});

describe('a folder within is named from there:', () => {
  const files = new MemoryFiles({ 'acme/okrs/okr.yaml': 'schema: 1\n', 'acme/okrs/2026/a.yaml': 'x' });
  const within = folderWithin(files, 'acme/okrs');

  test('kinds, lists and contents', () => {
    expect([within.kindOf(''), within.kindOf('okr.yaml'), within.kindOf('acme')]).toEqual(['folder', 'file', null]);
    expect(names(within.list(''))).toEqual(['2026 folder', 'okr.yaml file']);
    expect(names(within.list('2026'))).toEqual(['a.yaml file']);
    expect(text(within.read('2026/a.yaml', 10))).toBe('x');
  });

  test('the folder of all is all', () => {
    expect(folderWithin(files, '')).toBe(files);
  });
});
