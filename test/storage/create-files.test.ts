import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { createFiles } from '../../src/storage/create-files.ts';
import type { Disk } from '../../src/storage/files.ts';
import type { NewFile } from '../../src/storage/new-files.ts';
import { FolderDisk } from '../../src/system/disk.ts';
import { MemoryDisk } from './memory-disk.ts';

const CHECKIN = { path: '2026-Q4/checkins/2026-11/a.yaml', text: 'objective: goal\ndate: 2026-11-24\n' };
const GOAL = { path: '2026-Q4/goal.yaml', text: 'objective: Grow — 销售\n' };
const SETTINGS = { path: 'okr.yaml', text: 'schema: 1\n' };

const counted = () => {
  let count = 0;
  return () => `t${count++}`;
};

/** The failure of a write, which must be one that its reader can mend. */
function failureOf(disk: Disk, workspace: string, files: readonly NewFile[], suffix = counted()): UserError | null {
  try {
    createFiles(disk, workspace, files, suffix);
    return null;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

const SCENES: readonly [string, string, Readonly<Record<string, string>>, readonly NewFile[]][] = [
  ['a new workspace', 'okrs', { 'README.md': 'Acme\n' }, [SETTINGS, GOAL, CHECKIN]],
  ['a new workspace in the folder itself', '', {}, [SETTINGS, GOAL]],
  [
    'a check-in in the first month',
    '',
    { 'okr.yaml': 'schema: 1\n', '2026-Q4/goal.yaml': 'objective: G\n' },
    [CHECKIN],
  ],
  [
    'a check-in beside others',
    'okrs',
    { 'okrs/okr.yaml': 'schema: 1\n', 'okrs/.okr/.gitignore': '*\n', 'okrs/2026-Q4/checkins/2026-11/b.yaml': 'x' },
    [CHECKIN],
  ],
];

describe.each([
  ['with hard links', true],
  ['without hard links', false],
])('on a disk %s', (_, hasHardLinks) => {
  const diskOf = (files: Readonly<Record<string, string>>, failAt: number | null = null) =>
    Object.assign(new MemoryDisk(files), { hasHardLinks, failAt });

  test.each(SCENES)('%s is there as a whole, and no temporary file', (_scene, workspace, before, files) => {
    const disk = diskOf(before);
    createFiles(disk, workspace, files, counted());
    const prefix = workspace === '' ? '' : `${workspace}/`;
    const texts = Object.fromEntries(Object.entries(disk.snapshot()).filter(([path]) => !path.endsWith('/')));
    expect(texts).toEqual({
      ...before,
      [`${prefix}.okr/.gitignore`]: '*\n',
      ...Object.fromEntries(files.map(({ path, text }) => [`${prefix}${path}`, text])),
    });
  });

  test.each(SCENES)(
    '%s: a failure at any call changes nothing, folders included',
    (_scene, workspace, before, files) => {
      const whole = diskOf(before);
      createFiles(whole, workspace, files, counted());
      const untouched = diskOf(before).snapshot();
      for (let call = 1; call <= whole.calls.length; call++) {
        const disk = diskOf(before, call);
        expect(failureOf(disk, workspace, files)?.kind, `call ${call}, ${whole.calls[call - 1]}`).toBe('io');
        expect(disk.snapshot(), `call ${call}, ${whole.calls[call - 1]}`).toEqual(untouched);
      }
    },
  );

  test.each([
    ['the first', GOAL.path],
    ['the last', CHECKIN.path],
  ])('%s name that exists is a conflict, and changes nothing', (_which, taken) => {
    const disk = diskOf({ [`okrs/${taken}`]: 'of another\n' });
    const before = disk.snapshot();
    const failure = failureOf(disk, 'okrs', [GOAL, CHECKIN]);
    expect(failure).toMatchObject({ kind: 'conflict', problem: { args: { file: `okrs/${taken}` } } });
    expect(disk.snapshot()).toEqual(before);
  });

  test('a temporary name that someone else has is left to them', () => {
    const disk = diskOf({ '.okr/.gitignore': '*\n', '.okr/new-t0': 'of another\n' });
    createFiles(disk, '', [GOAL], counted());
    expect(disk.snapshot()).toMatchObject({ '.okr/new-t0': 'of another\n', [GOAL.path]: GOAL.text });
  });

  test('a temporary name that someone else has is left to them on failure too', () => {
    const disk = diskOf({ '.okr/.gitignore': '*\n', '.okr/new-t0': 'of another\n', [GOAL.path]: 'x' });
    const before = disk.snapshot();
    expect(failureOf(disk, '', [GOAL])?.kind).toBe('conflict');
    expect(disk.snapshot()).toEqual(before);
  });

  test('a suffix that comes twice does not mix two files up', () => {
    const suffixes = ['a', 'a', 'b'];
    const disk = diskOf({});
    createFiles(disk, '', [GOAL, CHECKIN], () => suffixes.shift() ?? 'c');
    expect(disk.snapshot()).toMatchObject({ [GOAL.path]: GOAL.text, [CHECKIN.path]: CHECKIN.text });
  });
});

test('no name appears before all content is flushed, and folders are flushed after all names are there', () => {
  const disk = new MemoryDisk({ '.okr/.gitignore': '*\n', '2026-Q4/goal.yaml': 'x' });
  createFiles(disk, '', [CHECKIN, { ...GOAL, path: '2026-Q4/other.yaml' }], counted());
  const writes = disk.calls.filter((call) => !/^(?:kindOf|makeFolder)/.test(call));
  expect(writes.slice(0, 4)).toEqual([
    'createFile .okr/new-t0',
    'createFile .okr/new-t1',
    `link ${CHECKIN.path}`,
    'link 2026-Q4/other.yaml',
  ]);
  const flushes = writes.slice(4).filter((call) => call.startsWith('syncFolder'));
  expect(writes.slice(4, 4 + flushes.length)).toEqual(flushes);
  // Every folder in which a name is new, among them those of the new folders.
  expect([...flushes].sort()).toEqual([
    'syncFolder 2026-Q4',
    'syncFolder 2026-Q4/checkins',
    'syncFolder 2026-Q4/checkins/2026-11',
  ]);
  expect(writes.slice(4 + flushes.length)).toEqual(['removeFile .okr/new-t0', 'removeFile .okr/new-t1']);
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

  test('the files of a new workspace are there, each with one name', () => {
    createFiles(new FolderDisk(folder), 'okrs', [SETTINGS, GOAL, CHECKIN], counted());
    expect(tree()).toEqual([
      'okrs',
      'okrs/.okr',
      'okrs/.okr/.gitignore: *\n',
      'okrs/2026-Q4',
      'okrs/2026-Q4/checkins',
      'okrs/2026-Q4/checkins/2026-11',
      `okrs/${CHECKIN.path}: ${CHECKIN.text}`,
      `okrs/${GOAL.path}: ${GOAL.text}`,
      `okrs/${SETTINGS.path}: ${SETTINGS.text}`,
    ]);
    expect(statSync(join(folder, 'okrs', GOAL.path)).nlink).toBe(1);
  });

  test('a name that exists is a conflict, and changes nothing', () => {
    mkdirSync(join(folder, '2026-Q4'));
    writeFileSync(join(folder, GOAL.path), 'of another\n');
    const before = tree();
    expect(failureOf(new FolderDisk(folder), '', [CHECKIN, GOAL])?.kind).toBe('conflict');
    expect(tree()).toEqual(before);
  });

  test('a file in place of a folder is a failure of the disk, and changes nothing', () => {
    writeFileSync(join(folder, '2026-Q4'), '');
    const before = tree();
    expect(failureOf(new FolderDisk(folder), '', [SETTINGS, CHECKIN])?.kind).toBe('io');
    expect(tree()).toEqual(before);
  });
});
