import { describe, expect, test } from 'vitest';
import { baselineParser } from '../../src/commands/checkin/questions.ts';
import { parseAmount } from '../../src/commands/checkin/statement.ts';
import { withUnit } from '../../src/commands/checkin/with-unit.ts';
import type { Ask } from '../../src/commands/command.ts';
import { typedAnswer } from '../../src/commands/typed-answer.ts';
import { english } from '../../src/language/en/index.ts';
import { parseConfidence } from '../../src/model/confidence.ts';
import type { Parsed } from '../../src/model/parsed.ts';

/** Somebody who types these texts one after another, takes the choices of these numbers, and remembers what was offered. */
function someone(typed: string[], picked: number[]) {
  const offered: string[][] = [];
  const refused: string[] = [];
  const ask: Pick<Ask, 'text' | 'choose'> = {
    text: async ({ validate }) => {
      for (;;) {
        const text = typed.shift() ?? '';
        const fault = text === '' ? null : validate(text);
        if (fault === null) return text;
        refused.push(fault);
      }
    },
    choose: async ({ choices }) => {
      offered.push(choices.map(({ name }) => name));
      const choice = choices[picked.shift() ?? 0];
      if (!choice) throw new Error('there is no such choice');
      return choice.value;
    },
  };
  return { ask: ask as Ask, offered, refused };
}

async function answered<T>(parse: (text: string) => Parsed<T>, typed: string[], picked: number[] = []) {
  const { ask, offered, refused } = someone(typed, picked);
  const value = await typedAnswer(ask, english, { message: 'Value', empty: 'none', parse });
  return { value, offered, refused };
}

const set = (amount: number) => ({ kind: 'set', amount });
const add = (amount: number) => ({ kind: 'add', amount });
const AGAIN = english.words.typeAgain;

describe('of what can be read in several ways it is asked which was meant', () => {
  test.each([
    ['1,234', 0, ['1234', '1.234'], set(1234)],
    ['1,234', 1, ['1234', '1.234'], set(1.234)],
    ['+1,234', 0, ['+1234', '+1.234'], add(1234)],
    ['4,5', 0, ['4.5'], set(4.5)],
    ['57 days', 0, ['57'], set(57)],
    ['58%', 0, ['58'], set(58)],
  ])('the value %s, answered with choice %i', async (text, picked, readings, value) => {
    expect(await answered(parseAmount, [text], [picked])).toEqual({
      value,
      offered: [[...readings, AGAIN]],
      refused: [],
    });
  });

  test.each([
    ['7', 0, ['7/10', '7%'], 0.7],
    ['7', 1, ['7/10', '7%'], 0.07],
    ['70', 0, ['70%'], 0.7],
    ['0,7', 0, ['0.7'], 0.7],
  ])('the confidence %s, answered with choice %i', async (text, picked, readings, value) => {
    const told = await answered(parseConfidence, [text], [picked]);
    expect(told).toEqual({ value, offered: [[...readings, AGAIN]], refused: [] });
  });
});

test('where none of them was meant it is asked again', async () => {
  const told = await answered(parseAmount, ['1,234', '12'], [2]);
  expect(told.value).toEqual(set(12));
  expect(told.offered).toHaveLength(1);
});

test('what cannot be read at all is to be corrected where it stands', async () => {
  const told = await answered(parseAmount, ['many', '58']);
  expect(told.offered).toEqual([]);
  expect(told.refused).toEqual([expect.stringContaining('“many” is not a number')]);
  expect(told.value).toEqual(set(58));
});

test('a reading that would be refused in turn is not offered', async () => {
  const parse = baselineParser({ kind: 'metric', from: null, goal: { kind: 'to', to: 8 }, plan: [] });
  const told = await answered(parse, ['8,0', '7,5']);
  expect(told.refused).toHaveLength(1);
  expect(told.offered).toEqual([['7.5', AGAIN]]);
  expect(told.value).toBe(7.5);
});

test('nothing typed is no answer', async () =>
  expect(await answered(parseAmount, [''])).toEqual({ value: null, offered: [], refused: [] }));

describe('a value may bear the unit that it has anyway', () => {
  test.each([
    ['percent', '70%', set(70)],
    ['%', '70 %', set(70)],
    ['percent', '+1.5%', add(1.5)],
    ['percent', '-3％', set(-3)],
    ['days', '57 Days', set(57)],
    ['个客户', '12个客户', set(12)],
    ['days', '58', set(58)],
    // A number is read as one before anything is taken for a unit.
    ['e5', '1e5', set(100000)],
  ])('in %s, %s', async (unit, text, value) => {
    expect(await answered(withUnit(unit, parseAmount), [text])).toEqual({ value, offered: [], refused: [] });
  });

  test('another unit is asked about', async () => {
    const { offered } = await answered(withUnit('days', parseAmount), ['58%']);
    expect(offered).toEqual([['58', AGAIN]]);
  });
});
