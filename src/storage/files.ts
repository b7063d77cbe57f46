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
  /** Writes a file that does not exist yet, with these permissions if told so, and flushes it; false where the name is taken. */
  createFile(path: string, bytes: Uint8Array, mode?: number): boolean;
  /** Gives a file a second name; `taken` where that name exists, `unsupported` where the file system has no hard links. */
  link(from: string, to: string): 'done' | 'taken' | 'unsupported';
  /** Moves a file to a name, in one step, in place of the file that has it. */
  rename(from: string, to: string): void;
  /** The permissions of a file. */
  modeOf(path: string): number;
  /** The path that a path leads to when all links on it are followed; null where that is outside of the disk's folder. */
  targetOf(path: string): string | null;
  removeFile(path: string): void;
  /** Removes a folder that is empty. */
  removeFolder(path: string): void;
  /** Flushes the names in a folder. */
  syncFolder(path: string): void;
}
