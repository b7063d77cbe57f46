import type { Entry, FileSource } from './files.ts';

/** A source of files in which some have other content than on the disk, or, where that is null, do not exist. */
export function withFiles(files: FileSource, changed: ReadonlyMap<string, Uint8Array | null>): FileSource {
  const present = [...changed].filter(([, bytes]) => bytes !== null).map(([path]) => path);
  const isFolder = (path: string) => present.some((file) => path === '' || file.startsWith(`${path}/`));
  return {
    kindOf(path) {
      const bytes = changed.get(path);
      if (bytes !== undefined) return bytes && 'file';
      return isFolder(path) ? 'folder' : files.kindOf(path);
    },
    list(folder) {
      const entries = new Map(files.list(folder).map((entry) => [entry.name, entry]));
      const prefix = folder === '' ? '' : `${folder}/`;
      for (const [path, bytes] of changed) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        const entry: Entry = { name, kind: rest.length ? 'folder' : 'file' };
        if (bytes !== null) entries.set(name, entry);
        else if (rest.length === 0) entries.delete(name);
      }
      return [...entries.values()];
    },
    read(path, limit) {
      const bytes = changed.get(path);
      if (!bytes) return files.read(path, limit);
      return bytes.length > limit ? 'too-large' : bytes;
    },
  };
}

/** The files of a folder in `files`, named from there. */
export function folderWithin(files: FileSource, folder: string): FileSource {
  if (folder === '') return files;
  const within = (path: string) => (path === '' ? folder : `${folder}/${path}`);
  return {
    kindOf: (path) => files.kindOf(within(path)),
    list: (path) => files.list(within(path)),
    read: (path, limit) => files.read(within(path), limit),
  };
}
