import { IoError, UserError } from '../../src/model/user-error.ts';
import type { Disk, Entry, EntryKind } from '../../src/storage/files.ts';

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/**
 * A disk in memory that can fail at its `failAt`-th call, the first being 1. A file that is being written then is left with half
 * of its content, as a full disk leaves it.
 */
export class MemoryDisk implements Disk {
  readonly calls: string[] = [];
  failAt: number | null = null;
  hasHardLinks = true;
  readonly #files: Map<string, Uint8Array>;
  readonly #folders: Set<string>;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.#files = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
    this.#folders = new Set(['']);
    for (const path of this.#files.keys()) {
      for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder)) this.#folders.add(folder);
    }
  }

  /** Everything on the disk: folders end with `/`. */
  snapshot(): Readonly<Record<string, string>> {
    const files = [...this.#files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
    const folders = [...this.#folders].map((folder) => [`${folder}/`, ''] as const);
    return Object.fromEntries([...files, ...folders].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #call(name: string, path: string): void {
    this.calls.push(`${name} ${path}`);
    if (this.calls.length === this.failAt) throw new IoError(name, path, 'EIO');
  }

  #isTaken(path: string): boolean {
    return this.#files.has(path) || this.#folders.has(path);
  }

  #place(path: string, bytes: Uint8Array): void {
    if (!this.#folders.has(parentOf(path))) throw new Error(`${path} has no folder to be in`);
    this.#files.set(path, bytes);
  }

  kindOf(path: string): EntryKind | null {
    this.#call('kindOf', path);
    return this.#files.has(path) ? 'file' : this.#folders.has(path) ? 'folder' : null;
  }

  list(folder: string): readonly Entry[] {
    this.#call('list', folder);
    throw new Error('a writer lists nothing');
  }

  read(path: string): Uint8Array {
    this.#call('read', path);
    throw new Error('a writer reads nothing');
  }

  makeFolder(path: string): boolean {
    this.#call('makeFolder', path);
    if (this.#folders.has(path)) return false;
    if (this.#files.has(path)) throw new IoError('make the folder', path, 'EEXIST');
    if (!this.#folders.has(parentOf(path))) throw new Error(`${path} has no folder to be in`);
    this.#folders.add(path);
    return true;
  }

  createFile(path: string, bytes: Uint8Array): boolean {
    const isTaken = this.#isTaken(path);
    try {
      this.#call('createFile', path);
    } catch (error) {
      if (error instanceof UserError && !isTaken) this.#place(path, bytes.subarray(0, bytes.length / 2));
      throw error;
    }
    if (!isTaken) this.#place(path, bytes);
    return !isTaken;
  }

  link(from: string, to: string): 'done' | 'taken' | 'unsupported' {
    this.#call('link', to);
    if (this.#isTaken(to)) return 'taken';
    if (!this.hasHardLinks) return 'unsupported';
    const bytes = this.#files.get(from);
    if (!bytes) throw new Error(`${from} does not exist`);
    this.#place(to, bytes);
    return 'done';
  }

  removeFile(path: string): void {
    this.#call('removeFile', path);
    if (!this.#files.delete(path)) throw new IoError('remove', path, 'ENOENT');
  }

  removeFolder(path: string): void {
    this.#call('removeFolder', path);
    const isUsed = [...this.#files.keys(), ...this.#folders].some((inside) => inside.startsWith(`${path}/`));
    if (isUsed) throw new IoError('remove', path, 'ENOTEMPTY');
    if (!this.#folders.delete(path)) throw new IoError('remove', path, 'ENOENT');
  }

  syncFolder(path: string): void {
    this.#call('syncFolder', path);
    if (!this.#folders.has(path)) throw new Error(`${path} is no folder`);
  }
}
