import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import type { Disk } from './files.ts';
import { PRIVATE_FOLDER } from './layout.ts';
import type { NewFile, Suffix } from './new-files.ts';

/**
 * Creates files, all or none, none of which exists yet: each is written and flushed under a temporary name, then linked to its
 * own, so that no reader ever sees half of one; folders are flushed last. A name that is taken is a conflict, and whatever was
 * created until then is taken back, as it is on any failure. `workspace` is where the workspace lies in `disk`, and may be new.
 */
export function createFiles(disk: Disk, workspace: string, files: readonly NewFile[], suffix: Suffix): void {
  const creation = new Creation(disk);
  const within = (path: string) => (workspace === '' ? path : `${workspace}/${path}`);
  try {
    const ignore = within(`${PRIVATE_FOLDER}/.gitignore`);
    if (disk.kindOf(ignore) === null) creation.place(ignore, new TextEncoder().encode('*\n'));
    const staged = files.map(({ path, text }) => {
      const bytes = new TextEncoder().encode(text);
      let temporary: string;
      do temporary = within(`${PRIVATE_FOLDER}/new-${suffix()}`);
      while (!creation.place(temporary, bytes));
      return { path: within(path), bytes, temporary };
    });
    for (const { path, bytes, temporary } of staged) creation.appear(temporary, path, bytes);
    creation.flush();
    for (const { temporary } of staged) disk.removeFile(temporary);
  } catch (error) {
    creation.takeBack();
    throw error;
  }
}

/** What one write has created so far, so that it can be flushed as a whole or taken back. */
class Creation {
  readonly #disk: Disk;
  readonly #undo: (() => void)[] = [];
  readonly #changedFolders = new Set<string>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Writes and flushes a file; false where the name is taken, by whoever it may be. */
  place(path: string, bytes: Uint8Array): boolean {
    this.#makeParents(path);
    return this.#create(path, bytes);
  }

  /** A file that cannot be written to its end is taken back too; one that was there before is not. */
  #create(path: string, bytes: Uint8Array): boolean {
    const remove = () => this.#disk.removeFile(path);
    this.#undo.push(remove);
    const isNew = this.#disk.createFile(path, bytes);
    if (!isNew) this.#undo.splice(this.#undo.indexOf(remove), 1);
    return isNew;
  }

  /** Gives what was staged its own name, in one step where the file system can. */
  appear(temporary: string, path: string, bytes: Uint8Array): void {
    this.#makeParents(path);
    const linked = this.#disk.link(temporary, path);
    const done = linked === 'unsupported' ? this.#create(path, bytes) : linked === 'done';
    if (!done)
      throw new UserError('conflict', message('write/exists', { file: path }), { hint: message('hint/other-id', {}) });
    if (linked === 'done') this.#undo.push(() => this.#disk.removeFile(path));
    this.#changedFolders.add(parentOf(path));
  }

  flush(): void {
    for (const folder of this.#changedFolders) this.#disk.syncFolder(folder);
  }

  /** Undoes what can be undone, last step first: a step that fails must not keep the others from being taken back. */
  takeBack(): void {
    for (const step of this.#undo.reverse()) {
      try {
        step();
      } catch {
        // The failure that led here is the one to tell of.
      }
    }
  }

  /** Makes the folders that `path` lies in, outermost first. */
  #makeParents(path: string): void {
    const folder = parentOf(path);
    if (folder === '') return;
    this.#makeParents(folder);
    if (!this.#disk.makeFolder(folder)) return;
    this.#undo.push(() => this.#disk.removeFolder(folder));
    this.#changedFolders.add(parentOf(folder));
  }
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
