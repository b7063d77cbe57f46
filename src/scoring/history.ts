import type { Checkin, Update } from '../model/checkin.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Id } from '../model/id.ts';

/** Where and when something was said, by whom, and what of all of it; of an objective's check-in or a KPI's. */
export type CheckinFacts = Pick<Checkin, 'file' | 'date' | 'by' | 'at' | 'note'>;

/** One update of one key result with the check-in it stands in. */
export interface DatedUpdate {
  readonly checkin: CheckinFacts;
  readonly update: Update;
}

/** By objective, then by key result, in the order in which they count. */
export type UpdateHistories = ReadonlyMap<Id, ReadonlyMap<Id, readonly DatedUpdate[]>>;

/** Groups a cycle's updates in one pass. Those of an objective or key result that does not exist are kept under its id. */
export function updateHistories({ checkins }: Pick<Cycle, 'checkins'>): UpdateHistories {
  const histories = new Map<Id, Map<Id, DatedUpdate[]>>();
  for (const checkin of checkins) {
    const ofObjective = histories.get(checkin.objective) ?? new Map<Id, DatedUpdate[]>();
    histories.set(checkin.objective, ofObjective);
    for (const [keyResult, update] of checkin.updates) {
      const list = ofObjective.get(keyResult);
      if (list) list.push({ checkin, update });
      else ofObjective.set(keyResult, [{ checkin, update }]);
    }
  }
  return histories;
}
