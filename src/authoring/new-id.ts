import { type Id, MOST_ID_SIGNS, slug } from '../model/id.ts';
import { type Message, message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';

/** Ids that cannot be given again, each with what bears it. */
export type TakenIds = ReadonlyMap<string, string>;

/**
 * The id of something new: the one that is given, which must be free, else one made of its title, with the first number from 2 on
 * that makes it so. A title of which none can be made is a usage error.
 */
export function newId(title: string, given: Id | null, taken: TakenIds): Id {
  if (given !== null) return freeId(given, taken, message('hint/other-id', {}));
  const made = slug(title);
  if (made !== null) return numbered(made, taken);
  throw new UserError('usage', message('usage/missing', { flags: ['--id'] }), { hint: message('hint/id-form', {}) });
}

/** An id that is typed; one that is taken is a conflict. `hint` says how another one is given. */
export function freeId(id: Id, taken: TakenIds, hint: Message | null = null): Id {
  const by = taken.get(id);
  if (by === undefined) return id;
  throw new UserError('conflict', message('write/id-taken', { id, by }), { hint });
}

/** The id itself where it is free, else with the first number that makes it so; no longer than ids may be. */
export function numbered(id: Id, taken: Pick<TakenIds, 'has'>): Id {
  let unique: string = id;
  for (let number = 2; taken.has(unique); number++) {
    const suffix = `-${number}`;
    unique = `${id.slice(0, MOST_ID_SIGNS - suffix.length).replace(/-+$/, '')}${suffix}`;
  }
  return unique as Id;
}
