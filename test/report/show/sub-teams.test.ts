import { expect, test } from 'vitest';
import { subTeams } from '../../../src/report/show/sub-teams.ts';
import { id } from '../../scoring/build.ts';

/** Teams by their parents. */
const teams = (parents: Record<string, string | null>) =>
  Object.entries(parents).map(([name, parent]) => ({
    ...{ id: id(name), name, members: [] },
    parent: parent === null ? null : id(parent),
  }));

test.each([
  ['a team without any', { a: null, b: null }, []],
  ['a team below another, which is not below itself', { top: null, a: 'top' }, []],
  ['teams in the order of okr.yaml', { b: 'a', a: null, c: 'a' }, ['1 b', '1 c']],
  ['each above its own', { a: null, b: 'a', c: 'a', d: 'b', e: 'd' }, ['1 b', '2 d', '3 e', '1 c']],
  ['teams that run in a circle, each once', { a: 'c', b: 'a', c: 'b' }, ['1 b', '2 c']],
  ['a team that is its own parent', { a: 'a' }, []],
])('below a are %s', (_, parents, expected) => {
  expect(subTeams(teams(parents), id('a')).map(({ id: name, depth }) => `${depth} ${name}`)).toEqual(expected);
});
