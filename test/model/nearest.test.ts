import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const KEYS = ['objective', 'owner', 'team', 'kind', 'weight', 'start', 'end', 'tags', 'key_results', 'confidence'];

describe('the candidate that was probably meant', () => {
  test.each([
    ['owner', 'owner'],
    ['onwer', 'owner'],
    ['ownr', 'owner'],
    ['ownner', 'owner'],
    ['OWNER', 'owner'],
    ['wieght', 'weight'],
    ['confidance', 'confidence'],
    ['key-results', 'key_results'],
    ['keyresults', 'key_results'],
    ['objektiv', 'objective'],
    ['tag', 'tags'],
    ['knd', 'kind'],
  ])('%s was meant to be %s', (text, meant) => expect(nearest(text, KEYS)).toBe(meant));

  test.each(['deadline', 'description', 'xyzzy', 'ow', 'priority', 'x'.repeat(300), 'weight'.repeat(50)])(
    'nothing is close to %s',
    (text) => expect(nearest(text, KEYS)).toBeNull(),
  );
});

test('a swap of neighbours is one slip, two replacements are two', () => {
  expect(nearest('teh', ['the'])).toBe('the');
  expect(nearest('txy', ['the'])).toBeNull();
});

test('of two candidates the closer one is taken, of equally close ones the first', () => {
  expect(nearest('starts', ['stars-and', 'start'])).toBe('start');
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});

test('without candidates there is none', () => expect(nearest('owner', [])).toBeNull());
