import type { CalendarDate } from '../model/calendar-date.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import type { CheckinFacts, DatedUpdate } from './history.ts';
import { kpiValues, type ValuePoint, valuesOf } from './values.ts';

interface Dated {
  readonly checkin: CheckinFacts;
}

/** What was ever said of one key result, in the order in which it counts. */
export interface KeyResultHistory {
  /** Its own updates: confidence, note and needs. */
  readonly updates: readonly DatedUpdate[];
  /** What its values come from, check-ins without a value included: its own updates, or its KPI's check-ins. */
  readonly feed: readonly Dated[];
  readonly values: readonly ValuePoint[];
}

/** What is seen of a history on a day. */
export interface SeenHistory extends Pick<KeyResultHistory, 'updates' | 'values'> {
  /** The date of the last of its feed; null while there is none. */
  readonly lastCheckin: CalendarDate | null;
}

/**
 * The history of one key result. `updates` and the KPI's check-ins are in the order in which they count; `kpi` is the one
 * that the key result names, null where it names none or one that does not exist: without that it has no values.
 * @see docs/scoring.md#values
 */
export function keyResultHistory(
  { measure, kpi: fedBy }: Pick<KeyResult, 'measure' | 'kpi'>,
  updates: readonly DatedUpdate[],
  kpi: Kpi | null,
): KeyResultHistory {
  if (fedBy === null) return { updates, feed: updates, values: valuesOf(measure, updates) };
  const checkins = kpi?.checkins ?? [];
  return { updates, feed: checkins.map((checkin) => ({ checkin })), values: kpiValues(measure, checkins) };
}

/** The part of a history that is seen on `asOf`, that day included. */
export function historyBy({ updates, feed, values }: KeyResultHistory, asOf: CalendarDate): SeenHistory {
  return {
    updates: updates.slice(0, countSeen(updates, asOf)),
    values: values.slice(0, countSeen(values, asOf)),
    lastCheckin: feed[countSeen(feed, asOf) - 1]?.checkin.date ?? null,
  };
}

/** How many entries, which are in order of date, are dated on or before `asOf`; by halving, as a history may be long. */
function countSeen(entries: readonly Dated[], asOf: CalendarDate): number {
  let [seen, unseen] = [0, entries.length];
  while (seen < unseen) {
    const middle = (seen + unseen) >> 1;
    const entry = entries[middle];
    if (entry && entry.checkin.date <= asOf) seen = middle + 1;
    else unseen = middle;
  }
  return seen;
}
