import { type Checkin, EMPTY_UPDATE, type Update } from '../model/checkin.ts';
import type { Amendment } from '../model/edit.ts';
import type { Id } from '../model/id.ts';
import { message } from '../model/message.ts';
import { wholeReference } from '../model/resolution.ts';
import { UserError } from '../model/user-error.ts';
import { type Circumstances, refuseClosed, type Statement, updateOf } from './new-checkin.ts';

/** The check-in that an amendment changes: the newest by this person on this date that has an update of the key result. */
export function amendableCheckin({
  named,
  date,
  by,
}: Pick<Circumstances, 'named' | 'date'> & { readonly by: Id }): Checkin {
  const { cycle, objective, keyResult } = named;
  const found = cycle.checkins.findLast(
    (one) => one.objective === objective.id && one.date === date && one.by === by && one.updates.has(keyResult.id),
  );
  if (found) return found;
  const reference = wholeReference(named);
  throw new UserError('usage', message('usage/nothing-to-amend', { reference, by, date }), {
    hint: message('hint/without-amend', {}),
  });
}

/** A cycle's key result as if a check-in had said nothing of it. */
export function withoutUpdate(named: Circumstances['named'], checkin: Checkin): Circumstances['named'] {
  const silent = { ...checkin, updates: new Map(checkin.updates).set(named.keyResult.id, EMPTY_UPDATE) };
  const checkins = named.cycle.checkins.map((one) => (one === checkin ? silent : one));
  return { ...named, cycle: { ...named.cycle, checkins } };
}

/**
 * The check-in with its update of the key result replaced by a statement; what the statement leaves unsaid stays. A new value,
 * addition or list of milestones takes the place of the old one, whichever of them it was.
 */
export function amendment(
  statement: Statement,
  checkin: Checkin,
  circumstances: Circumstances,
): { readonly amended: Checkin; readonly edit: Amendment } {
  const { cycle, keyResult } = circumstances.named;
  refuseClosed(cycle, circumstances.today);
  const said = updateOf(statement, circumstances);
  const old = checkin.updates.get(keyResult.id) ?? EMPTY_UPDATE;
  const { value, add, done, undone } = makesValue(said) ? said : old;
  const update: Update = {
    ...{ value, add, done, undone },
    confidence: said.confidence ?? old.confidence,
    note: said.note ?? old.note,
    needs: said.needs ?? old.needs,
  };
  return {
    amended: { ...checkin, updates: new Map(checkin.updates).set(keyResult.id, update) },
    edit: { kind: 'amend-checkin', file: checkin.file, keyResult: keyResult.id, update },
  };
}

const makesValue = ({ value, add, done, undone }: Update): boolean =>
  [value, add, done, undone].some((part) => part !== null);
