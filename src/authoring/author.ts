import { type Id, parseId } from '../model/id.ts';
import { message } from '../model/message.ts';
import type { Person } from '../model/person.ts';
import { UserError } from '../model/user-error.ts';

/** What is known of who is at the keyboard. */
export interface Claims {
  /** The flag that names the author, `--by`. */
  readonly flagName: string;
  /** What that flag says; it wins. */
  readonly flag: string | null;
  /** The variable `OKR_USER`; it comes second. */
  readonly okrUser: string | null;
  /** Asked only where neither is given. */
  readonly git: () => { readonly email: string | null; readonly name: string | null };
}

/**
 * Who writes: the flag, `OKR_USER`, the person with git's email, then the one with git's name. Without `people` anyone may
 * write, under the id that is suggested for their name; with `people`, anyone else is a usage error. Null where nobody is known.
 */
export async function authorOf(
  people: readonly Person[],
  { flagName, flag, okrUser, git }: Claims,
): Promise<Id | null> {
  const claimed = flag ?? okrUser;
  if (claimed !== null) return claimedId(people, claimed, flag === null ? 'OKR_USER' : flagName, flagName);
  const { email, name } = git();
  const byEmail = people.find((person) => email !== null && person.email?.toLowerCase() === email.toLowerCase());
  const byName = people.find((person) => name !== null && person.name === name);
  const known = byEmail ?? byName;
  if (known) return known.id;
  // Loaded only for someone whom nobody listed by email or name.
  const own = name === null ? null : await (await import('./new-id.ts')).suggestedId(name, 'name');
  if (people.length === 0) return own;
  const bearer = people.find(({ id }) => id === own);
  if (bearer) return bearer.id;
  const who = email ?? name;
  if (who === null) return null;
  throw unknownPerson(who, people, flagName);
}

/** The person whom a flag, a variable or a column names; where `people` lists nobody, anyone. */
export function namedAuthor(people: readonly Person[], name: string, flagName: string): Id {
  return claimedId(people, name, flagName, flagName);
}

function claimedId(people: readonly Person[], claimed: string, name: string, flagName: string): Id {
  const known = people.find(({ id }) => id === claimed);
  if (known) return known.id;
  if (people.length > 0) throw unknownPerson(claimed, people, flagName);
  const parsed = parseId(claimed);
  if ('value' in parsed) return parsed.value;
  throw new UserError('usage', message('usage/bad-value', { name, fault: parsed.fault }), { hint: parsed.hint });
}

const unknownPerson = (text: string, people: readonly Person[], flag: string): UserError =>
  new UserError('usage', message('usage/unknown-person', { text }), {
    hint: message('hint/by', { flag }),
    candidates: people.map(({ id }) => id),
  });
