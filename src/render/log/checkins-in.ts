import type { LogEntry } from '../../report/log/entry.ts';

/** Entries that follow each other in groups of one check-in each. */
export function checkinsIn(entries: readonly LogEntry[]): readonly (readonly LogEntry[])[] {
  const checkins: LogEntry[][] = [];
  for (const entry of entries) {
    const last = checkins.at(-1);
    if (last?.[0]?.file === entry.file) last.push(entry);
    else checkins.push([entry]);
  }
  return checkins;
}
