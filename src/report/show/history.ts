import type { CalendarDate } from '../../model/calendar-date.ts';
import { compareCheckins, type KpiCheckin, type Need, type Update } from '../../model/checkin.ts';
import type { Cycle } from '../../model/cycle.ts';
import type { Id } from '../../model/id.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';

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

/** An entry with what decides its place among others. */
interface Placed {
  readonly place: Parameters<typeof compareCheckins>[0];
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
  const changes = changesByFile(score);
  const own = cycle.checkins.flatMap((checkin): Placed[] => {
    const update = checkin.updates.get(score.keyResult.id);
    if (checkin.objective !== objective || !update || checkin.date > score.asOf) return [];
    const { date, by, note } = checkin;
    const value = changes.get(checkin.file) ?? NO_VALUE;
    return [{ place: checkin, entry: { date, by, ...value, ...said(update), checkinNote: note } }];
  });
  const fed = (kpi ? feedingCheckins(kpi, score) : []).map((checkin): Placed => {
    const value = changes.get(checkin.file) ?? NO_VALUE;
    return { place: checkin, entry: { ...kpiEntry(checkin), ...value } };
  });
  return [...own, ...fed].sort((a, b) => compareCheckins(a.place, b.place)).map(({ entry }) => entry);
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

const said = ({ done, undone, confidence, note, needs }: Update) => ({ done, undone, confidence, note, needs });

const kpiEntry = ({ date, by, note }: KpiCheckin): HistoryEntry => ({
  ...{ date, by, note, ...NO_VALUE },
  ...{ done: null, undone: null, confidence: null, needs: null, checkinNote: null },
});

/** The value that each check-in made, and by how much it moved. */
function changesByFile({ values, baseline, keyResult }: KeyResultScore) {
  const changes = new Map<string, Pick<HistoryEntry, keyof typeof NO_VALUE>>();
  let before = keyResult.measure.kind === 'milestones' ? 0 : (baseline?.value ?? null);
  for (const { checkin, value, done } of values) {
    const change = before === null ? null : value - before;
    changes.set(checkin.file, { value, change, doneCount: done?.size ?? null });
    before = value;
  }
  return changes;
}

function feedingCheckins({ checkins }: Kpi, { asOf, keyResult: { term } }: KeyResultScore): readonly KpiCheckin[] {
  const first = checkins.findLastIndex(({ date }) => date < term.start);
  return checkins.slice(Math.max(0, first)).filter(({ date }) => date <= asOf);
}
