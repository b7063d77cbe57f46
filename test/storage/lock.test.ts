import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { replaceFiles, whileLocked } from '../../src/storage/replace-files.ts';
import type { Writer } from '../../src/storage/writer.ts';
import { Killed, MemoryDisk } from './memory-disk.ts';
import { writerOf } from './writers.ts';

const FILES = { '.okr/.gitignore': '*\n', '2026-Q4/goal.yaml': 'objective: Grow\n' };
const bytes = (text: string) => new TextEncoder().encode(text);
const CHANGE = { path: '2026-Q4/goal.yaml', before: bytes('objective: Grow\n'), after: bytes('objective: Shrink\n') };

const lock = (holder: object | string) => ({
  '.okr/lock': typeof holder === 'string' ? holder : JSON.stringify({ id: 'abc', ...holder }),
});

const siteOf = (disk: MemoryDisk) => ({ disk, workspace: '', pathOf: (file: string) => `okrs/${file}` });

/** Changes the file on a disk that has a lock; tells the failure, if any, and how long the writer waited. */
async function changing(files: Readonly<Record<string, string>>, writer: Partial<Writer> & { alive?: number[] } = {}) {
  const disk = new MemoryDisk({ ...FILES, ...files });
  const before = disk.snapshot();
  let waited = 0;
  const pause = async (milliseconds: number) => {
    waited += milliseconds;
  };
  try {
    await replaceFiles(siteOf(disk), [CHANGE], writerOf({ pause, ...writer }));
    return { disk, before, failure: null, waited };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { disk, before, failure: error, waited };
  }
}

describe('a lock is waited for during five seconds, then a conflict that names its holder, and left alone:', () => {
  test.each<[string, object | string, object]>([
    ['of a living process', { pid: 5, host: 'desk' }, { pid: '5', host: 'desk' }],
    ['of another host, where nobody can tell', { pid: 4, host: 'laptop' }, { pid: '4', host: 'laptop' }],
    ['that says nothing', '', { pid: '?', host: '?' }],
    ['that says something else', 'in use\n', { pid: '?', host: '?' }],
    ['whose process is no number', { pid: '5', host: 'desk' }, { pid: '?', host: '?' }],
    ['whose name would lead elsewhere', { pid: 4, host: 'desk', id: '../../a' }, { pid: '?', host: '?' }],
  ])('%s', async (_, holder, named) => {
    const { disk, before, failure, waited } = await changing(lock(holder), { alive: [5, 7] });
    expect(failure).toMatchObject({ kind: 'conflict', problem: { id: 'write/locked', args: named } });
    expect(failure?.hint).toMatchObject({ args: { file: 'okrs/.okr/lock' } });
    expect(waited).toBe(5_000);
    expect(disk.snapshot()).toEqual(before);
  });
});

describe('a lock is taken over at once', () => {
  const done = { ...FILES, '2026-Q4/goal.yaml': 'objective: Shrink\n' };
  test.each<[string, Readonly<Record<string, string>>]>([
    ['of a dead process of this host', lock({ pid: 4, host: 'desk' })],
    ['of an earlier process that had our own number', lock({ pid: 7, host: 'desk' })],
    [
      'of a dead process, whose rival died taking it over',
      { ...lock({ pid: 4, host: 'desk' }), '.okr/claim-abc': '{"pid":3,"host":"desk","id":"def"}' },
    ],
    ['where a claim was left over that leads nowhere', { '.okr/claim-abc': '{"pid":3,"host":"desk","id":"def"}' }],
  ])('%s', async (_, files) => {
    const { disk, failure, waited } = await changing(files);
    expect([failure, waited]).toEqual([null, 0]);
    expect(disk.snapshot()).toMatchObject(done);
    expect(Object.keys(disk.snapshot()).filter((path) => /\.okr\/./.test(path))).toEqual(['.okr/.gitignore']);
  });
});

test('claims that lead round in a circle are a conflict, not a circle', async () => {
  const claim = '{"pid":3,"host":"desk","id":"abc"}';
  const { failure } = await changing({ '.okr/lock': claim, '.okr/claim-abc': claim });
  expect(failure?.kind).toBe('conflict');
});

test('a lock that is released meanwhile is waited for no longer', async () => {
  const disk = new MemoryDisk({ ...FILES, ...lock({ pid: 5, host: 'desk' }) });
  let pauses = 0;
  const pause = async () => {
    if (++pauses === 3) disk.removeFile('.okr/lock');
  };
  await replaceFiles(siteOf(disk), [CHANGE], writerOf({ pause, alive: [5, 7] }));
  expect(pauses).toBe(3);
  expect(disk.snapshot()).toMatchObject({ '2026-Q4/goal.yaml': 'objective: Shrink\n' });
});

