import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { createFile } from '../../src/storage/create-files.ts';
import type { Disk } from '../../src/storage/files.ts';
import type { NewFile } from '../../src/storage/new-files.ts';
import { FolderDisk } from '../../src/system/disk.ts';
import { Killed, MemoryDisk } from './memory-disk.ts';
import { writerOf } from './writers.ts';

const CHECKIN = { path: '2026-Q4/checkins/2026-11/a.yaml', text: 'objective: goal\ndate: 2026-11-24\n' };
const GOAL = { path: '2026-Q4/goal.yaml', text: 'objective: Grow — 销售\n' };
const SETTINGS = { path: 'okr.yaml', text: 'schema: 1\n' };

const create = (disk: Disk, workspace: string, { path, text }: NewFile, writer = writerOf()) => {
  const site = { disk, workspace, pathOf: (file: string) => `./${file}` };
  createFile(site, { path, bytes: new TextEncoder().encode(text) }, writer);
};

/** The failure of a write, which must be one that its reader can mend. */
function failureOf(disk: Disk, workspace: string, file: NewFile): UserError | null {
  try {
    create(disk, workspace, file);
    return null;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

const SCENES: readonly [string, string, Readonly<Record<string, string>>, NewFile][] = [
  ['the settings of a new workspace', 'okrs', { 'README.md': 'Acme\n' }, SETTINGS],
  ['the settings in the folder itself', '', {}, SETTINGS],
  ['a check-in, the first of its month', '', { 'okr.yaml': 'schema: 1\n', '2026-Q4/goal.yaml': 'x' }, CHECKIN],
  [
    'a check-in beside others',
    'okrs',
    { 'okrs/okr.yaml': 'schema: 1\n', 'okrs/.okr/.gitignore': '*\n', 'okrs/2026-Q4/checkins/2026-11/b.yaml': 'x' },
    CHECKIN,
  ],
];

const filesOf = (snapshot: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(snapshot).filter(([path]) => !path.endsWith('/')));

describe.each([
  ['with hard links', true],
  ['without hard links', false],
])('on a disk %s', (_, hasHardLinks) => {
  const diskOf = (files: Readonly<Record<string, string>>, failAt: number | null = null) =>
    Object.assign(new MemoryDisk(files), { hasHardLinks, failAt });

  test.each(SCENES)('%s: it is there as a whole, and no temporary file', (_scene, workspace, before, file) => {
    const disk = diskOf(before);
    create(disk, workspace, file);
    const prefix = workspace === '' ? '' : `${workspace}/`;
    expect(filesOf(disk.snapshot())).toEqual({
      ...before,
      [`${prefix}.okr/.gitignore`]: '*\n',
      [`${prefix}${file.path}`]: file.text,
    });
  });

  test.each(SCENES)(
    '%s: a failure at any call changes nothing, folders included',
    (_scene, workspace, before, file) => {
      const whole = diskOf(before);
      create(whole, workspace, file);
      const untouched = diskOf(before).snapshot();
      for (let call = 1; call <= whole.calls.length; call++) {
        const disk = diskOf(before, call);
        expect(failureOf(disk, workspace, file)?.kind, `call ${call}, ${whole.calls[call - 1]}`).toBe('io');
        expect(disk.snapshot(), `call ${call}, ${whole.calls[call - 1]}`).toEqual(untouched);
      }
    },
  );

  test.each(SCENES)(
    '%s: killed at any call it is there as a whole or not at all',
    (_scene, workspace, before, file) => {
      const whole = diskOf(before);
      create(whole, workspace, file);
      const path = workspace === '' ? file.path : `${workspace}/${file.path}`;
      for (let call = 1; call <= whole.calls.length; call++) {
        const disk = Object.assign(diskOf(before), { killedAt: call });
        expect(() => create(disk, workspace, file)).toThrow(Killed);
        const left = filesOf(disk.snapshot());
        expect([undefined, file.text], `call ${call}, ${whole.calls[call - 1]}`).toContain(left[path]);
        expect(left).toMatchObject(before);
      }
    },
  );

  test('a name that exists is a conflict, and changes nothing', () => {
    const disk = diskOf({ [`okrs/${GOAL.path}`]: 'of another\n' });
    const before = disk.snapshot();
    const failure = failureOf(disk, 'okrs', GOAL);
    expect(failure).toMatchObject({ kind: 'conflict', problem: { args: { file: `./${GOAL.path}` } } });
    expect(disk.snapshot()).toEqual(before);
  });

  test('a temporary name that someone else has is left to them', () => {
    const others = '.okr/new-t0-7-desk';
    const disk = diskOf({ '.okr/.gitignore': '*\n', [others]: 'of another\n' });
    create(disk, '', GOAL);
    expect(disk.snapshot()).toMatchObject({ [others]: 'of another\n', [GOAL.path]: GOAL.text });
  });

  test('a temporary name that someone else has is left to them on failure too', () => {
    const disk = diskOf({ '.okr/.gitignore': '*\n', '.okr/new-t0-7-desk': 'of another\n', [GOAL.path]: 'x' });
    const before = disk.snapshot();
    expect(failureOf(disk, '', GOAL)?.kind).toBe('conflict');
    expect(disk.snapshot()).toEqual(before);
  });
});

describe('what writers left over', () => {
  const LEFT = {
    '.okr/.gitignore': '*\n',
    '.okr/new-a-5-desk': 'of the dead',
    '.okr/new-b-6-desk': 'of the living',
    '.okr/new-c-5-laptop': 'of another host, where 5 may live',
    '.okr/notes.txt': 'of nobody',
  };

  test('is swept by the next writer where they are dead, and only there', () => {
    const disk = new MemoryDisk(LEFT);
    create(disk, '', GOAL, writerOf({ alive: [6, 7] }));
    const { '.okr/new-a-5-desk': _, ...others } = LEFT;
    expect(filesOf(disk.snapshot())).toEqual({ ...others, [GOAL.path]: GOAL.text });
  });

  test('is known of a host whose name could not be a file’s', () => {
    const disk = new MemoryDisk({ '.okr/.gitignore': '*\n', '.okr/new-a-5-my_host': 'of the dead' });
    create(disk, '', GOAL, writerOf({ host: 'my/host' }));
    expect(Object.keys(filesOf(disk.snapshot()))).toEqual(['.okr/.gitignore', GOAL.path].sort());
  });
});

test('the name appears after all content is flushed, and folders are flushed after all names are there', () => {
  const disk = new MemoryDisk({ '.okr/.gitignore': '*\n', '2026-Q4/goal.yaml': 'x' });
  create(disk, '', CHECKIN);
  const writes = disk.calls.filter((call) => !/^(?:kindOf|makeFolder|list)/.test(call));
  expect(writes.slice(0, 2)).toEqual(['createFile .okr/new-t0-7-desk', `link ${CHECKIN.path}`]);
  // Every folder in which a name is new, among them those of the new folders.
  expect(writes.slice(2, -1).sort()).toEqual([
    'syncFolder 2026-Q4',
    'syncFolder 2026-Q4/checkins',
    'syncFolder 2026-Q4/checkins/2026-11',
  ]);
  expect(writes.at(-1)).toBe('removeFile .okr/new-t0-7-desk');
});

describe('on a real folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'okr-create-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const tree = () =>
    (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
      .sort()
      .map((name) => (statSync(join(folder, name)).isFile() ? `${name}: ${readFileSync(join(folder, name))}` : name));

  test('a file in new folders is there, with one name', () => {
    create(new FolderDisk(folder), 'okrs', GOAL);
    expect(tree()).toEqual([
      'okrs',
      'okrs/.okr',
      'okrs/.okr/.gitignore: *\n',
      'okrs/2026-Q4',
      `okrs/${GOAL.path}: ${GOAL.text}`,
    ]);
    expect(statSync(join(folder, 'okrs', GOAL.path)).nlink).toBe(1);
  });

  test('a name that exists is a conflict, and changes nothing', () => {
    mkdirSync(join(folder, '2026-Q4'));
    writeFileSync(join(folder, GOAL.path), 'of another\n');
    const before = tree();
    expect(failureOf(new FolderDisk(folder), '', GOAL)?.kind).toBe('conflict');
    expect(tree()).toEqual(before);
  });

  test('a file in place of a folder is a failure of the disk, and changes nothing', () => {
    writeFileSync(join(folder, '2026-Q4'), '');
    const before = tree();
    expect(failureOf(new FolderDisk(folder), '', CHECKIN)?.kind).toBe('io');
    expect(tree()).toEqual(before);
  });
});
