import type { CycleName } from '../../model/cycle-name.ts';
import type { Id } from '../../model/id.ts';
import type { Instant } from '../../model/instant.ts';
import type { Measure, Milestone } from '../../model/key-result.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { Objective } from '../../model/objective.ts';
import type { Named } from '../../model/resolution.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';
import { reading } from '../../scoring/progress.ts';
import type { ValuePoint } from '../../scoring/values.ts';
import { type HistoryEntry, kpiHistory, type PlacedEntry } from '../show/history.ts';

/** What one check-in said of one key result or KPI. Shares are 0..1; values are in its unit, of milestones the weight done. */
export interface LogEntry extends HistoryEntry {
  /** When it was written down. */
  readonly at: Instant | null;
  /** From the folder of the workspace. */
  readonly file: string;
  readonly title: string;
  /** This and the next two are null of a KPI. */
  readonly cycle: CycleName | null;
  readonly objective: Pick<Objective, 'id' | 'title'> | null;
  readonly keyResult: Id | null;
  /** Null of a key result. */
  readonly kpi: Id | null;
  readonly team: Id | null;
  readonly owner: Id | null;
  /** Null of a KPI. */
  readonly measure: Measure['kind'] | null;
  readonly unit: string | null;
  /** How the check-in made a value; null where it made none. */
  readonly valueBy: 'set' | 'add' | 'milestones' | null;
  /** The value before, or where it began; null where there was neither. */
  readonly before: number | null;
  /** All that there are; null for other measures. */
  readonly milestones: readonly Milestone[] | null;
  /** What the value amounts to; null where the check-in made none, and of a KPI. */
  readonly progress: number | null;
}

/** The entry of a key result's own check-in. There may be a hundred thousand, and copying parts of objects is slow. */
export function keyResultEntry(
  { cycle, objective, keyResult }: Extract<Named, { kind: 'key-result' }>,
  score: KeyResultScore,
  { checkin, point, before, entry }: PlacedEntry,
): LogEntry {
  const { measure, term } = keyResult;
  return {
    date: entry.date,
    at: checkin.at,
    by: entry.by,
    file: checkin.file,
    cycle: cycle.name,
    objective,
    keyResult: keyResult.id,
    kpi: null,
    title: keyResult.title,
    team: objective.team,
    owner: keyResult.owner,
    measure: measure.kind,
    unit: keyResult.unit,
    valueBy: point && valueBy(point),
    before: point && before,
    value: entry.value,
    change: entry.change,
    milestones: measure.kind === 'milestones' ? measure.milestones : null,
    doneCount: entry.doneCount,
    done: entry.done,
    undone: entry.undone,
    // What a value amounts to does not depend on those before it.
    progress: point && reading(measure, score.baseline, [point], term).progress,
    confidence: entry.confidence,
    note: entry.note,
    needs: entry.needs,
    checkinNote: entry.checkinNote,
  };
}

function valueBy({ done, added }: ValuePoint): LogEntry['valueBy'] {
  if (done !== null) return 'milestones';
  return added === null ? 'set' : 'add';
}

/** The entries of a KPI's check-ins by a day, oldest first. */
export function kpiEntries(kpi: Kpi, asOf: HistoryEntry['date']): readonly LogEntry[] {
  const { id, title, owner, unit } = kpi;
  return kpiHistory(kpi, asOf).flatMap((entry, index): LogEntry[] => {
    const checkin = kpi.checkins[index];
    if (!checkin) return [];
    return [
      {
        ...entry,
        ...{ at: checkin.at, file: checkin.file, title, owner, unit, kpi: id },
        ...{ cycle: null, objective: null, keyResult: null, team: null, measure: null },
        ...{ valueBy: 'set', before: kpi.checkins[index - 1]?.value ?? null, milestones: null, progress: null },
      },
    ];
  });
}

/** The whole reference of what an entry is of. */
export const referenceOf = ({ cycle, objective, keyResult, kpi }: LogEntry): string =>
  kpi === null ? `${cycle}/${objective?.id}/${keyResult}` : `kpi/${kpi}`;
