import type { CycleName } from '../model/cycle-name.ts';
import type { FileSource } from './files.ts';
import { type ReadCycles, readCycles } from './read-cycles.ts';
import { readOutline } from './read-outline.ts';

/** A workspace in one step, with the cycles of those names or with all; its faults are those of its settings too. */
export async function readWorkspace(files: FileSource, names?: readonly CycleName[]): Promise<ReadCycles> {
  const { outline, faults } = await readOutline(files);
  const read = await readCycles(files, outline, names ?? outline.cycles.map(({ name }) => name));
  return { ...read, faults: [...faults, ...read.faults] };
}
