import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/index.ts';
import { parseConfidence } from '../../src/model/confidence.ts';
import { type DecimalSign, parseFigure } from '../../src/model/decimal-sign.ts';
import { parseNumber } from '../../src/model/number.ts';
import type { Parsed } from '../../src/model/parsed.ts';

const COMMA = 'where commas mark decimals, add --decimal comma';

const told = (parsed: Parsed<unknown>) =>
  'value' in parsed ? parsed.value : `${english.say(parsed.fault)}; ${parsed.hint ? english.say(parsed.hint) : ''}`;

describe('a number', () => {
  test.each<[string, DecimalSign | null, unknown]>([
    ['58', null, 58],
    ['58.5', null, 58.5],
    ['-0.125', null, -0.125],
    ['1234.5', null, 1234.5],
    ['1.2345', null, 1.2345],
    ['58', 'comma', 58],
    ['58,5', 'comma', 58.5],
    ['-0,125', 'comma', -0.125],
    ['1,234', 'comma', 1.234],
    ['1,5e3', 'comma', 1500],
    ['1.234', 'point', 1.234],
  ])('%s (decimals: %s) is %s', (text, sign, value) => {
    expect(told(parseFigure(text, sign, parseNumber))).toBe(value);
  });

  test.each<[string, DecimalSign | null, string]>([
    ['58,5', null, `“58,5” is not a number; write 58.5; ${COMMA}`],
    ['1,234', null, `“1,234” is not a number; write 1234 or 1.234; ${COMMA}`],
    ['1.234,5', null, '“1.234,5” is not a number; write 1234.5'],
    [
      '1.234',
      null,
      '1.234 can be read in two ways: its point may mark decimals or thousands; write 1234 if thousands are meant, else 1.2340; where points mark decimals, add --decimal point',
    ],
    ['58,5', 'point', '“58,5” is not a number; write 58.5'],
    ['58.5', 'comma', '“58.5” is not a number; write 58,5'],
    ['1.234', 'comma', '“1.234” is not a number; write 1234 or 1,234'],
    ['1.234,5', 'comma', '“1.234,5” is not a number; write 1234,5'],
    ['1,234.5', 'comma', '“1,234.5” is not a number; write 1234,5'],
    ['58,5%', 'comma', '“58,5%” is not a number; write 58,5; the unit is said once, in the key result (unit: percent)'],
    [
      '58,5 days',
      'comma',
      '“58,5 days” is not a number; write 58,5; the unit is said once, in the key result (unit: days)',
    ],
    ['many', 'comma', '“many” is not a number; write digits with a comma for decimals and nothing else: 1234,5'],
  ])('%s (decimals: %s) is refused: %s', (text, sign, answer) => {
    expect(told(parseFigure(text, sign, parseNumber))).toBe(answer);
  });
});

test.each<[string, DecimalSign | null, unknown]>([
  ['0.7', null, 0.7],
  ['70%', 'comma', 0.7],
  ['7/10', 'comma', 0.7],
  ['0,7', 'comma', 0.7],
  ['72,5%', 'comma', 0.725],
  ['0,7', null, `“0,7” is not a confidence; write 0.7; ${COMMA}`],
  ['0.7', 'comma', '“0.7” is not a confidence; write 0,7'],
  ['good', 'comma', '“good” is not a confidence; write a share, a percentage or a fraction: 0,7, 70%, 7/10'],
  ['7', 'comma', 'a confidence lies between 0 and 1; a bare 7 can be read in several ways; write 7/10 or 7%'],
])('the confidence %s (decimals: %s): %s', (text, sign, answer) => {
  expect(told(parseFigure(text, sign, parseConfidence))).toBe(answer);
});
