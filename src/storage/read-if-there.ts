import { IoError } from '../model/user-error.ts';
import type { FileSource } from './files.ts';

/** The bytes of a file that another process may remove at any moment, and make again; null where it was not there. */
export function readIfThere(files: FileSource, path: string, limit: number): Uint8Array | 'too-large' | null {
  try {
    return files.read(path, limit);
  } catch (error) {
    // To look again would be too late: by then there may be another one.
    if (error instanceof IoError && error.code === 'ENOENT') return null;
    throw error;
  }
}
