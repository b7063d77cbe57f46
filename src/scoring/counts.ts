import type { Status } from '../model/status.ts';

/** Key results by status, and apart from it how many of them are stale. */
export type Counts = Readonly<Record<Status | 'stale', number>>;

export function countsOf(keyResults: readonly { readonly status: Status; readonly stale: boolean }[]): Counts {
  const counts = { pending: 0, on_track: 0, at_risk: 0, off_track: 0, achieved: 0, dropped: 0, stale: 0 };
  for (const { status, stale } of keyResults) {
    counts[status] += 1;
    if (stale) counts.stale += 1;
  }
  return counts;
}

/**
 * Share of key results on track or achieved minus the share off track, −1..1, of those neither pending nor dropped; null where
 * there are none.
 * @see docs/scoring.md#net-on-track
 */
export function netOnTrack({ on_track, at_risk, off_track, achieved }: Counts): number | null {
  const judged = on_track + at_risk + off_track + achieved;
  return judged === 0 ? null : (on_track + achieved - off_track) / judged;
}
