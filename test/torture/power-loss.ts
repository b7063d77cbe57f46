import { Buffer } from 'node:buffer';
import { MemoryDisk } from '../storage/memory-disk.ts';
import type { Call } from './faulty-process.ts';

interface Inode {
  bytes: Buffer;
  /** What a loss of power leaves of it. */
  flushed: Buffer;
}

type Names = Map<string, Inode>;

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const newInode = (bytes = Buffer.alloc(0)): Inode => ({ bytes, flushed: bytes });

/**
 * A disk that forgets, at a loss of power, what was not flushed: content without `fsync` of its file, and names without `fsync`
 * of their folder, which may be kept or lost one by one, in any order.
 */
export class ForgetfulDisk {
  /** Every name; those of folders end with `/`. */
  readonly #names: Names = new Map();
  /** The names that are safe. */
  #safe: Names;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) {
      this.#names.set(path, newInode(Buffer.from(text)));
      for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder))
        this.#names.set(`${folder}/`, newInode());
    }
    this.#safe = new Map(this.#names);
  }

  /** Does what a process did. */
  replay({ name, path, to = '', flags, data }: Call): void {
    const inode = this.#names.get(path);
    if (name === 'open' && flags?.startsWith('w')) this.#names.set(path, newInode());
    else if (name === 'write' && inode) inode.bytes = Buffer.concat([inode.bytes, Buffer.from(data ?? '', 'base64')]);
    else if (name === 'fsync') this.#flush(path, inode);
    else if (name === 'mkdir' && !this.#names.has(`${path}/`)) this.#names.set(`${path}/`, newInode());
    else if (name === 'rmdir') this.#names.delete(`${path}/`);
    else if (name === 'unlink') this.#names.delete(path);
    else if (name === 'link' && inode && !this.#names.has(to)) this.#names.set(to, inode);
    else if (name === 'rename' && inode) {
      this.#names.set(to, inode);
      this.#names.delete(path);
    }
  }

  /** Replaces a file's text for good, as an editor does that flushes. */
  edit(path: string, text: string): void {
    const inode = newInode(Buffer.from(text));
    this.#names.set(path, inode);
    this.#safe.set(path, inode);
  }

  #flush(path: string, inode: Inode | undefined): void {
    if (inode) {
      inode.flushed = inode.bytes;
      return;
    }
    const isIn = (name: string) => parentOf(name.replace(/\/$/, '')) === path;
    const others = [...this.#safe].filter(([name]) => !isIn(name));
    this.#safe = new Map([...others, ...[...this.#names].filter(([name]) => isIn(name))]);
  }

  /** What the disk holds after a loss of power; `isKept` decides for each name and each content that was not flushed. */
  afterLoss(isKept: (what: string) => boolean): MemoryDisk {
    const left: Names = new Map();
    for (const name of new Set([...this.#names.keys(), ...this.#safe.keys()])) {
      const inode = (isKept(`name ${name}`) ? this.#names : this.#safe).get(name);
      if (inode) left.set(name, inode);
    }
    const texts = new Map<Inode, string>();
    const files: Record<string, string> = {};
    for (const [name, inode] of left) {
      // A file whose folder was lost cannot be found.
      if (name.endsWith('/') || !isReachable(name, left)) continue;
      const text = texts.get(inode) ?? (isKept(`content ${name}`) ? inode.bytes : inode.flushed).toString();
      texts.set(inode, text);
      files[name] = text;
    }
    return new MemoryDisk(files);
  }
}

function isReachable(path: string, names: Names): boolean {
  const folder = parentOf(path);
  return folder === '' || (names.has(`${folder}/`) && isReachable(folder, names));
}
