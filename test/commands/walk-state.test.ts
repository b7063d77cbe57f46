import { expect, test } from 'vitest';
import {
  begunWalk,
  isOver,
  kept,
  leftUnfinished,
  type Visit,
  type WalkState,
  walkedOn,
} from '../../src/commands/checkin/walk-state.ts';

const SIGNS: Readonly<Record<string, 'back' | 'skip' | 'stop'>> = { '<': 'back', '>': 'skip', '.': 'stop' };

/** A visit as it is told below: `58` to the last question, `<`, `>` or `.` at the first one, `58<` at a later one. */
function visit(told: string, before: string | null): Visit<string> {
  const sign = SIGNS[told.at(-1) ?? ''];
  const answers = sign ? told.slice(0, -1) : told;
  return { end: sign ?? 'done', answers: answers || before, atFirst: sign !== undefined && answers === '' };
}

/** A walk past three stops, after these visits. */
const after = (...visits: string[]): WalkState<string> =>
  visits.reduce((state, told) => walkedOn(state, visit(told, kept(state))), begunWalk<string>(3));

test.each<[string, string[], number, string | null, (string | null)[]]>([
  ['begins at the first stop', [], 0, null, [null, null, null]],
  ['goes on after the last question of a stop', ['58'], 1, null, ['58', null, null]],
  ['records nothing where Enter alone was pressed', ['', '4'], 2, null, [null, '4', null]],
  ['skips a stop', ['58', '>'], 2, null, ['58', null, null]],
  ['skips one in the middle, and what was answered there', ['58', '4>'], 2, null, ['58', null, null]],
  [
    'goes back from the first question to the stop before, where its answers are kept',
    ['58', '<'],
    0,
    '58',
    ['58', null, null],
  ],
  ['goes back from a later question to the first of the same stop', ['58', '4<'], 1, '4', ['58', null, null]],
  ['has nothing before its first stop', ['<'], 0, null, [null, null, null]],
  ['records the later answer of a stop that was gone back to', ['58', '<', '57'], 1, null, ['57', null, null]],
  ['comes again to what was left before its end', ['58', '4<', '<', '58'], 1, '4', ['58', null, null]],
  ['keeps what is recorded of a stop that is begun anew', ['58', '<', '57<'], 0, '57', ['58', null, null]],
  ['takes back what is recorded of a stop that is skipped later', ['58', '<', '>'], 1, null, [null, null, null]],
  ['is over after the last stop', ['58', '>', '9'], 3, null, ['58', null, '9']],
  ['stops with what is recorded', ['58', '.'], 3, null, ['58', null, null]],
  ['stops in the middle of a stop without what was answered there', ['58', '4.'], 3, null, ['58', null, null]],
  ['stops after it went back', ['58', '4', '<', '.'], 3, null, ['58', '4', null]],
])('a walk %s', (_, visits, at, offered, done) => {
  const state = after(...visits);
  expect([state.at, isOver(state), kept(state), state.done]).toEqual([at, at === 3, offered, done]);
});

test.each<[string[], number[]]>([
  [['58', '.'], []],
  [['58', '4.'], [1]],
  [['58', '4<', '<', '.'], [1]],
  [['58', '4<', '4', '.'], []],
  [['58', '4<', '>', '.'], []],
  // What is recorded of it stays.
  [['58', '<', '57.'], []],
])('after %j the stops that are left unfinished are %j', (visits, unfinished) =>
  expect(leftUnfinished(after(...visits))).toEqual(unfinished),
);
