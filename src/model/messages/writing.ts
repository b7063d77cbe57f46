/** What writing can run into. */
export interface WritingMessages {
  'write/exists': { file: string };
  'write/workspace-exists': { file: string };
  'write/interrupted': Record<never, never>;
  'write/cycle-closed': { cycle: string; on: string };
  'io/failed': { operation: string; path: string; code: string };
  'files/cannot-be-read': { count: number };
  'files/unsafe': { count: number };
  'bug/unexpected': { text: string };
  'hint/other-id': Record<never, never>;
  'hint/add-template': Record<never, never>;
  'hint/reopen': { cycle: string };
  'hint/disk-full': Record<never, never>;
  'hint/permission': Record<never, never>;
  'hint/debug': Record<never, never>;
}
