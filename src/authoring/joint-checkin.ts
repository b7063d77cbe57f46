import type { Cycle } from '../model/cycle.ts';
import type { NewCheckin, ValueEdit } from '../model/edit.ts';
import { namedIn, wholeReference } from '../model/resolution.ts';
import { withBaseline } from './baseline.ts';
import { type Circumstances, type NamedKeyResult, newCheckin, type Statement } from './new-checkin.ts';

/** What is said of one key result among several. */
export interface NamedStatement {
  readonly named: NamedKeyResult;
  readonly statement: Statement;
  /** The baseline that it lacked; null where that is not said. */
  readonly baseline: number | null;
}

/** A check-in of one objective, and the key results that it says something of, as they are with their baselines. */
export interface JointCheckin {
  readonly checkin: NewCheckin;
  readonly named: readonly NamedKeyResult[];
}

/**
 * The check-ins that record what one person says of several key results on a day, one an objective, and the edits that fill in
 * their baselines; `before` are the keys that come after one in its file. Milestones are named by their ids.
 */
export function jointCheckins(
  statements: readonly NamedStatement[],
  circumstances: Omit<Circumstances, 'named' | 'doneSoFar'>,
  before: readonly string[],
): { readonly checkins: readonly JointCheckin[]; readonly edits: readonly ValueEdit[] } {
  const cycles = new Map<string, Cycle>();
  const now = ({ named }: NamedStatement) => again(named, cycles.get(named.cycle.name) ?? named.cycle);
  const edits = statements.flatMap((one) => {
    if (one.baseline === null) return [];
    const { named, edit } = withBaseline(now(one), one.baseline, before);
    cycles.set(named.cycle.name, named.cycle);
    return [edit];
  });
  const joint = new Map<string, JointCheckin>();
  for (const one of statements) {
    const named = now(one);
    const checkin = newCheckin(one.statement, { ...circumstances, named, doneSoFar: new Set() });
    const objective = `${checkin.cycle}/${checkin.objective}`;
    const first = joint.get(objective);
    const updates = new Map([...(first?.checkin.updates ?? []), ...checkin.updates]);
    joint.set(objective, { checkin: { ...checkin, updates }, named: [...(first?.named ?? []), named] });
  }
  return { checkins: [...joint.values()], edits };
}

/** The key result of the same name in a cycle that was changed. */
function again(named: NamedKeyResult, cycle: Cycle): NamedKeyResult {
  const reference = wholeReference(named);
  const found = namedIn(cycle).find((one) => one.kind === 'key-result' && wholeReference(one) === reference);
  if (found?.kind !== 'key-result') throw new Error(`${reference} is gone`);
  return found;
}
