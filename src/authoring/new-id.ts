import { type Id, idLetters, isId, MOST_ID_SIGNS } from '../model/id.ts';
import { type Message, message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { latinReading, type Reading } from './latin-reading.ts';

/** Ids that cannot be given again, each with what bears it. */
export type TakenIds = ReadonlyMap<string, string>;

/**
 * The id of something new: the one that is given, which must be free, else the one that is suggested for its title, with the first
 * number from 2 on that makes it free. A title with neither letters nor digits is a usage error.
 */
export async function newId(title: string, given: Id | null, taken: TakenIds): Promise<Id> {
  if (given !== null) return freeId(given, taken, message('hint/other-id', {}));
  const suggested = await suggestedId(title);
  if (suggested !== null) return numbered(suggested, taken);
  throw new UserError('usage', message('usage/missing', { flags: ['--id'] }), { hint: message('hint/id-form', {}) });
}

/**
 * The id that is suggested for a title or a name in any script: as it stands in Latin letters, else as it sounds. A word that is
 * kept for something else gets a number. Null where the text has neither letters nor digits.
 */
export async function suggestedId(text: string, kind: Reading = 'title'): Promise<Id | null> {
  const letters = idLetters(await latinReading(text, kind));
  return letters === '' ? null : numbered(letters, new Set());
}

/** An id that is typed; one that is taken is a conflict. `hint` says how another one is given. */
export function freeId(id: Id, taken: TakenIds, hint: Message | null = null): Id {
  const by = taken.get(id);
  if (by === undefined) return id;
  throw new UserError('conflict', message('write/id-taken', { id, by }), { hint });
}

/** The letters themselves where they are an id that is free, else with the first number that makes them one. */
export function numbered(letters: string, taken: Pick<TakenIds, 'has'>): Id {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const unique = `${letters.slice(0, MOST_ID_SIGNS - suffix.length).replace(/-+$/, '')}${suffix}`;
    if (isId(unique) && !taken.has(unique)) return unique;
  }
}
