import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { Alteration, quietly } from './alteration.ts';
import { createFile } from './create-files.ts';
import { isForward, isSame, isWritable, type JournalEntry, journalBytes, readJournal, stateOf } from './journal.ts';
import { JOURNAL_FILE } from './layout.ts';
import { releaseLock, takeLock } from './lock.ts';
import { folderWithin } from './overlay.ts';
import { privateFolder, type Site, unsafe, within } from './site.ts';
import type { Writer } from './writer.ts';

/** What a file held when it was read, and shall hold; null where it did not exist, or shall not. */
export interface FileChange {
  readonly path: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

/** Makes changes, all or none. A file that is not as it was read is a conflict. Links are followed, within the workspace. */
export async function replaceFiles(site: Site, changes: readonly FileChange[], writer: Writer): Promise<void> {
  await finishInterrupted(site, writer);
  const [only] = changes;
  if (changes.length === 1 && only?.before === null && only.after)
    createFile(site, { ...only, bytes: only.after }, writer);
  else await whileLocked(site, writer, async (replace) => replace(changes));
}

/**
 * Keeps other writers out while `use` reads, decides and calls `replace`, which makes changes, all or none. If anything
 * fails, the changes are taken back.
 */
export async function whileLocked<T>(
  site: Site,
  writer: Writer,
  use: (replace: (changes: readonly FileChange[]) => void) => Promise<T>,
): Promise<T> {
  const locking = new Alteration(site, writer);
  const work = new Alteration(site, writer);
  try {
    await takeLock(site, writer, locking, () => locking.preparePrivateFolder());
    // Nobody but who holds the lock has a use for claims to an earlier one.
    sweepClaims(site);
    locking.flush();
    finish(site, writer);
    const result = await use((changes) => commit(site, changes, work));
    releaseLock(site);
    return result;
  } catch (error) {
    work.takeBack();
    locking.takeBack();
    throw error;
  }
}

/** Finishes what a writer that died had decided. Every command that writes does so before it reads. */
export async function finishInterrupted(site: Site, writer: Writer): Promise<void> {
  if (site.disk.kindOf(within(site, JOURNAL_FILE)) !== null) await whileLocked(site, writer, async () => {});
}

function commit(site: Site, changes: readonly FileChange[], work: Alteration): void {
  const entries = changes.map((change) => plannedEntry(site, change));
  const staged = entries.map((entry) => stagedAfter(entry, work));
  const journal = within(site, JOURNAL_FILE);
  if (entries.length > 1) {
    work.move(work.stage(journalBytes(entries)), journal);
    // From here on the change is decided: whoever finds the journal finishes it.
    work.flush();
  }
  for (const [index, entry] of entries.entries()) put(site, entry, staged[index] ?? null, work);
  work.flush();
  if (entries.length > 1) removeJournal(site);
  work.tidy();
}

/** Finishes the change of a journal, if there is one, for a writer that died. */
function finish(site: Site, writer: Writer): void {
  const files = folderWithin(site.disk, site.workspace);
  const entries = readJournal(files);
  if (entries === null) return;
  const work = new Alteration(site, writer);
  try {
    const states = entries.map((entry) => (isMoved(site, entry) ? 'other' : stateOf(entry, files)));
    const forward = isForward(states);
    for (const [index, entry] of entries.entries()) {
      if (states[index] !== (forward ? 'before' : 'after')) continue;
      const step = forward ? entry : { ...entry, before: entry.after, after: entry.before };
      put(site, step, stagedAfter(step, work), work);
    }
    work.flush();
    removeJournal(site);
    work.tidy();
  } catch (error) {
    work.takeBack();
    throw error;
  }
}

/** Whether a path leads elsewhere than it did, so that its file is another one. */
const isMoved = (site: Site, { path, target }: JournalEntry): boolean =>
  site.disk.targetOf(within(site, path)) !== within(site, target);

const stagedAfter = ({ after, mode }: JournalEntry, work: Alteration): string | null =>
  after && work.stage(after, mode ?? undefined);

function put(site: Site, entry: JournalEntry, staged: string | null, work: Alteration): void {
  const target = within(site, entry.target);
  const state = stateOf(entry, folderWithin(site.disk, site.workspace));
  // It was looked at before the new content was flushed, which takes a while.
  if (state !== 'before') throw changed(site, entry);
  if (entry.before !== null) work.replace(staged, target, entry.before);
  else if (staged !== null && !work.appear(staged, target)) throw exists(site, entry);
}

/** The journal must be gone for good before anything else is done: it would undo what is written later. */
function removeJournal(site: Site): void {
  site.disk.removeFile(within(site, JOURNAL_FILE));
  site.disk.syncFolder(privateFolder(site));
}

/** A change of which it is known that it can be made. */
function plannedEntry(site: Site, change: FileChange): JournalEntry {
  const { disk, workspace } = site;
  const path = within(site, change.path);
  const found = disk.targetOf(path);
  const prefix = workspace === '' ? '' : `${workspace}/`;
  const target = found?.startsWith(prefix) ? found.slice(prefix.length) : null;
  if (target === null || !isWritable(change.path) || !isWritable(target)) throw unsafe(site.pathOf(change.path));
  const kind = disk.kindOf(path);
  if (change.before === null && kind !== null) throw exists(site, change);
  const current = kind === 'file' ? disk.read(path, change.before?.length ?? 0) : null;
  if (current === 'too-large' || !isSame(current, change.before)) throw changed(site, change);
  return { ...change, target, mode: current === null ? null : disk.modeOf(path) };
}

const exists = ({ pathOf }: Site, { path }: { path: string }): UserError =>
  new UserError('conflict', message('write/exists', { file: pathOf(path) }), { hint: message('hint/other-id', {}) });

const changed = ({ pathOf }: Site, { path }: { path: string }): UserError =>
  new UserError('conflict', message('write/changed', { file: pathOf(path) }), { hint: message('hint/try-again', {}) });

function sweepClaims(site: Site): void {
  const folder = privateFolder(site);
  for (const { name } of site.disk.list(folder)) {
    if (name.startsWith('claim-')) quietly(() => site.disk.removeFile(`${folder}/${name}`));
  }
}
