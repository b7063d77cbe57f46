import { IoError, UserError } from '../../src/model/user-error.ts';
import type { Disk, Entry, EntryKind } from '../../src/storage/files.ts';

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Thrown by every call of a process that was killed. */
export class Killed extends Error {}

/**
 * A disk in memory that can fail at its `failAt`-th call, the first being 1, or lose its process at the `killedAt`-th: that call
 * and all later ones do nothing. A file that is being written then is left with half of its content, as a full disk leaves it.
 */
export class MemoryDisk implements Disk {
  readonly calls: string[] = [];
  failAt: number | null = null;
  killedAt: number | null = null;
  hasHardLinks = true;
  /** Lets another writer come in between. */
  beforeCall: (number: number) => void = () => {};
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

  /** Another disk with the same content, on which nothing happened yet. */
  copy(): MemoryDisk {
    const copy = new MemoryDisk();
    for (const folder of this.#folders) copy.#folders.add(folder);
    for (const [path, bytes] of this.#files) copy.#files.set(path, bytes);
    copy.hasHardLinks = this.hasHardLinks;
    return copy;
  }

  /** What somebody else does, at a moment of their own. */
  edit(path: string, text: string): void {
    this.#files.set(path, new TextEncoder().encode(text));
  }

  #call(name: string, path: string): void {
    this.beforeCall(this.calls.length + 1);
    this.calls.push(`${name} ${path}`);
    if (this.killedAt !== null && this.calls.length >= this.killedAt) throw new Killed();
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
    const within = (path: string) => path !== folder && parentOf(path) === folder;
    const entries = (paths: Iterable<string>, kind: EntryKind) =>
      [...paths].filter(within).map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), kind }));
    return [...entries(this.#files.keys(), 'file'), ...entries(this.#folders, 'folder')];
  }

  read(path: string, limit: number): Uint8Array | 'too-large' {
    this.#call('read', path);
    const bytes = this.#files.get(path);
    if (!bytes) throw new IoError('read', path, 'ENOENT');
    return bytes.length > limit ? 'too-large' : bytes;
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
      const isFirst = error instanceof UserError || this.calls.length === this.killedAt;
      if (isFirst && !isTaken) this.#place(path, bytes.subarray(0, bytes.length / 2));
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

  rename(from: string, to: string): void {
    this.#call('rename', to);
    const bytes = this.#files.get(from);
    if (!bytes || this.#folders.has(to)) throw new IoError('write', to, bytes ? 'EISDIR' : 'ENOENT');
    this.#place(to, bytes);
    this.#files.delete(from);
  }

  modeOf(path: string): number {
    this.#call('modeOf', path);
    return 0o644;
  }

  /** It has no links. */
  targetOf(path: string): string {
    this.#call('targetOf', path);
    return path;
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
