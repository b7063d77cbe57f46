import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IoError } from '../model/user-error.ts';
import { ioError } from './io-error.ts';
import { randomSuffix } from './random.ts';

/** Bits of a file's mode that say who may do what. */
const PERMISSIONS = 0o777;

/** A file at an absolute path, and the content it is to have. */
export interface SavedFile {
  readonly path: string;
  readonly text: string;
}

/** Content that is on the disk beside its file; `null` stands for a device or a pipe, which cannot be replaced. */
interface Staged {
  readonly path: string;
  readonly target: string;
  readonly temporary: string | null;
  readonly text: string;
}

/**
 * Gives files new content in one step each: whoever reads one sees the old or the new, never half of one. Nothing is replaced
 * before all the new content is on the disk. A link stays, and what it leads to is replaced; permissions stay too.
 */
export function saveFiles(files: readonly SavedFile[]): void {
  const staged: Staged[] = [];
  try {
    for (const file of files) staged.push(stage(file));
    for (const one of staged) putInPlace(one);
  } finally {
    // Those that were put in place are gone under this name.
    for (const { temporary } of staged) removeQuietly(temporary);
  }
}

function stage({ path, text }: SavedFile): Staged {
  return failingAs(path, () => {
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw new IoError('write', path, 'EISDIR');
    if (existing && !existing.isFile()) return { path, target: path, temporary: null, text };
    const target = existing ? realpathSync(path) : path;
    const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomSuffix(10)}`);
    try {
      writeWhole(temporary, text, existing);
    } catch (error) {
      removeQuietly(temporary);
      throw error;
    }
    return { path, target, temporary, text };
  });
}

function putInPlace({ path, target, temporary, text }: Staged): void {
  failingAs(path, () => {
    if (temporary === null) writeAll(openSync(target, 'w'), text);
    else renameSync(temporary, target);
  });
}

function writeWhole(temporary: string, text: string, like: Stats | undefined): void {
  const descriptor = openSync(temporary, 'wx');
  writeAll(descriptor, text, () => fsyncSync(descriptor));
  if (like) chmodSync(temporary, like.mode & PERMISSIONS);
}

function writeAll(descriptor: number, text: string, flush: () => void = () => {}): void {
  try {
    const bytes = new TextEncoder().encode(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    flush();
  } finally {
    closeSync(descriptor);
  }
}

function failingAs<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw ioError('write', path, error);
  }
}

function removeQuietly(path: string | null): void {
  if (path === null) return;
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or has been put in place, or the failure that led here is the one to tell of.
  }
}
