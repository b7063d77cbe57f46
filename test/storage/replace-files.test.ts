import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { withJournal } from '../../src/storage/journal-view.ts';
import { folderWithin } from '../../src/storage/overlay.ts';
import { type FileChange, finishInterrupted, replaceFiles } from '../../src/storage/replace-files.ts';
import { Killed, MemoryDisk } from './memory-disk.ts';
import { writerOf } from './writers.ts';

type Texts = Readonly<Record<string, string>>;

const bytes = (text: string | null) => (text === null ? null : new TextEncoder().encode(text));

/** A change as its path, what the file held and what it shall hold. */
const change = (path: string, before: string | null, after: string | null): FileChange => ({
  path,
  before: bytes(before),
  after: bytes(after),
});

const OLD = {
  'okr.yaml': 'schema: 1\n',
  '2026-Q4/goal.yaml': 'objective: Grow\n',
  '2026-Q4/win.yaml': 'objective: Win\n',
};
const GOAL = change('2026-Q4/goal.yaml', 'objective: Grow\n', 'objective: Grow — 销售\n');
const WIN = change('2026-Q4/win.yaml', 'objective: Win\n', 'objective: Win more, and for longer\n');
const NEW = change('2027-Q1/next.yaml', null, 'objective: Next\n');
const GONE = change('2026-Q4/win.yaml', 'objective: Win\n', null);

const SCENES: readonly [string, string, Texts, readonly FileChange[]][] = [
  ['one file changed', '', OLD, [GOAL]],
  ['one file removed', '', OLD, [GONE]],
  ['two files changed', '', OLD, [GOAL, WIN]],
  ['one changed, one new and one removed', '', OLD, [GOAL, NEW, GONE]],
  ['a new workspace', 'okrs', { 'README.md': 'Acme\n' }, [change('okr.yaml', null, 'schema: 1\n'), NEW]],
];

const siteOf = (disk: MemoryDisk, workspace: string) => ({ disk, workspace, pathOf: (file: string) => `./${file}` });

const textsIn = (disk: MemoryDisk) => Object.entries(disk.snapshot()).filter(([path]) => !path.endsWith('/'));

/** All files but the program's own. */
const filesOf = (disk: MemoryDisk): Texts =>
  Object.fromEntries(textsIn(disk).filter(([path]) => !path.includes('.okr/')));

const ownFilesOf = (disk: MemoryDisk): string[] =>
  textsIn(disk).flatMap(([path]) => (path.includes('.okr/') ? [path] : []));

/** The files with the changes made. */
function changed(before: Texts, workspace: string, changes: readonly FileChange[]): Texts {
  const files: Record<string, string> = { ...before };
  for (const { path, after } of changes) {
    const name = workspace === '' ? path : `${workspace}/${path}`;
    if (after === null) delete files[name];
    else files[name] = new TextDecoder().decode(after);
  }
  return files;
}

/** The workspace's files as a reader sees them while, or after, a writer works; named from the disk's folder. */
function seen(disk: MemoryDisk, workspace: string): Texts {
  const files = withJournal(folderWithin(disk, workspace));
  const texts: Record<string, string> = {};
  const walk = (folder: string) => {
    for (const { name, kind } of files.list(folder)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'folder' && name !== '.okr') walk(path);
      const content = kind === 'file' ? files.read(path, 1_000) : 'too-large';
      const whole = workspace === '' ? path : `${workspace}/${path}`;
      if (content !== 'too-large') texts[whole] = new TextDecoder().decode(content);
    }
  };
  walk('');
  return texts;
}

