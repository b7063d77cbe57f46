import { describe, expect, test } from 'vitest';
import { type Team, teamWithSubteams } from '../../src/model/team.ts';
import { id } from './cycles.ts';

const team = (name: string, parent: string | null): Team => ({
  id: id(name),
  name,
  parent: parent === null ? null : id(parent),
  members: [],
});

const subteams = (teams: readonly Team[], name: string) => [...teamWithSubteams(teams, id(name))].sort();

// Sub-teams stand before their parents, as okr.yaml may list them.
const ACME = [
  team('field', 'sales'),
  team('inside', 'sales'),
  team('sales', 'company'),
  team('product', 'company'),
  team('company', null),
  team('board', null),
];

describe('a team comes with its sub-teams at any depth', () => {
  test.each([
    ['company', ['company', 'field', 'inside', 'product', 'sales']],
    ['sales', ['field', 'inside', 'sales']],
    ['field', ['field']],
    ['board', ['board']],
    ['nobody', ['nobody']],
  ])('%s', (name, expected) => expect(subteams(ACME, name)).toEqual(expected));
});

describe('parents that run in a circle end it', () => {
  test('of one', () => expect(subteams([team('own', 'own')], 'own')).toEqual(['own']));

  test('of three, with a team that hangs on it', () => {
    const loop = [team('one', 'three'), team('two', 'one'), team('three', 'two'), team('leaf', 'two')];
    expect(subteams(loop, 'one')).toEqual(['leaf', 'one', 'three', 'two']);
    expect(subteams(loop, 'leaf')).toEqual(['leaf']);
  });
});
