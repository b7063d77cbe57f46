import type { CalendarDate } from './calendar-date.ts';
import type { Checkin } from './checkin.ts';
import type { CycleName } from './cycle-name.ts';
import type { Id } from './id.ts';
import type { Objective } from './objective.ts';
import { contains, type Term } from './term.ts';

/** What is known of a cycle before its objectives are read. */
export interface CycleOutline extends Term {
  readonly name: CycleName;
  readonly title: string | null;
  /** A draft is invisible in reports. */
  readonly draft: boolean;
  readonly closed: { readonly on: CalendarDate; readonly by: Id | null } | null;
  readonly retrospective: string | null;
}

/** A planning period with its objectives by id and its check-ins in the order in which they count. */
export interface Cycle extends CycleOutline {
  readonly objectives: readonly Objective[];
  readonly checkins: readonly Checkin[];
}

/** The order in which cycles are shown: by start, longer first, then by name. */
export function compareCycles(a: CycleOutline, b: CycleOutline): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.end !== b.end) return a.end > b.end ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

/**
 * The cycles that a date belongs to: all that contain it; if none does, the one that ended last before it; if there is none,
 * the next to start. Drafts are left out. `cycles` in any order; the answer keeps it.
 */
export function activeCycles<C extends CycleOutline>(cycles: readonly C[], date: CalendarDate): readonly C[] {
  const visible = cycles.filter(({ draft }) => !draft);
  const containing = visible.filter((cycle) => contains(cycle, date));
  if (containing.length) return containing;
  const ended = visible
    .filter(({ end }) => end < date)
    .sort((a, b) => (a.end < b.end ? 1 : a.end > b.end ? -1 : compareCycles(a, b)));
  const next = visible.filter(({ start }) => start > date).sort(compareCycles);
  return [...ended.slice(0, 1), ...(ended.length ? [] : next.slice(0, 1))];
}

/** Whether `cycle` is closed by the end of `date`. */
export const isClosed = ({ closed }: CycleOutline, date: CalendarDate): boolean => closed !== null && closed.on <= date;
