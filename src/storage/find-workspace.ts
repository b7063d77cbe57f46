import type { FileSource } from './files.ts';
import { JOURNAL_FILE, SETTINGS_FILE, WORKSPACE_FOLDER } from './layout.ts';

/**
 * The folder of the workspace that `folder` (an absolute path with `/`) is in: the nearest one, from there upwards, that holds
 * `okr.yaml` or `okrs/okr.yaml`; null where there is none. `files` are those of the whole machine.
 */
export function findWorkspace(files: Pick<FileSource, 'kindOf'>, folder: string): string | null {
  const base = folder === '/' ? '' : folder;
  for (const candidate of [base, `${base}/${WORKSPACE_FOLDER}`]) {
    // A new workspace has a journal before it has settings.
    const isHere = [SETTINGS_FILE, JOURNAL_FILE].some((file) => files.kindOf(`${candidate}/${file}`) === 'file');
    if (isHere) return candidate === '' ? '/' : candidate;
  }
  return base === '' ? null : findWorkspace(files, base.slice(0, base.lastIndexOf('/')) || '/');
}