test('killed at any call while it takes over a dead one’s lock, a writer leaves one that the next takes over', async () => {
  const before = { ...FILES, ...lock({ pid: 4, host: 'desk' }) };
  const whole = new MemoryDisk(before);
  await replaceFiles(siteOf(whole), [CHANGE], writerOf());
  for (const [index, call] of whole.calls.entries()) {
    const disk = Object.assign(new MemoryDisk(before), { killedAt: index + 1 });
    const dead = replaceFiles(siteOf(disk), [CHANGE], writerOf());
    await expect(dead, call).rejects.toThrow(Killed);
    Object.assign(disk, { killedAt: null });
    let isWritten = false;
    const next = whileLocked(siteOf(disk), writerOf({ pid: 8, suffix: uniqueSuffix() }), async () => {
      isWritten = true;
    });
    await next;
    expect(isWritten, call).toBe(true);
    expect(disk.kindOf('.okr/lock'), call).toBeNull();
  }
});

test('of two writers that find the same dead lock one at a time has it, wherever the other comes in between', async () => {
  const before = { ...FILES, ...lock({ pid: 4, host: 'desk' }) };
  const whole = new MemoryDisk(before);
  await whileLocked(siteOf(whole), writerOf(), async () => {});
  for (let at = 1; at <= whole.calls.length; at++) {
    const disk = new MemoryDisk(before);
    const holding = { now: 0, most: 0, ever: 0 };
    const hold = async () => {
      holding.most = Math.max(holding.most, ++holding.now);
      holding.ever += 1;
      // The other one goes on here, if it can.
      for (let turn = 0; turn < 10; turn++) await null;
      holding.now -= 1;
    };
    let rival: Promise<void> | null = null;
    disk.beforeCall = (number) => {
      if (number !== at) return;
      disk.beforeCall = () => {};
      // It runs up to where it holds the lock, or waits for it.
      rival = whileLocked(siteOf(disk), writerOf({ pid: 8, alive: [7, 8], suffix: uniqueSuffix() }), hold);
    };
    await whileLocked(siteOf(disk), writerOf({ alive: [7, 8] }), hold);
    await rival;
    expect(holding, `at ${whole.calls[at - 1]}`).toEqual({ now: 0, most: 1, ever: 2 });
  }
});

const uniqueSuffix = () => {
  let count = 0;
  return () => `u${count++}`;
};

test('a writer that gives up leaves the folder that it made to whoever holds the lock in it', async () => {
  const disk = new MemoryDisk({ '2026-Q4/goal.yaml': 'objective: Grow\n' });
  const holder = JSON.stringify({ pid: 5, host: 'desk', id: 'abc' });
  let isHeld = false;
  disk.beforeCall = () => {
    // Somebody else is quicker, once the folder is there.
    if (isHeld || disk.calls.at(-1) !== 'link .okr/.gitignore') return;
    isHeld = true;
    disk.edit('.okr/lock', holder);
  };
  await expect(replaceFiles(siteOf(disk), [CHANGE], writerOf({ alive: [5, 7] }))).rejects.toMatchObject({
    problem: { id: 'write/locked' },
  });
  expect(disk.snapshot()).toMatchObject({ '.okr/': '', '.okr/.gitignore': '*\n', '.okr/lock': holder });
});

test('a lock that is released while it is looked at, and taken by another at once, is waited for', async () => {
  const disk = new MemoryDisk({ ...FILES, ...lock({ pid: 5, host: 'desk' }) });
  disk.beforeCall = () => {
    if (disk.calls.at(-1) !== 'kindOf .okr/lock') return;
    // It was seen and is about to be read: it goes, and before anything else is looked at it is another's.
    disk.beforeCall = () => {
      disk.beforeCall = () => {};
    };
    disk.removeFile('.okr/lock');
    disk.beforeCall = () => disk.edit('.okr/lock', JSON.stringify({ pid: 6, host: 'desk', id: 'def' }));
  };
  const pause = async () => {
    disk.beforeCall = () => {};
    disk.removeFile('.okr/lock');
  };
  await replaceFiles(siteOf(disk), [CHANGE], writerOf({ alive: [5, 6, 7], pause }));
  expect(disk.snapshot()).toMatchObject({ '2026-Q4/goal.yaml': 'objective: Shrink\n' });
});
