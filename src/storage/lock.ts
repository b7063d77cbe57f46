import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { type Alteration, quietly } from './alteration.ts';
import type { Disk } from './files.ts';
import { LOCK_FILE } from './layout.ts';
import { readIfThere } from './read-if-there.ts';
import { privateFolder, type Site, within } from './site.ts';
import type { Writer } from './writer.ts';

/** How long a writer waits for another one, and how often it looks meanwhile, in milliseconds. */
const PATIENCE = 5_000;
const INTERVAL = 50;

/** The most that a lock could say. */
const MOST_BYTES = 4_096;

/** So many claims lead from one to the next only where somebody made them up. */
const MOST_CLAIMS = 8;

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells this time of holding the lock from any other. */
  readonly id: string;
}

/**
 * Waits until nobody else holds the lock of the workspace, and takes it. It is a file that is created with its content in one
 * step; that of a dead process of this host is taken over at once. Before each try `prepare` sees to the folder it lies in.
 */
export async function takeLock(site: Site, writer: Writer, work: Alteration, prepare: () => void): Promise<void> {
  for (let waited = 0; ; waited += INTERVAL) {
    prepare();
    const holder = holderAfterTrying(site, within(site, LOCK_FILE), writer, work, 0);
    if (holder === null) return;
    if (waited >= PATIENCE) {
      // Whoever holds the lock is at work in the folder that this writer may have made.
      work.keep();
      throw held(site, holder);
    }
    await writer.pause(INTERVAL);
  }
}

export const releaseLock = (site: Site): void => site.disk.removeFile(within(site, LOCK_FILE));

function held({ pathOf }: Site, holder: Holder | 'unknown'): UserError {
  const file = pathOf(LOCK_FILE);
  const who = holder === 'unknown' ? { pid: '?', host: '?' } : { pid: `${holder.pid}`, host: holder.host };
  return new UserError('conflict', message('write/locked', who), { hint: message('hint/stale-lock', { file }) });
}

/** Tries to create a lock; null where that succeeded, else who holds it. */
function holderAfterTrying(
  site: Site,
  path: string,
  writer: Writer,
  work: Alteration,
  depth: number,
): Holder | 'unknown' | null {
  const { disk } = site;
  for (;;) {
    const holder = holderOf(disk, path);
    if (holder === null) {
      const { pid, host, suffix } = writer;
      const bytes = new TextEncoder().encode(`${JSON.stringify({ pid, host, id: suffix() })}\n`);
      const temporary = work.stage(bytes);
      const isOurs = work.claim(temporary, path, bytes);
      work.tidy();
      if (isOurs) return null;
    } else if (holder === 'unknown' || !isDead(holder, writer)) {
      return holder;
    } else {
      const rival = depth < MOST_CLAIMS ? withoutDead(site, path, holder, writer, work, depth) : holder;
      if (rival !== null) return rival;
    }
  }
}

/** A process takes the lock once: what bears its own number was left by an earlier one, as in containers, where all are 1. */
const isDead = ({ pid, host }: Holder, writer: Writer): boolean =>
  host === writer.host && (pid === writer.pid || !writer.isAlive(pid));

/**
 * Removes the lock of a dead process, unless another live one is about to, which it gives. Of all that find the same dead
 * process only the one that holds the claim to its lock may remove it: otherwise a slow one could remove the lock of a quick
 * one that took it over in between.
 */
function withoutDead(
  site: Site,
  path: string,
  dead: Holder,
  writer: Writer,
  work: Alteration,
  depth: number,
): Holder | 'unknown' | null {
  const { disk } = site;
  const claim = `${privateFolder(site)}/claim-${dead.id}`;
  const rival = holderAfterTrying(site, claim, writer, work, depth + 1);
  if (rival !== null) return rival;
  const holder = holderOf(disk, path);
  if (holder !== null && holder !== 'unknown' && holder.id === dead.id) disk.removeFile(path);
  // The one who has the lock by now may have swept it.
  quietly(() => disk.removeFile(claim));
  return null;
}

function holderOf(disk: Disk, path: string): Holder | 'unknown' | null {
  const kind = disk.kindOf(path);
  if (kind === null) return null;
  if (kind !== 'file') return 'unknown';
  const bytes = readIfThere(disk, path, MOST_BYTES);
  // It was released since it was seen.
  if (bytes === null) return null;
  try {
    const { pid, host, id } = JSON.parse(bytes === 'too-large' ? '' : new TextDecoder().decode(bytes));
    const isHolder = Number.isSafeInteger(pid) && pid > 0 && typeof host === 'string' && /^[a-z0-9]{1,64}$/.test(id);
    return isHolder ? { pid, host, id } : 'unknown';
  } catch {
    return 'unknown';
  }
}