/** Runs what may be killed, each call of the disk being a moment to die. */
async function untilKilled(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

async function failureOf(run: Promise<unknown>): Promise<UserError | null> {
  try {
    await run;
    return null;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

describe.each([
  ['with hard links', true],
  ['without hard links', false],
])('on a disk %s', (_, hasHardLinks) => {
  const diskOf = (files: Texts) => Object.assign(new MemoryDisk(files), { hasHardLinks });

  /** What the next writer does; where a kill can leave half a lock, its reader first does what the hint says. */
  async function finished(disk: MemoryDisk, workspace: string): Promise<void> {
    const finish = () => finishInterrupted(siteOf(disk, workspace), writerOf({ pid: 9, suffix: uniqueSuffix() }));
    const failure = await failureOf(finish());
    if (failure === null) return;
    const file = './.okr/lock';
    expect(failure).toMatchObject({ kind: 'conflict', problem: { args: { pid: '?' } }, hint: { args: { file } } });
    expect(hasHardLinks).toBe(false);
    disk.removeFile(`${workspace && 'okrs/'}.okr/lock`);
    await finish();
  }

  async function callsOf(workspace: string, before: Texts, changes: readonly FileChange[]) {
    const disk = diskOf(before);
    await replaceFiles(siteOf(disk, workspace), changes, writerOf());
    return disk.calls;
  }

  test.each(SCENES)('%s: done as a whole, and nothing is left over', async (_scene, workspace, before, changes) => {
    const disk = diskOf(before);
    await replaceFiles(siteOf(disk, workspace), changes, writerOf());
    expect(filesOf(disk)).toEqual(changed(before, workspace, changes));
    expect(ownFilesOf(disk)).toEqual([`${workspace && 'okrs/'}.okr/.gitignore`]);
  });

  test.each(SCENES)('%s: a failure at any call changes nothing', async (_scene, workspace, before, changes) => {
    const untouched = diskOf(before).snapshot();
    for (const [index, call] of (await callsOf(workspace, before, changes)).entries()) {
      const disk = Object.assign(diskOf(before), { failAt: index + 1 });
      const failure = await failureOf(replaceFiles(siteOf(disk, workspace), changes, writerOf()));
      expect(failure?.kind, `call ${index + 1}, ${call}`).toBe('io');
      expect(disk.snapshot(), `call ${index + 1}, ${call}`).toEqual(untouched);
    }
  });

  test.each(SCENES)(
    '%s: killed at any call, and its next writer at any call too, all is done or nothing',
    async (_scene, workspace, before, changes) => {
      const outcomes = [before, changed(before, workspace, changes)];
      for (const [index, call] of (await callsOf(workspace, before, changes)).entries()) {
        const dead = Object.assign(diskOf(before), { killedAt: index + 1 });
        await untilKilled(() => replaceFiles(siteOf(dead, workspace), changes, writerOf()));
        for (let again = 1, isOver = false; !isOver; again++) {
          const at = `killed at call ${index + 1}, ${call}, then at ${again}`;
          const disk = dead.copy();
          const view = seen(disk, workspace);
          if (workspace === '') expect(outcomes, at).toContainEqual(view);
          const calls = disk.calls.length;
          disk.killedAt = calls + again;
          const next = writerOf({ pid: 8, suffix: uniqueSuffix() });
          await untilKilled(() => finishInterrupted(siteOf(disk, workspace), next));
          isOver = disk.calls.length < calls + again;
          disk.killedAt = null;
          expect(seen(disk, workspace), at).toEqual(view);
          await finished(disk, workspace);
          expect(outcomes, at).toContainEqual(filesOf(disk));
          expect(seen(disk, workspace), at).toEqual(view);
        }
      }
    },
    60_000,
  );
});

test.each([
  ['alone', [GOAL]],
  ['with another', [WIN, GOAL]],
])(
  'a file that is changed %s and edited by hand meanwhile is a conflict, up to the last look at it',
  async (_, changes) => {
    const whole = new MemoryDisk(OLD);
    await replaceFiles(siteOf(whole, ''), changes, writerOf());
    const lastLook = whole.calls.lastIndexOf(`read ${GOAL.path}`) + 1;
    for (let at = 1; at <= lastLook; at++) {
      const disk = new MemoryDisk(OLD);
      disk.beforeCall = (number) => {
        if (number === at) disk.edit(GOAL.path, 'objective: By hand\n');
      };
      const failure = await failureOf(replaceFiles(siteOf(disk, ''), changes, writerOf()));
      expect(failure?.kind, `at ${whole.calls[at - 1]}`).toBe('conflict');
      expect(filesOf(disk), `at ${whole.calls[at - 1]}`).toEqual({ ...OLD, [GOAL.path]: 'objective: By hand\n' });
    }
    // What follows is the replacement itself.
    expect(whole.calls.slice(lastLook, lastLook + 3).map((call) => call.split(' ')[0])).toEqual([
      'modeOf',
      'link',
      'rename',
    ]);
  },
);

const uniqueSuffix = () => {
  let count = 0;
  return () => `u${count++}`;
};
