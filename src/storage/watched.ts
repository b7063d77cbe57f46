import type { FileSource } from './files.ts';

/** The same files, of which somebody is told that one is about to be read. */
export const watched = (files: FileSource, onRead: (path: string) => void): FileSource => ({
  kindOf: (path) => files.kindOf(path),
  list: (folder) => files.list(folder),
  read(path, limit) {
    onRead(path);
    return files.read(path, limit);
  },
});
