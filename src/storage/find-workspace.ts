import type { FileSource } from './files.ts';
import { JOURNAL_FILE, SETTINGS_FILE, WORKSPACE_FOLDER } from './layout.ts';

/**
 * The folder of the workspace that `folder` (an absolute path with `/`) is in: the nearest one, from there upwards, that holds
 * `okr.yaml` or `okrs/okr.yaml`; null where there is none. `files` are those of the whole machine.
 */
export function findWorkspace(files: Pick<FileSource, 'kindOf'>, folder: string): string | null {
  const base = folder === '/' ? '' : folder;
  for (const candidate of [base, `${base}/${WORKSPACE_FOLDER}`]) {
    // A pipe, or a link to nowhere, in the place of the settings is told by whoever reads them.
    const isHere = ['file', 'link', 'other'].includes(files.kindOf(`${candidate}/${SETTINGS_FILE}`) ?? '');
    // A new workspace has a journal before it has settings.
    if (isHere || files.kindOf(`${candidate}/${JOURNAL_FILE}`) === 'file') return candidate === '' ? '/' : candidate;
  }
  return base === '' ? null : findWorkspace(files, base.slice(0, base.lastIndexOf('/')) || '/');
}
