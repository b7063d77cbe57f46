import type { Diagnostic } from './diagnostic.ts';

/**
 * What faulty files and folders may have held, so that nothing is called missing because of them. Paths are named from the
 * workspace's folder, without their ending: `2026-Q4/win`.
 */
export interface Unread {
  /** Whether a path is, or lies in, something that could not be read. */
  readonly holds: (path: string) => boolean;
  /** Whether anything directly in a folder could not be read. */
  readonly isWithin: (folder: string) => boolean;
}

/** What the files of these faults may have held. */
export function unreadBecauseOf(faults: readonly Diagnostic[]): Unread {
  const unread = new Set(faults.map(({ at }) => at.file.replace(/\.ya?ml$/i, '')));
  return {
    holds(path) {
      const parts = path.split('/');
      return parts.some((_, index) => unread.has(parts.slice(0, index + 1).join('/')));
    },
    isWithin: (folder) => [...unread].some((path) => path.slice(0, path.lastIndexOf('/')) === folder),
  };
}
