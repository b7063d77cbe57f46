import type { Entry, EntryKind, FileSource } from '../../src/storage/files.ts';

/** What stands at a path: a text, bytes, or a thing that is no file. */
export type Content = string | Uint8Array | { readonly kind: 'link' | 'other' };

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const isBytes = (content: Content): content is Uint8Array => content instanceof Uint8Array;

/** Files that are the entries of a plain object; folders are those of the paths. What is read is noted. */
export class MemoryFiles implements FileSource {
  readonly reads: string[] = [];
  readonly #contents: ReadonlyMap<string, Content>;
  readonly #folders: ReadonlySet<string>;

  constructor(contents: Readonly<Record<string, Content>>, emptyFolders: readonly string[] = []) {
    this.#contents = new Map(Object.entries(contents));
    const folders = new Set<string>(['', ...emptyFolders]);
    for (const path of [...this.#contents.keys(), ...emptyFolders]) {
      for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder)) folders.add(folder);
    }
    this.#folders = folders;
  }

  kindOf(path: string): EntryKind | null {
    const content = this.#contents.get(path);
    if (content === undefined) return this.#folders.has(path) ? 'folder' : null;
    return typeof content === 'string' || isBytes(content) ? 'file' : content.kind;
  }

  /** The last name first: a reader that relies on an order of its own making does not notice. */
  list(folder: string): readonly Entry[] {
    const paths = [...this.#contents.keys(), ...this.#folders].filter((path) => path !== '');
    return paths
      .filter((path) => parentOf(path) === folder)
      .map((path) => ({ name: path.slice(folder === '' ? 0 : folder.length + 1), kind: this.kindOf(path) ?? 'other' }))
      .sort((a, b) => (a.name < b.name ? 1 : -1));
  }

  read(path: string, limit: number): Uint8Array | 'too-large' {
    this.reads.push(path);
    const content = this.#contents.get(path);
    if (content === undefined) throw new Error(`read of ${path}, which does not exist`);
    if (typeof content !== 'string' && !isBytes(content)) throw new Error(`read of ${path}, which is no file`);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return bytes.length > limit ? 'too-large' : bytes;
  }
}
