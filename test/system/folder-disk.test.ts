import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { readOutline } from '../../src/storage/read-outline.ts';
import { FolderDisk } from '../../src/system/disk.ts';

const LIMIT = 1_048_576;

/** Part of every system that has pipes with names. */
const PIPE_MAKER = 'mkfifo';

const makePipes = (...paths: string[]) => execFileSync(PIPE_MAKER, paths);

let outer: string;
let root: string;
let disk: FolderDisk;
beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'okr-disk-'));
  root = join(outer, 'acme');
  mkdirSync(join(root, 'folder'), { recursive: true });
  writeFileSync(join(root, 'file.yaml'), 'a: ñ\n');
  writeFileSync(join(root, 'folder', 'inner.yaml'), 'x');
  writeFileSync(join(root, 'empty'), '');
  writeFileSync(join(outer, 'secret.yaml'), 'secret');
  mkdirSync(join(outer, 'acme-other'));
  for (const [name, target] of [
    ['link-in', 'file.yaml'],
    ['link-folder', 'folder'],
    ['link-root', '.'],
    ['link-out', '../secret.yaml'],
    ['link-absolute', join(outer, 'secret.yaml')],
    ['link-out-folder', '..'],
    ['link-beside', '../acme-other'],
    ['link-nowhere', 'gone.yaml'],
    ['link-to-itself', 'link-to-itself'],
    ['link-via', 'link-out'],
    ['link-round', '../acme/file.yaml'],
  ] as const) {
    symlinkSync(target, join(root, name));
  }
  makePipes(join(root, 'pipe'));
  disk = new FolderDisk(root);
});
afterAll(() => rmSync(outer, { recursive: true, force: true }));

/** The failure of a call, which must be one that its reader can mend. */
function failureOf(call: () => unknown): UserError['problem']['args'] {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError && error.kind === 'io') return error.problem.args;
    throw error;
  }
  throw new Error('it did not fail');
}

const KINDS: Readonly<Record<string, string>> = {
  'file.yaml': 'file',
  folder: 'folder',
  empty: 'file',
  pipe: 'other',
  'link-in': 'file',
  'link-folder': 'folder',
  'link-root': 'folder',
  'link-round': 'file',
  'link-out': 'link',
  'link-absolute': 'link',
  'link-out-folder': 'link',
  'link-beside': 'link',
  'link-nowhere': 'link',
  'link-to-itself': 'link',
  'link-via': 'link',
};

describe('what stands under a name is', () => {
  test.each(Object.entries(KINDS))('%s: %s', (name, kind) => {
    expect(disk.kindOf(name)).toBe(kind);
  });
  test('nothing where there is nothing, or no folder to be in', () => {
    expect([disk.kindOf('gone'), disk.kindOf('gone/a'), disk.kindOf('file.yaml/a')]).toEqual([null, null, null]);
  });
  test('the folder itself, also for a whole machine', () => {
    expect([disk.kindOf(''), new FolderDisk('/').kindOf('')]).toEqual(['folder', 'folder']);
    expect(new FolderDisk('/').kindOf(join(root, 'file.yaml').slice(1))).toBe('file');
  });
  test('within the folder, where the folder is reached by a link', () => {
    symlinkSync(root, join(outer, 'by-link'));
    const linked = new FolderDisk(join(outer, 'by-link'));
    expect([linked.kindOf('link-in'), linked.kindOf('link-out')]).toEqual(['file', 'link']);
  });
});

describe('a folder is listed', () => {
  test('with the kind of each entry', () => {
    expect(Object.fromEntries(disk.list('').map(({ name, kind }) => [name, kind]))).toEqual(KINDS);
    expect(disk.list('folder')).toEqual([{ name: 'inner.yaml', kind: 'file' }]);
  });
  test('as empty where it does not exist, or is a file', () => {
    expect([disk.list('gone'), disk.list('file.yaml')]).toEqual([[], []]);
  });
});

