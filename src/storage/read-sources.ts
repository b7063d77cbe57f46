import type { Diagnostic } from '../model/diagnostic.ts';
import { Faults } from './faults.ts';
import type { FileSource } from './files.ts';
import type { SourceNode } from './source-node.ts';
import { readText } from './source-text.ts';

/** The most faults, and doubts, that are told of one file: nobody mends more at once, and each has to be found and worded. */
const MOST_TOLD = 1000;

/** A file read as far as its tree of values: what is wrong with it is noted in `faults`, and `root` is null then. */
export interface SourceFile {
  readonly path: string;
  readonly root: SourceNode | null;
  readonly faults: Faults;
}

/** Reads the files at `paths`, in that order. Never fails on what a file contains. */
export async function readSources(files: FileSource, paths: readonly string[]): Promise<readonly SourceFile[]> {
  if (paths.length === 0) return [];
  // Loaded only when a file needs it: parsing YAML is most of what starting costs.
  const { parseYaml } = await import('./yaml-source.ts');
  return paths.map((path) => {
    const faults = new Faults(path);
    const text = readText(files, path, faults);
    return { path, root: text === null ? null : parseYaml(text, faults), faults };
  });
}

/** The file at `path`, read as by `readSources`. */
export async function readSource(files: FileSource, path: string): Promise<SourceFile> {
  const [source] = await readSources(files, [path]);
  if (!source) throw new Error(`no source for ${path}`);
  return source;
}

/** What `decode` makes of each file that has a tree, without those of which it makes nothing; faults and doubts go to `found`. */
export function decodeAll<T>(
  sources: readonly SourceFile[],
  found: Diagnostic[],
  decode: (root: SourceNode, path: string, faults: Faults) => T | undefined,
): readonly T[] {
  const decoded: T[] = [];
  for (const { path, root, faults } of sources) {
    const value = root && decode(root, path, faults);
    if (value !== null && value !== undefined) decoded.push(value);
    found.push(...faults.found.slice(0, MOST_TOLD), ...faults.doubts.slice(0, MOST_TOLD));
  }
  return decoded;
}
