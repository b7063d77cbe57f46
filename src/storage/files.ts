/** What stands under a name in a folder. A link that leads out of the workspace is a `link`; any other is what it leads to. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/**
 * Files to read, named by paths with `/` from the workspace's folder. A disk is one, a git revision another, a plain object in
 * a test a third.
 */
export interface FileSource {
  /** What a path leads to; null where there is nothing. */
  kindOf(path: string): EntryKind | null;
  /** The entries of a folder in any order; none where the folder does not exist. `''` is the workspace's folder. */
  list(folder: string): readonly Entry[];
  /** The bytes of a file, unless there are more than `limit`. */
  read(path: string, limit: number): Uint8Array | 'too-large';
}

/** Files that can be changed, one method a system call. Each failure is a `UserError` of kind `io`. */
export interface Disk extends FileSource {
  /** Makes one folder, whose parent exists; false where it already exists. */
  makeFolder(path: string): boolean;
  /** Writes a file that does not exist yet and flushes it; false where the name is taken. */
  createFile(path: string, bytes: Uint8Array): boolean;
  /** Gives a file a second name; `taken` where that name exists, `unsupported` where the file system has no hard links. */
  link(from: string, to: string): 'done' | 'taken' | 'unsupported';
  removeFile(path: string): void;
  /** Removes a folder that is empty. */
  removeFolder(path: string): void;
  /** Flushes the names in a folder. */
  syncFolder(path: string): void;
}
