import { expect, test } from 'vitest';
import { filterControls, filterRules } from '../../../src/render/html/filter.ts';
import { id } from '../../scoring/build.ts';
import { pipe } from '../styles.ts';

const choice = (text: string) => ({ id: id(text), name: `Name of ${text}` });

const TEAMS = [choice('sales'), choice('legal')];
const OWNERS = [choice('ana'), choice('bo'), choice('cy')];

test('a choice hides what does not bear its class, and what bears it stays', () => {
  expect(filterRules({ teams: TEAMS.slice(0, 1), owners: OWNERS.slice(0, 1) }).split('\n')).toEqual([
    'body:has(#t-sales:checked) :is(.objective,.kr,.strip):not(.t-sales){display:none}',
    'body:has(#o-ana:checked) :is(.objective,.kr,.strip):not(.o-ana){display:none}',
  ]);
});

test('there is a button for each team and each owner, and one for all, which is chosen', () => {
  const { text } = filterControls({ teams: TEAMS, owners: OWNERS }, pipe);
  const buttons = [
    ...text.matchAll(/<input type="radio" name="(\w+)" id="([\w-]+)"( checked)?><label for="([\w-]+)">([^<]*)</g),
  ];
  expect(
    buttons.map(([, group, one, checked, label, name]) => [group, one, checked === ' checked', label === one, name]),
  ).toEqual([
    ['team', 'team-all', true, true, 'all'],
    ['team', 't-sales', false, true, 'Name of sales'],
    ['team', 't-legal', false, true, 'Name of legal'],
    ['owner', 'owner-all', true, true, 'all'],
    ['owner', 'o-ana', false, true, 'Name of ana'],
    ['owner', 'o-bo', false, true, 'Name of bo'],
    ['owner', 'o-cy', false, true, 'Name of cy'],
  ]);
});

test('nothing is asked where there is one to choose', () => {
  expect(filterControls({ teams: TEAMS.slice(0, 1), owners: OWNERS.slice(0, 1) }, pipe).text).toBe('');
  expect(filterControls({ teams: TEAMS, owners: [] }, pipe).text).not.toContain('owner-');
});
