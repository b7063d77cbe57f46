import { Buffer } from 'node:buffer';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import type { FileSource } from './files.ts';
import { JOURNAL_FILE } from './layout.ts';
import { readIfThere } from './read-if-there.ts';
import { unsafe } from './site.ts';

/** A change that was decided: every file with what it held before and holds after it, null where it is no file. */
export interface JournalEntry {
  /** The path as it was named, from the workspace's folder. */
  readonly path: string;
  /** The path of the file itself: another one where `path` is a link, or leads through one. */
  readonly target: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
  readonly mode: number | null;
}

export type EntryState = 'before' | 'after' | 'other';

const MOST_BYTES = 33_554_432;

/** The text of a journal. */
export function journalBytes(entries: readonly JournalEntry[]): Uint8Array {
  const written = entries.map((entry) => ({ ...entry, before: encoded(entry.before), after: encoded(entry.after) }));
  const bytes = new TextEncoder().encode(JSON.stringify({ schema: 1, entries: written }));
  if (bytes.length > MOST_BYTES) throw new UserError('usage', message('write/too-much', { limit: MOST_BYTES }));
  return bytes;
}

/** The change that was decided but not done when its writer died, or is being done; null where there is none. */
export function readJournal(files: FileSource): readonly JournalEntry[] | null {
  const kind = files.kindOf(JOURNAL_FILE);
  if (kind === null) return null;
  const bytes = kind === 'file' ? readIfThere(files, JOURNAL_FILE, MOST_BYTES) : 'too-large';
  if (bytes === null) return null;
  const entries = bytes === 'too-large' ? null : parsed(new TextDecoder().decode(bytes));
  if (entries !== null) return entries;
  const problem = message('write/bad-journal', { file: JOURNAL_FILE });
  throw new UserError('untrusted-files', problem, { hint: message('hint/remove-file', { file: JOURNAL_FILE }) });
}

/**
 * Whether a path may be written to by a change: a YAML file outside of hidden folders. A journal may have come with a
 * repository that somebody else made, and must not reach what git or an editor would run.
 */
export const isWritable = (path: string): boolean =>
  path.endsWith('.yaml') && path.split('/').every((part) => /^[^.\\\0][^\\\0]*$/.test(part));

export function stateOf({ target, before, after }: JournalEntry, files: FileSource): EntryState {
  const kind = files.kindOf(target);
  if (kind !== 'file' && kind !== null) return 'other';
  const most = Math.max(before?.length ?? 0, after?.length ?? 0);
  const current = kind === null ? null : readIfThere(files, target, most);
  if (current === 'too-large') return 'other';
  return isSame(current, after) ? 'after' : isSame(current, before) ? 'before' : 'other';
}

/**
 * Which way a change goes that was left half done: forward, or back where a file was changed since by someone else, whose
 * work must not be lost. Nobody was told that the change was made, so both are right, but only for all its files.
 */
export const isForward = (states: readonly EntryState[]): boolean => !states.includes('other');

export const isSame = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : Buffer.compare(a, b) === 0;

const encoded = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString('base64');

function parsed(text: string): readonly JournalEntry[] | null {
  try {
    const { schema, entries } = JSON.parse(text);
    if (schema !== 1 || !Array.isArray(entries)) return null;
    const decoded = entries.map(decodedEntry);
    const refused = decoded.find((entry) => entry && !(isWritable(entry.path) && isWritable(entry.target)));
    if (refused) throw unsafe(refused.path);
    return decoded.every((entry) => entry !== null) ? decoded : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function decodedEntry(entry: Record<string, unknown>): JournalEntry | null {
  const { path, target, before, after, mode } = entry;
  const bytesOf = (text: unknown) => (typeof text === 'string' ? Buffer.from(text, 'base64') : null);
  if (typeof path !== 'string' || typeof target !== 'string') return null;
  return {
    path,
    target,
    before: bytesOf(before),
    after: bytesOf(after),
    mode: typeof mode === 'number' ? mode & 0o777 : null,
  };
}
