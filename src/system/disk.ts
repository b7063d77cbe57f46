import { Buffer } from 'node:buffer';
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { ioError } from './io-error.ts';

type Kind = 'file' | 'folder' | 'link' | 'other';

const kindOfStats = (stats: Pick<Stats, 'isFile' | 'isDirectory'>): Kind =>
  stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';

/** Failures of `link` on file systems that have no hard links. */
const NO_HARD_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV']);

/** The files in and below an absolute folder, named by paths with `/` from there. Failures are `UserError`s of kind `io`. */
export class FolderDisk {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  #absolute(path: string): string {
    return path === '' ? this.#root : `${this.#root === '/' ? '' : this.#root}/${path}`;
  }

  /** Whether a folder lies within this one once all links on the way are followed. */
  #isWithin(folder: string): boolean {
    if (this.#root === '/' || folder === '') return true;
    const root = realpathSync(this.#root);
    const target = realpathSync(this.#absolute(folder));
    return target === root || target.startsWith(root === '/' ? root : `${root}/`);
  }

  kindOf(path: string): Kind | null {
    try {
      const stats = lstatSync(this.#absolute(path));
      if (!this.#isWithin(path.slice(0, Math.max(0, path.lastIndexOf('/'))))) return 'link';
      return stats.isSymbolicLink() ? this.#kindBehind(path) : kindOfStats(stats);
    } catch (error) {
      if (isMissing(error)) return null;
      throw ioError('look at', path, error);
    }
  }

  /** What a link leads to; `link` where that is nothing, or outside of the folder. */
  #kindBehind(path: string): Kind {
    try {
      const target = realpathSync(this.#absolute(path));
      const root = realpathSync(this.#root);
      const within = root === '/' || target === root || target.startsWith(`${root}/`);
      return within ? kindOfStats(statSync(target)) : 'link';
    } catch {
      return 'link';
    }
  }

  list(folder: string): { name: string; kind: Kind }[] {
    try {
      // What lies behind a link that leads out is not looked at.
      if (!this.#isWithin(folder)) return [];
      return readdirSync(this.#absolute(folder), { withFileTypes: true }).map((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return { name: entry.name, kind: entry.isSymbolicLink() ? this.#kindBehind(path) : kindOfStats(entry) };
      });
    } catch (error) {
      if (isMissing(error)) return [];
      throw ioError('list', folder, error);
    }
  }

  read(path: string, limit: number): Uint8Array | 'too-large' {
    return attempt('read', path, () =>
      withOpenFile(this.#absolute(path), 'r', (descriptor) => {
        const { size } = fstatSync(descriptor);
        return size > limit ? 'too-large' : readWhole(descriptor, size, limit);
      }),
    );
  }

  makeFolder(path: string): boolean {
    try {
      mkdirSync(this.#absolute(path));
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST' && this.kindOf(path) === 'folder') return false;
      throw ioError('make the folder', path, error);
    }
  }

  createFile(path: string, bytes: Uint8Array, mode?: number): boolean {
    let opened = false;
    try {
      withOpenFile(this.#absolute(path), 'wx', (descriptor) => {
        opened = true;
        for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
        if (mode !== undefined && permissions(fstatSync(descriptor)) !== mode) fchmodSync(descriptor, mode);
        fsyncSync(descriptor);
      });
      return true;
    } catch (error) {
      if (!opened && codeOf(error) === 'EEXIST') return false;
      throw ioError('write', path, error);
    }
  }

  link(from: string, to: string): 'done' | 'taken' | 'unsupported' {
    try {
      linkSync(this.#absolute(from), this.#absolute(to));
      return 'done';
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return 'taken';
      if (NO_HARD_LINKS.has(codeOf(error))) return 'unsupported';
      throw ioError('write', to, error);
    }
  }

  rename(from: string, to: string): void {
    attempt('write', to, () => renameSync(this.#absolute(from), this.#absolute(to)));
  }

  modeOf(path: string): number {
    return attempt('look at', path, () => permissions(statSync(this.#absolute(path))));
  }

  targetOf(path: string): string | null {
    return attempt('look at', path, () => {
      const root = realpathSync(this.#root);
      const target = realPath(this.#absolute(path));
      if (target === root) return '';
      const prefix = root === '/' ? root : `${root}/`;
      return target.startsWith(prefix) ? target.slice(prefix.length) : null;
    });
  }

  removeFile(path: string): void {
    attempt('remove', path, () => unlinkSync(this.#absolute(path)));
  }

  removeFolder(path: string): void {
    attempt('remove', path, () => rmdirSync(this.#absolute(path)));
  }

  syncFolder(path: string): void {
    attempt('flush', path, () => withOpenFile(this.#absolute(path), 'r', fsyncSync));
  }
}

const permissions = ({ mode }: Stats): number => mode & 0o777;

/** An absolute path with its links followed, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!isMissing(error) || path === '/') throw error;
    const [, parent, name] = /^(.*)\/([^/]*)$/.exec(path) ?? [];
    return `${realPath(parent || '/').replace(/\/$/, '')}/${name}`;
  }
}

/** Reads to the end of a file even where it grows while being read. */
function readWhole(descriptor: number, size: number, limit: number): Uint8Array | 'too-large' {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += count;
    if (count === 0) return bytes.subarray(0, length);
    if (length > limit) return 'too-large';
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
  }
}

/** What `use` makes of an open file, which is closed whatever happens; to fail at closing is to fail. */
function withOpenFile<T>(path: string, flags: 'r' | 'wx', use: (descriptor: number) => T): T {
  const descriptor = openSync(path, flags);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function attempt<T>(operation: string, path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw ioError(operation, path, error);
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
