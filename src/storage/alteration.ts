import type { Disk } from './files.ts';
import { PRIVATE_FOLDER } from './layout.ts';
import { parentOf, privateFolder, type Site, unsafe } from './site.ts';
import { isLeftOver, temporaryName, type Writer } from './writer.ts';

const IGNORE_ALL = new TextEncoder().encode('*\n');

/**
 * What one write has changed so far, so that it can be flushed as a whole or taken back. All content is written and flushed
 * under a temporary name first, so that no reader ever sees half of it.
 */
export class Alteration {
  readonly #site: Site;
  readonly #disk: Disk;
  readonly #writer: Writer;
  readonly #folder: string;
  readonly #undo: (() => void)[] = [];
  readonly #knownFolders = new Set<string>();
  readonly #changedFolders = new Set<string>();
  readonly #temporaries = new Set<string>();

  constructor(site: Site, writer: Writer) {
    this.#site = site;
    this.#disk = site.disk;
    this.#writer = writer;
    this.#folder = privateFolder(site);
  }

  /** Makes the program's own folder, which ignores itself for git, and sweeps what dead writers left there. */
  preparePrivateFolder(): void {
    const kind = this.#disk.kindOf(this.#folder);
    if (kind === 'link') throw unsafe(this.#site.pathOf(PRIVATE_FOLDER));
    if (kind === null) this.#knownFolders.clear();
    this.#makeParents(this.#own(''));
    const names = this.#disk.list(this.#folder).map(({ name }) => name);
    if (!names.includes('.gitignore')) this.appear(this.stage(IGNORE_ALL), this.#own('.gitignore'));
    for (const name of names) {
      // Another writer may sweep at the same time.
      if (isLeftOver(name, this.#writer)) quietly(() => this.#disk.removeFile(this.#own(name)));
    }
  }

  /** Writes and flushes content under a temporary name, which it gives. */
  stage(bytes: Uint8Array, mode?: number): string {
    let temporary: string;
    do temporary = this.#own(temporaryName(this.#writer));
    while (!this.#create(temporary, bytes, mode));
    this.#temporaries.add(temporary);
    return temporary;
  }

  /**
   * Gives what was staged a name that is free, in one step; false where it is taken. Without hard links somebody could take the
   * name between the look and the move, and lose it.
   */
  appear(temporary: string, path: string): boolean {
    const linked = this.#link(temporary, path);
    if (linked !== 'unsupported') return linked === 'done';
    if (this.#disk.kindOf(path) !== null) return false;
    this.move(temporary, path);
    return true;
  }

  /** As `appear`, but of two at once one alone succeeds on any file system. Without hard links a kill may leave half of it. */
  claim(temporary: string, path: string, bytes: Uint8Array): boolean {
    const linked = this.#link(temporary, path);
    return linked === 'unsupported' ? this.#create(path, bytes) : linked === 'done';
  }

  /** Puts what was staged in the place of a file, or nothing; the file of before stays at hand under a temporary name. */
  replace(temporary: string | null, path: string, before: Uint8Array): void {
    const mode = this.#disk.modeOf(path);
    const kept = this.#own(temporaryName(this.#writer));
    const restore = () => this.#disk.rename(this.stage(before, mode), path);
    let undo = () => this.#disk.removeFile(kept);
    this.#undo.push(() => undo());
    const linked = this.#disk.link(path, kept);
    if (temporary === null) this.#disk.removeFile(path);
    else this.#disk.rename(temporary, path);
    undo = () => {
      if (!quietly(() => this.#disk.rename(kept, path))) restore();
    };
    if (linked === 'done') this.#temporaries.add(kept);
    if (temporary !== null) this.#temporaries.delete(temporary);
    this.#changedFolders.add(parentOf(path));
  }

  /** Gives what was staged a name, in place of nothing that matters. */
  move(temporary: string, path: string): void {
    this.#disk.rename(temporary, path);
    this.#temporaries.delete(temporary);
    this.#undo.push(() => this.#disk.removeFile(path));
    this.#changedFolders.add(parentOf(path));
  }

  /** Flushes the names in the folders that changed. */
  flush(): void {
    for (const folder of this.#changedFolders) this.#disk.syncFolder(folder);
    this.#changedFolders.clear();
  }

  /** Removes the temporary names. */
  tidy(): void {
    for (const temporary of this.#temporaries) {
      this.#disk.removeFile(temporary);
      this.#temporaries.delete(temporary);
    }
  }

  /** Leaves what was done so far as it is, whatever happens. */
  keep(): void {
    this.#undo.length = 0;
  }

  /** Undoes what can be undone, last step first: a step that fails must not keep the others from being taken back. */
  takeBack(): void {
    // What a step writes in order to restore is undone by nobody.
    for (const step of this.#undo.splice(0).reverse()) quietly(step);
  }

  #own(name: string): string {
    return `${this.#folder}/${name}`;
  }

  #link(temporary: string, path: string): 'done' | 'taken' | 'unsupported' {
    this.#makeParents(path);
    const linked = this.#disk.link(temporary, path);
    if (linked !== 'done') return linked;
    this.#undo.push(() => this.#disk.removeFile(path));
    this.#changedFolders.add(parentOf(path));
    return linked;
  }

  /** A file that cannot be written to its end is taken back too; one that was there before is not. */
  #create(path: string, bytes: Uint8Array, mode?: number): boolean {
    const remove = () => this.#disk.removeFile(path);
    this.#undo.push(remove);
    const isNew = this.#disk.createFile(path, bytes, mode);
    if (!isNew) this.#undo.splice(this.#undo.indexOf(remove), 1);
    return isNew;
  }

  /** Makes the folders that `path` lies in, outermost first. */
  #makeParents(path: string): void {
    const folder = parentOf(path);
    if (folder === '' || this.#knownFolders.has(folder)) return;
    this.#makeParents(folder);
    this.#knownFolders.add(folder);
    if (!this.#disk.makeFolder(folder)) return;
    this.#undo.push(() => this.#disk.removeFolder(folder));
    this.#changedFolders.add(parentOf(folder));
  }
}

/** Whether something could be done that need not be; the failure that may have led here is the one to tell of. */
export function quietly(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
