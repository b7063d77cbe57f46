import { type Checked, check } from '../../check/index.ts';
import { unreadBecauseOf } from '../../model/unread.ts';
import type { FileSource } from '../../storage/files.ts';
import { readCycles } from '../../storage/read-cycles.ts';
import { inspectTemplates } from '../../storage/templates.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** Every fault of every file, and what the rules find in what could be read. `files` are those of the workspace, or as they would be. */
export async function inspect(
  { outline, faults: known, asOf }: Pick<OpenWorkspace, 'outline' | 'faults' | 'asOf'>,
  files: FileSource,
): Promise<readonly Checked[]> {
  const everyCycle = outline.cycles.map(({ name }) => name);
  const read = await readCycles(files, outline, everyCycle);
  const templates = await inspectTemplates(files);
  const faults = [...known, ...read.faults, ...templates.faults];
  const found = check({
    workspace: read.workspace,
    today: asOf,
    noticed: [...read.notices, ...read.doubts, ...templates.doubts],
    unread: unreadBecauseOf(faults),
  });
  return [...faults.map((diagnostic) => ({ diagnostic, fix: null })), ...found];
}

/** Whether a finding means that a file cannot be read. */
export const isFault = ({ rule }: { readonly rule: string }): boolean => rule.startsWith('file/');
