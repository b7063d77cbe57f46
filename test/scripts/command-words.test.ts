import { expect, test } from 'vitest';
import { commandWords } from '../../scripts/command-words.mjs';

test.each([
  ['report', ['report']],
  ['  checkin  meetings\t+3 ', ['checkin', 'meetings', '+3']],
  [
    `checkin --note "A good week" --need 'skill:Say "no"'`,
    ['checkin', '--note', 'A good week', '--need', 'skill:Say "no"'],
  ],
  [`--note="It's fine" --why ''`, [`--note=It's fine`, '--why', '']],
  ['', []],
])('%s', (line, words) => {
  expect(commandWords(line)).toEqual(words);
});

test.each([`--note "A good`, `it's`, `"a" 'b`])('a quote that is not closed is refused: %s', (line) => {
  expect(() => commandWords(line)).toThrow('A quote is not closed');
});
