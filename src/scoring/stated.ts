import type { Need, Update } from '../model/checkin.ts';
import type { CheckinFacts, DatedUpdate } from './history.ts';

/** Something that a person said of a key result, and where. */
export interface Stated<T> {
  readonly value: T;
  readonly checkin: CheckinFacts;
}

/** The last statement of each kind, whatever check-in it stands in; null where there never was one. */
export interface Statements {
  readonly confidence: Stated<number> | null;
  readonly note: Stated<string> | null;
  /** An empty list where they were cleared. */
  readonly needs: Stated<readonly Need[]> | null;
}

/** What was last said in `updates`, which are in the order in which they count. */
export const statementsOf = (updates: readonly DatedUpdate[]): Statements => ({
  confidence: lastStated(updates, 'confidence'),
  note: lastStated(updates, 'note'),
  needs: lastStated(updates, 'needs'),
});

function lastStated<K extends keyof Statements>(
  updates: readonly DatedUpdate[],
  key: K,
): Stated<NonNullable<Update[K]>> | null {
  const last = updates.findLast(({ update }) => update[key] !== null);
  const value = last?.update[key] ?? null;
  return last && value !== null ? { value, checkin: last.checkin } : null;
}
