import { compareCheckins } from '../model/checkin.ts';
import type { Renaming } from '../model/edit.ts';
import type { CheckinFolder, FiledCheckin } from './filed-checkins.ts';
import { nameByKeys } from './name-by-keys.ts';

/**
 * The renamings in one folder of check-ins that change nothing but names. Left out is a check-in whose keys may be what is wrong
 * (`doubted`), one in a closed cycle, a name that is taken, and one that would come to stand elsewhere among those of its day:
 * where no time of writing does, the name of the file decides the order. Folders are never renamed.
 */
export function safeRenamings(folder: CheckinFolder, doubted: ReadonlySet<string>): readonly Renaming[] {
  if (folder.closed) return [];
  const taken = new Set(folder.checkins.map(({ file }) => file));
  const names = new Map<string, string>();
  for (const checkin of folder.checkins) {
    const meant = nameByKeys(checkin, folder.subjects);
    if (!meant?.isUnique || doubted.has(checkin.file)) continue;
    const to = `${checkin.file.split('/').slice(0, 2).join('/')}/${meant.name}`;
    if (taken.has(to)) continue;
    taken.add(to);
    names.set(checkin.file, to);
  }
  // What is left out may be what another one relied on to keep its place, so all are judged again until nothing is in the way.
  for (let moved = movedBy(names, folder.checkins); moved.length > 0; moved = movedBy(names, folder.checkins)) {
    for (const file of moved) names.delete(file);
  }
  return [...names].map(([from, to]) => ({ kind: 'rename', from, to }));
}

/** The renamed files that would count before one that they counted after, or after one that they counted before. */
function movedBy(names: ReadonlyMap<string, string>, checkins: readonly FiledCheckin[]): readonly string[] {
  const renamed = (checkin: FiledCheckin) => ({ ...checkin, file: names.get(checkin.file) ?? checkin.file });
  const last = new Map<string, FiledCheckin>();
  return checkins.flatMap((checkin) => {
    const before = last.get(checkin.subject);
    last.set(checkin.subject, checkin);
    if (!before || compareCheckins(renamed(before), renamed(checkin)) < 0) return [];
    return [before.file, checkin.file].filter((file) => names.has(file));
  });
}
