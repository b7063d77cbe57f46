import type { FileSource } from './files.ts';
import { isForward, readJournal, stateOf } from './journal.ts';
import { withFiles } from './overlay.ts';

/**
 * The files of a workspace as they are once a change that is half done is done, or undone: whoever reads need not wait for a
 * writer, and writes nothing.
 */
export function withJournal(files: FileSource): FileSource {
  const entries = readJournal(files);
  if (entries === null) return files;
  const states = entries.map((entry) => stateOf(entry, files));
  const forward = isForward(states);
  const shown = new Map<string, Uint8Array | null>();
  for (const [index, { path, target, before, after }] of entries.entries()) {
    if (states[index] === 'other') continue;
    for (const name of [path, target]) shown.set(name, forward ? after : before);
  }
  return withFiles(files, shown);
}
