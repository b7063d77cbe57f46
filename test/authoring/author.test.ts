import { expect, test } from 'vitest';
import { authorOf, type Claims } from '../../src/authoring/author.ts';
import type { Person } from '../../src/model/person.ts';
import { UserError } from '../../src/model/user-error.ts';

const PEOPLE = [
  { id: 'ana', name: 'Ana Silva', email: 'ana@acme.example' },
  { id: 'bo', name: 'Bo', email: null },
] as unknown as Person[];

const NOBODY = { email: null, name: null };

/** `git` counts how often it was asked, for asking costs a process. */
function claims(given: Partial<Claims> & { user?: ReturnType<Claims['git']> }) {
  const asked = { times: 0 };
  const git = () => {
    asked.times++;
    return given.user ?? NOBODY;
  };
  return { asked, claims: { flagName: '--by', flag: null, okrUser: null, ...given, git } };
}

test.each<[string, Parameters<typeof claims>[0], readonly Person[], string | null]>([
  ['the flag wins', { flag: 'bo', okrUser: 'ana' }, PEOPLE, 'bo'],
  ['OKR_USER is second', { okrUser: 'bo', user: { email: 'ana@acme.example', name: null } }, PEOPLE, 'bo'],
  ['the email goes before the name', { user: { email: 'ana@acme.example', name: 'Bo' } }, PEOPLE, 'ana'],
  ['an email has no capitals', { user: { email: 'ANA@acme.example', name: null } }, PEOPLE, 'ana'],
  ['the name as it is listed', { user: { email: 'x@y.example', name: 'Ana Silva' } }, PEOPLE, 'ana'],
  ['the name as it sounds, as an id', { user: { email: null, name: '波' } }, PEOPLE, 'bo'],
  ['the name as an id', { user: { email: 'x@y.example', name: 'BO' } }, PEOPLE, 'bo'],
  ['nobody known', {}, PEOPLE, null],
  ['nobody listed: the slug of the name', { user: { email: 'x@y.example', name: 'Zoë T.' } }, [], 'zoe-t'],
  ['nobody listed: an email alone says nothing', { user: { email: 'x@y.example', name: null } }, [], null],
  ['nobody listed: a name as it sounds', { user: { email: null, name: '李雷' } }, [], 'li-lei'],
  ['nobody listed: a surname as surnames are read', { user: { email: null, name: '曾安娜' } }, [], 'zeng-an-na'],
  ['nobody listed: a name of signs alone says nothing', { user: { email: null, name: '***' } }, [], null],
])('%s', async (_, given, people, id) => {
  expect(await authorOf(people, claims(given).claims)).toBe(id);
});

test.each<[string, Parameters<typeof claims>[0], readonly Person[]]>([
  ['someone unlisted in the flag', { flag: 'cy' }, PEOPLE],
  ['someone unlisted in OKR_USER', { okrUser: 'cy' }, PEOPLE],
  ['an unlisted git user', { user: { email: 'cy@acme.example', name: 'Cy' } }, PEOPLE],
  ['what is no id, where nobody is listed', { flag: 'Cy T' }, []],
])('%s is a usage error', async (_, given, people) => {
  let failure: unknown;
  try {
    await authorOf(people, claims(given).claims);
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as UserError).kind).toBe('usage');
  expect((failure as UserError).candidates).toEqual(people.map(({ id }) => id));
});

test('git is asked only where neither the flag nor OKR_USER says who it is', async () => {
  for (const [given, times] of [
    [{ flag: 'ana' }, 0],
    [{ okrUser: 'ana' }, 0],
    [{}, 1],
  ] as const) {
    const one = claims(given);
    await authorOf(PEOPLE, one.claims);
    expect(one.asked.times).toBe(times);
  }
});
