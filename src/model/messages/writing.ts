/** What writing can run into. */
export interface WritingMessages {
  'write/exists': { file: string };
  'write/workspace-exists': { file: string };
  'write/interrupted': Record<never, never>;
  'write/cycle-closed': { cycle: string; on: string };
  'write/changed': { file: string };
  'write/locked': { pid: string; host: string };
  'write/unsafe': { file: string };
  'write/too-much': { limit: number };
  'write/bad-journal': { file: string };
  'io/failed': { operation: string; path: string; code: string };
  'files/cannot-be-read': { count: number };
  'files/unsafe': { count: number };
  'bug/unexpected': { text: string };
  'hint/other-id': Record<never, never>;
  'hint/add-template': Record<never, never>;
  'hint/reopen': { cycle: string };
  'hint/try-again': Record<never, never>;
  'hint/stale-lock': { file: string };
  'hint/remove-file': { file: string };
  'hint/disk-full': Record<never, never>;
  'hint/permission': Record<never, never>;
  'hint/debug': Record<never, never>;
}
