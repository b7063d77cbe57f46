import type { Workspace } from '../../src/model/workspace.ts';
import type { FileSource } from '../../src/storage/files.ts';
import { readCycles } from '../../src/storage/read-cycles.ts';
import { readOutline } from '../../src/storage/read-outline.ts';

/** Every cycle of a workspace, whose files must be sound. */
export async function readAll(files: FileSource): Promise<Workspace> {
  const { outline, faults } = await readOutline(files);
  const names = outline.cycles.map(({ name }) => name);
  const read = await readCycles(files, outline, names);
  const wrong = [...faults, ...read.faults];
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  return read.workspace;
}
