import type { Diagnostic } from '../model/diagnostic.ts';
import { type Edit, isValueEdit, type ValueEdit } from '../model/edit.ts';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { Faults } from './faults.ts';
import type { FileSource } from './files.ts';
import { notAFile } from './folder-entries.ts';
import { isSame } from './journal.ts';
import { hasByteOrderMark, MOST_BYTES, textOf } from './source-text.ts';
import { amendmentEdits } from './written-edit.ts';

/** A file with other content than it had. */
export interface EditedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * The files that the changes among edits make other, each read once, in the order in which they are first named; several changes
 * of one file are made one after the other. What forbids trusting a file goes to `found`, and none is edited then. A change that
 * cannot be made is a `UserError` of kind `conflict`.
 */
export async function editedFiles(
  files: FileSource,
  edits: readonly Edit[],
  found: Diagnostic[],
  pathOf: (file: string) => string,
): Promise<readonly EditedFile[]> {
  const changes = edits.flatMap(valueEdits);
  if (changes.length === 0) return [];
  // Loaded only when a file is edited: parsing YAML is most of what starting costs.
  const { editYaml } = await import('./edit-yaml.ts');
  const edited: EditedFile[] = [];
  const before = found.length;
  for (const path of new Set(changes.map(({ at }) => at.file))) {
    const file = editedFile(files, path, found, pathOf, (text, faults) =>
      changes
        .filter(({ at }) => at.file === path)
        .reduce<string | null>(
          (now, change) => (now === null ? null : editYaml(now, change, faults, pathOf(path))),
          text,
        ),
    );
    if (file && !isSame(file.before, file.after)) edited.push(file);
  }
  return found.length === before ? edited : [];
}

const valueEdits = (edit: Edit): readonly ValueEdit[] =>
  edit.kind === 'amend-checkin' ? amendmentEdits(edit) : isValueEdit(edit) ? [edit] : [];

function editedFile(
  files: FileSource,
  path: string,
  found: Diagnostic[],
  pathOf: (file: string) => string,
  edit: (text: string, faults: Faults) => string | null,
): EditedFile | null {
  const kind = files.kindOf(path);
  if (kind === null) throw new UserError('conflict', message('edit/no-file', { file: pathOf(path) }));
  if (kind !== 'file') {
    found.push(notAFile(path, kind));
    return null;
  }
  const faults = new Faults(path);
  const before = files.read(path, MOST_BYTES);
  const text = textOf(before, faults);
  const edited = text === null ? null : edit(text, faults);
  found.push(...faults.found);
  if (edited === null || before === 'too-large') return null;
  const mark = hasByteOrderMark(before) ? '\ufeff' : '';
  const after = new TextEncoder().encode(`${mark}${edited}`);
  if (after.length <= MOST_BYTES) return { path, before, after };
  throw new UserError('conflict', message('edit/too-large', { file: pathOf(path), limit: MOST_BYTES }));
}
