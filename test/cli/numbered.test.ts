import { expect, test } from 'vitest';
import { numbered } from '../../src/cli/numbered.ts';
import type { Ask, TextQuestion } from '../../src/commands/command.ts';
import { english } from '../../src/language/en/index.ts';

const CHOICES = [
  { name: 'pilot       Pilot with 3 customers', short: 'pilot', about: null, value: 'p' },
  { name: 'live', short: 'live', about: 'For every rep.\nBy May.', value: 'l' },
  { name: 'none\u0007', short: 'none', about: null, value: null },
];

/** Somebody who types these answers, each until one is taken; and what was printed and objected to meanwhile. */
function somebody(...typed: readonly string[]) {
  const said: string[] = [];
  const left = [...typed];
  const text = async (question: TextQuestion): Promise<string> => {
    const answer = left.shift() ?? '';
    const fault = answer === '' ? null : question.validate(answer);
    if (fault === null) return answer === '' ? (question.default ?? '') : answer;
    said.push(fault);
    return text(question);
  };
  const ask = { text } as Ask;
  return { said, ask: numbered(ask, english, (line) => said.push(line)) };
}

test('the choices are told one a line, with their numbers, without columns, and nothing in them acts on the terminal', async () => {
  const { ask, said } = somebody('2');
  expect(await ask.choose({ message: 'Which?', choices: CHOICES })).toBe('l');
  expect(said).toEqual(['1: pilot: Pilot with 3 customers\n2: live (For every rep. By May.)\n3: none\\u0007\n']);
});

test('Enter takes the first, and what is no number of a choice is asked for again', async () => {
  expect(await somebody('').ask.choose({ message: 'Which?', choices: CHOICES })).toBe('p');
  const { ask, said } = somebody('0', '4', 'live', '1,2', '3');
  expect(await ask.choose({ message: 'Which?', choices: CHOICES })).toBe(null);
  expect(said.slice(1)).toEqual(Array(4).fill('type one number from 1 to 3'));
});

test.each([
  ['', []],
  ['1', ['p']],
  ['2, 1', ['p', 'l']],
  ['1，2', ['p', 'l']],
  ['1 1', ['p']],
])('of several %j takes %j', async (typed, taken) => {
  expect(await somebody(typed).ask.tick({ message: 'Which?', choices: CHOICES })).toEqual(taken);
});
