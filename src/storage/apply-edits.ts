import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edit } from '../model/edit.ts';
import { editedFiles } from './edited-files.ts';
import type { FileSource } from './files.ts';
import { newFiles } from './new-files.ts';
import { withFiles } from './overlay.ts';
import type { FileChange } from './replace-files.ts';
import { MOST_BYTES } from './source-text.ts';
import type { Suffix } from './writer.ts';

/**
 * What edits change in the files, none of which is written yet: what is changed in place, renamed and created. What forbids
 * trusting a file that is to be changed goes to `found`. A change that cannot be made is a `UserError` of kind `conflict`.
 */
export async function fileChanges(
  files: FileSource,
  edits: readonly Edit[],
  suffix: Suffix,
  found: Diagnostic[],
  pathOf: (file: string) => string,
): Promise<readonly FileChange[]> {
  const created = await newFiles(edits, suffix);
  return [
    ...(await editedFiles(files, edits, found, pathOf)),
    ...edits.flatMap((edit) => wholeFiles(edit, files)),
    ...created.map(({ path, text }) => ({ path, before: null, after: new TextEncoder().encode(text) })),
  ];
}

/** The files as they would be after the changes. */
export const withChanges = (files: FileSource, changes: readonly FileChange[]): FileSource =>
  withFiles(files, new Map(changes.map(({ path, after }) => [path, after])));

function wholeFiles(edit: Edit, files: FileSource): readonly FileChange[] {
  if (edit.kind === 'rewrite') return [{ path: edit.file, before: edit.before, after: edit.after }];
  if (edit.kind !== 'rename') return [];
  const bytes = files.read(edit.from, MOST_BYTES);
  // It was smaller when it was read a moment ago.
  if (bytes === 'too-large') return [];
  return [
    { path: edit.from, before: bytes, after: null },
    { path: edit.to, before: null, after: bytes },
  ];
}
