import type { Checkin } from '../../model/checkin.ts';
import type { Id } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import type { Rule, Weakness } from '../rule.ts';

interface Amount {
  readonly checkin: Checkin;
  readonly key: 'value' | 'add';
}

/**
 * A key result that is set by one check-in and added to by another on the same day, where nothing but chance says which came
 * first: they are by different people, who did not see each other's on their branches, or have no time of writing.
 * On different days the date decides, and one person's own check-ins follow each other as their times say.
 */
export const mixedAddAndValue: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    workspace.cycles.flatMap(({ objectives, checkins }) =>
      objectives.flatMap((objective) => {
        const own = checkins.filter((checkin) => checkin.objective === objective.id);
        return objective.keyResults
          .filter(({ measure, kpi }) => measure.kind !== 'milestones' && kpi === null)
          .flatMap(({ id }) => [...amountsByDay(own, id).values()].flatMap((amounts) => mixed(amounts, id)));
      }),
    ),
};

function amountsByDay(checkins: readonly Checkin[], keyResult: Id): ReadonlyMap<string, readonly Amount[]> {
  const days = new Map<string, Amount[]>();
  for (const checkin of checkins) {
    const update = checkin.updates.get(keyResult);
    const key = update?.value != null ? 'value' : update?.add != null ? 'add' : null;
    if (key === null) continue;
    const amounts = days.get(checkin.date);
    if (amounts) amounts.push({ checkin, key });
    else days.set(checkin.date, [{ checkin, key }]);
  }
  return days;
}

/** One finding a day, at the first amount that does not go with one before it. */
function mixed(amounts: readonly Amount[], keyResult: Id): readonly Weakness[] {
  for (const [index, { checkin, key }] of amounts.entries()) {
    const other = amounts.slice(0, index).find((before) => before.key !== key && isByChance(before.checkin, checkin));
    if (!other) continue;
    const { file, date } = checkin;
    const name = other.checkin.file.slice(other.checkin.file.lastIndexOf('/') + 1);
    return [
      {
        at: { file, path: ['updates', keyResult, key] },
        problem: message('okr/mixed-add-and-value', { keyResult, date, other: name }),
        hint: message('mend/one-of-the-day', {}),
      },
    ];
  }
  return [];
}

const isByChance = (a: Checkin, b: Checkin): boolean =>
  a.by === null || a.by !== b.by || a.at === null || b.at === null || a.at === b.at;
