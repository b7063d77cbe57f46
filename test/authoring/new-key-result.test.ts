import { describe, expect, test } from 'vitest';
import { newKeyResult, type SaidKeyResult, typedMilestones } from '../../src/authoring/new-key-result.ts';
import { UserError } from '../../src/model/user-error.ts';
import { date } from '../storage/written.ts';

const SAID: SaidKeyResult = {
  id: null,
  title: 'Deals won',
  measure: { kind: 'metric', from: 0, goal: { kind: 'to', to: 10 }, plan: [] },
  unit: 'deals',
  weight: null,
  owner: null,
};
const TERM = { start: date('2026-10-01'), end: date('2026-11-30') };

const made = (today: string, count = 7) =>
  newKeyResult(SAID, { term: TERM }, { today: date(today), grace: { count, unit: 'd' }, taken: new Map() });

test('a key result is what is said of it, under an id made of its title', async () => {
  expect(await made('2026-10-01')).toEqual({ ...SAID, id: 'deals-won', start: null });
});

describe('a grace of 7 days from 1 October covers the 7th; a key result that is added', () => {
  test.each([
    ['before its objective starts has the days of the objective', '2026-09-15', null],
    ['on the last day of the grace too', '2026-10-07', null],
    ['on the day after starts on that day', '2026-10-08', '2026-10-08'],
    ['on the last day of the objective starts on it', '2026-11-30', '2026-11-30'],
    ['after it has the days of the objective', '2026-12-01', null],
  ])('%s', async (_, today, start) => {
    expect((await made(today)).start).toBe(start);
  });

  test('without any grace, on the first day, needs no start of its own', async () => {
    expect((await made('2026-10-01', 0)).start).toBeNull();
    expect((await made('2026-10-02', 0)).start).toBe('2026-10-02');
  });
});

describe('milestones', () => {
  test.each([
    ['an id made of the title', ['Pilot with 3 customers'], [['pilot-with-3-customers', 'Pilot with 3 customers']]],
    [
      'an id before it',
      ['pilot: 试点', 'live：上线'],
      [
        ['pilot', '试点'],
        ['live', '上线'],
      ],
    ],
    ['another script', ['试点'], [['shi-dian', '试点']]],
    ['a colon after what is no id', ['Phase 1: pilot'], [['phase-1-pilot', 'Phase 1: pilot']]],
    [
      'the same title twice',
      ['Review', 'Review'],
      [
        ['review', 'Review'],
        ['review-2', 'Review'],
      ],
    ],
  ])('are typed as titles: %s', async (_, texts, expected) => {
    expect((await typedMilestones(texts)).milestones.map(({ id, title }) => [id, title])).toEqual(expected);
  });

  test('of which no id can be made are refused, with the form that has one', async () => {
    await expect(typedMilestones(['!!!'])).rejects.toThrow(UserError);
  });
});