describe('a file is read', () => {
  const text = (path: string, limit = LIMIT) => {
    const bytes = disk.read(path, limit);
    return bytes === 'too-large' ? bytes : new TextDecoder().decode(bytes);
  };
  test('as its bytes, also where it is empty or behind a link', () => {
    expect([text('file.yaml'), text('empty'), text('link-in')]).toEqual(['a: ñ\n', '', 'a: ñ\n']);
  });
  test('up to the limit of bytes', () => {
    expect([text('file.yaml', 6), text('file.yaml', 5)]).toEqual(['a: ñ\n', 'too-large']);
  });
  test('or the failure names what cannot be read, and why', () => {
    expect(failureOf(() => disk.read('gone.yaml', LIMIT))).toMatchObject({ path: 'gone.yaml', code: 'ENOENT' });
    expect(failureOf(() => disk.read('folder', LIMIT))).toMatchObject({ path: 'folder', code: 'EISDIR' });
  });
  test('whose size the system does not know', () => {
    // Files of /proc have size 0 and content all the same.
    expect(new TextDecoder().decode(new FolderDisk('/proc/self').read('stat', LIMIT) as Uint8Array)).toMatch(/^\d+ /);
    expect(new FolderDisk('/proc/self').read('stat', 5)).toBe('too-large');
  });
});

describe('writing', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('a new file has its bytes; a name that is taken is left as it is', () => {
    expect(disk.createFile('new-file', bytes('one'))).toBe(true);
    expect(disk.createFile('new-file', bytes('two'))).toBe(false);
    expect(readFileSync(join(root, 'new-file'), 'utf8')).toBe('one');
    disk.removeFile('new-file');
  });

  test('does not follow a link', () => {
    expect(disk.createFile('link-nowhere', bytes('x'))).toBe(false);
    expect(readdirSync(root)).not.toContain('gone.yaml');
  });

  test('a folder is made once', () => {
    expect([disk.makeFolder('made'), disk.makeFolder('made')]).toEqual([true, false]);
    disk.syncFolder('made');
    disk.syncFolder('');
    disk.removeFolder('made');
    expect(disk.kindOf('made')).toBeNull();
  });

  test('a file gets a second name, unless that is taken', () => {
    writeFileSync(join(root, 'first'), 'x');
    expect([disk.link('first', 'second'), disk.link('first', 'second')]).toEqual(['done', 'taken']);
    expect(statSync(join(root, 'second')).nlink).toBe(2);
    disk.removeFile('first');
    disk.removeFile('second');
  });

  test('a link to a name that a dangling link has is taken', () => {
    linkSync(join(root, 'file.yaml'), join(root, 'third'));
    expect(disk.link('third', 'link-nowhere')).toBe('taken');
    disk.removeFile('third');
  });

  test.each<[string, () => unknown, string]>([
    ['a file without a folder', () => disk.createFile('gone/a', bytes('x')), 'ENOENT'],
    ['a folder without a folder', () => disk.makeFolder('gone/a'), 'ENOENT'],
    ['a folder in place of a file', () => disk.makeFolder('file.yaml'), 'EEXIST'],
    ['a folder in place of a link out', () => disk.makeFolder('link-out-folder'), 'EEXIST'],
    ['a second name for nothing', () => disk.link('gone', 'a'), 'ENOENT'],
    ['removing nothing', () => disk.removeFile('gone'), 'ENOENT'],
    ['removing a folder that is used', () => disk.removeFolder('folder'), 'ENOTEMPTY'],
    ['flushing nothing', () => disk.syncFolder('gone'), 'ENOENT'],
    ['a name that is too long', () => disk.createFile('a'.repeat(300), bytes('x')), 'ENAMETOOLONG'],
  ])('%s fails as something its reader can mend', (_, call, code) => {
    expect(failureOf(call)).toMatchObject({ code });
  });
});

test('a workspace with a pipe and links out of it is refused and never waits for them', async () => {
  const workspace = join(outer, 'hostile');
  mkdirSync(join(workspace, '2026-Q4'), { recursive: true });
  writeFileSync(join(workspace, 'okr.yaml'), 'schema: 1\n');
  makePipes(join(workspace, 'a.yaml'), join(workspace, '2026-Q4', 'cycle.yaml'));
  symlinkSync(join(outer, 'secret.yaml'), join(workspace, 'b.yaml'));
  const { faults } = await readOutline(new FolderDisk(workspace));
  expect(faults.map(({ rule, at }) => [at.file, rule])).toEqual([
    ['a.yaml', 'file/not-a-file'],
    ['b.yaml', 'file/outside-link'],
    ['2026-Q4/cycle.yaml', 'file/not-a-file'],
  ]);
});

test('settings that are a link out of the workspace are refused without being opened', async () => {
  const workspace = join(outer, 'linked');
  mkdirSync(workspace);
  symlinkSync(join(outer, 'secret.yaml'), join(workspace, 'okr.yaml'));
  const { faults } = await readOutline(new FolderDisk(workspace));
  expect(faults.map(({ rule }) => rule)).toEqual(['file/outside-link']);
});
