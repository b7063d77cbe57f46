import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditorFailure } from '../model/user-error.ts';
import { ioError } from './io-error.ts';

/** A copy of a text that its reader changes in an editor of theirs; it lasts until it is discarded. */
export class EditorDraft {
  readonly file: string;
  readonly #folder: string;
  readonly #editor: string;
  readonly #original: Buffer;

  /** `editor` is a command as it is typed into a shell, which the file is added to. */
  constructor(editor: string, name: string, bytes: Uint8Array) {
    this.#editor = editor;
    this.#original = Buffer.from(bytes);
    this.#folder = attempt('make', tmpdir(), () => mkdtempSync(join(tmpdir(), 'okr-edit-')));
    this.file = join(this.#folder, name);
    attempt('write', this.file, () => writeFileSync(this.file, bytes));
  }

  /** Opens the editor, waits until it is closed, and gives what was saved. */
  open(): Uint8Array {
    const { status, error } = spawnSync('sh', ['-c', `${this.#editor} "$1"`, 'okr', this.file], { stdio: 'inherit' });
    if (error || status !== 0) throw new EditorFailure(this.#editor);
    return this.#read();
  }

  isChanged(): boolean {
    return Buffer.compare(this.#read(), this.#original) !== 0;
  }

  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #read(): Buffer {
    return attempt('read', this.file, () => readFileSync(this.file));
  }
}

function attempt<T>(operation: string, path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw ioError(operation, path, error);
  }
}
