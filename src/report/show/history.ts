import type { CalendarDate } from '../../model/calendar-date.ts';
import { compareCheckins, type KpiCheckin, type Need, type Update } from '../../model/checkin.ts';
import type { Cycle } from '../../model/cycle.ts';
import type { Id } from '../../model/id.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { CheckinFacts, DatedUpdate } from '../../scoring/history.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';
import type { ValuePoint } from '../../scoring/values.ts';

/** What one check-in said; null where it said nothing of it. */
export interface HistoryEntry {
  readonly date: CalendarDate;
  readonly by: Id | null;
  /** The value from then on, in the unit of the key result or KPI; for milestones the weight done. */
  readonly value: number | null;
  /** From the value before, or from where it began; null where there was neither. */
  readonly change: number | null;
  /** How many milestones were done from then on. */
  readonly doneCount: number | null;
  readonly done: readonly Id[] | null;
  readonly undone: readonly Id[] | null;
  readonly confidence: number | null;
  readonly note: string | null;
  /** The note on the check-in as a whole. */
  readonly checkinNote: string | null;
  /** An empty list cleared them. */
  readonly needs: readonly Need[] | null;
}

/** An entry, with the check-in that it stands in and the value that this made; null where it made none. */
export interface PlacedEntry {
  readonly checkin: CheckinFacts;
  readonly point: ValuePoint | null;
  /** The value before, or where it began; null where there was neither. */
  readonly before: number | null;
  readonly entry: HistoryEntry;
}

/**
 * What was said of a key result by the as-of date, oldest first: its own check-ins, and those of the KPI that feeds it, from the
 * last before its term on.
 */
export function keyResultHistory(
  score: KeyResultScore,
  cycle: Cycle,
  objective: Id,
  kpi: Kpi | null,
): readonly HistoryEntry[] {
  const updates = cycle.checkins.flatMap((checkin): DatedUpdate[] => {
    const update = checkin.updates.get(score.keyResult.id);
    return checkin.objective === objective && update ? [{ checkin, update }] : [];
  });
  const changes = changesByFile(score);
  const fed = (kpi ? feedingCheckins(kpi, score) : []).map((checkin) => {
    const { point, before } = changes.get(checkin.file) ?? NO_CHANGE;
    return { checkin, entry: { ...kpiEntry(checkin), ...valueMade(point, before) } };
  });
  const all = [...ownHistory(score, updates), ...fed];
  return all.sort((a, b) => compareCheckins(a.checkin, b.checkin)).map(({ entry }) => entry);
}

/** What was said of a key result in its own check-ins by the as-of date. `updates` are all of its own, in the order in which they count. */
export function ownHistory(score: KeyResultScore, updates: readonly DatedUpdate[]): readonly PlacedEntry[] {
  const changes = changesByFile(score);
  return updates
    .filter(({ checkin }) => checkin.date <= score.asOf)
    .map(({ checkin, update }) => {
      const { date, by, note: checkinNote } = checkin;
      const { point, before } = changes.get(checkin.file) ?? NO_CHANGE;
      return {
        ...{ checkin, point, before },
        entry: { date, by, ...valueMade(point, before), ...said(update), checkinNote },
      };
    });
}

/** The check-ins of a KPI by a day, oldest first. */
export const kpiHistory = ({ checkins }: Kpi, asOf: CalendarDate): readonly HistoryEntry[] =>
  checkins
    .filter(({ date }) => date <= asOf)
    .map((checkin, index, seen) => {
      const before = seen[index - 1]?.value ?? null;
      return { ...kpiEntry(checkin), value: checkin.value, change: before === null ? null : checkin.value - before };
    });

const NO_VALUE = { value: null, change: null, doneCount: null };

interface Change {
  readonly point: ValuePoint | null;
  readonly before: number | null;
}

const NO_CHANGE: Change = { point: null, before: null };

const valueMade = (point: ValuePoint | null, before: number | null): Pick<HistoryEntry, keyof typeof NO_VALUE> =>
  point === null
    ? NO_VALUE
    : {
        value: point.value,
        change: before === null ? null : point.value - before,
        doneCount: point.done?.size ?? null,
      };

const said = ({ done, undone, confidence, note, needs }: Update) => ({ done, undone, confidence, note, needs });

const kpiEntry = ({ date, by, note }: KpiCheckin): HistoryEntry => ({
  ...{ date, by, note, ...NO_VALUE },
  ...{ done: null, undone: null, confidence: null, needs: null, checkinNote: null },
});

/** The value that each check-in made, and the one before it. */
function changesByFile({ values, baseline, keyResult }: KeyResultScore): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  let before = keyResult.measure.kind === 'milestones' ? 0 : (baseline?.value ?? null);
  for (const point of values) {
    changes.set(point.checkin.file, { point, before });
    before = point.value;
  }
  return changes;
}

/** The check-ins of the KPI that feeds a key result, from the last before its term on. */
export function feedingCheckins(
  { checkins }: Kpi,
  { asOf, keyResult: { term } }: KeyResultScore,
): readonly KpiCheckin[] {
  const first = checkins.findLastIndex(({ date }) => date < term.start);
  return checkins.slice(Math.max(0, first)).filter(({ date }) => date <= asOf);
}
