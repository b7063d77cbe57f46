import { IoError } from '../model/user-error.ts';

/** A failed system call as something its reader can mend; any other exception as it is. */
export function ioError(operation: string, path: string, error: unknown): unknown {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? new IoError(operation, path, code) : error;
}
