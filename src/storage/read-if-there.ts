import type { FileSource } from './files.ts';

/** The bytes of a file that another process may remove at any moment; null where it has. */
export function readIfThere(files: FileSource, path: string, limit: number): Uint8Array | 'too-large' | null {
  try {
    return files.read(path, limit);
  } catch (error) {
    if (files.kindOf(path) === null) return null;
    throw error;
  }
}
