import type { Entry, FileSource } from './files.ts';
import type { NewFile } from './new-files.ts';

/** A source of files with some more in it, as it would be once they were written. */
export function withNewFiles(files: FileSource, added: readonly NewFile[]): FileSource {
  const texts = new Map(added.map(({ path, text }) => [path, text]));
  const isFolder = (path: string) => added.some((file) => path === '' || file.path.startsWith(`${path}/`));
  return {
    kindOf: (path) => (texts.has(path) ? 'file' : isFolder(path) ? 'folder' : files.kindOf(path)),
    list(folder) {
      const entries = new Map(files.list(folder).map((entry) => [entry.name, entry]));
      const prefix = folder === '' ? '' : `${folder}/`;
      for (const { path } of added) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        const entry: Entry = { name, kind: rest.length ? 'folder' : 'file' };
        entries.set(name, entry);
      }
      return [...entries.values()];
    },
    read(path, limit) {
      const text = texts.get(path);
      if (text === undefined) return files.read(path, limit);
      const bytes = new TextEncoder().encode(text);
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
