import { describe, expect, test } from 'vitest';
import { type Message, message } from '../../src/model/message.ts';
import { parseNumber } from '../../src/model/number.ts';
import { faultOf, hintOf, meantBy, valueIn } from './answers.ts';

test.each([
  ['0', 0],
  ['7', 7],
  ['-5', -5],
  ['58.25', 58.25],
  ['0.1', 0.1],
  ['1.50', 1.5],
  ['500.000', 500],
  ['1e3', 1000],
  ['1E+3', 1000],
  ['25e-1', 2.5],
  ['1e308', 1e308],
  ['5e-324', 5e-324],
  ['0e999', 0],
  ['9007199254740991', 9007199254740991],
  ['123456789012345680000', 123456789012345680000],
  ['0.30000000000000004', 0.30000000000000004],
])('%s is a number', (text, value) => expect(valueIn(parseNumber(text))).toBe(value));

test.each(['-0', '-0.0', '-0e5'])('%s is 0 without a sign', (text) =>
  expect(Object.is(valueIn(parseNumber(text)), 0)).toBe(true),
);

describe('what is not a plain number is refused with the reading that was meant', () => {
  test.each<[string, string[]]>([
    ['1,5', ['1.5']],
    ['-1,5', ['-1.5']],
    ['0,5', ['0.5']],
    ['12,3456', ['12.3456']],
    // Thousands to some, a decimal comma to others: both are shown.
    ['1,234', ['1234', '1.234']],
    ['-1,234', ['-1234', '-1.234']],
    ['1,234,567', ['1234567']],
    ['1,234.5', ['1234.5']],
    ['1.234,5', ['1234.5']],
    ['1.234.567', ['1234567']],
    ['1.234.567,89', ['1234567.89']],
    ['1 000', ['1000']],
    ['1\u00a0000', ['1000']],
    ["1'000", ['1000']],
    ['1_000', ['1000']],
    ['0x10', ['16']],
    ['0XfF', ['255']],
    ['010', ['10']],
    ['-007.5', ['-7.5']],
    ['+3', ['3']],
    ['.5', ['0.5']],
    ['-.5', ['-0.5']],
    ['5.', ['5']],
    [' 5', ['5']],
    ['5\n', ['5']],
    ['１２', ['12']],
    ['１，５', ['1.5']],
    ['－５', ['-5']],
    ['−5', ['-5']],
    ['–5', ['-5']],
  ])('%j', (text, meant) => {
    expect(faultOf(parseNumber(text))).toBe('number/not-a-number');
    expect(meantBy(parseNumber(text))).toEqual(meant);
  });

  test.each<[string, Message]>([
    ['60 days', message('hint/number-and-unit', { meant: '60', unit: 'days' })],
    ['12 employees', message('hint/number-and-unit', { meant: '12', unit: 'employees' })],
    ['3 xylophones', message('hint/number-and-unit', { meant: '3', unit: 'xylophones' })],
    ['60days', message('hint/number-and-unit', { meant: '60', unit: 'days' })],
    ['1,5 Mio', message('hint/number-and-unit', { meant: '1.5', unit: 'Mio' })],
    ['６０ 天', message('hint/number-and-unit', { meant: '60', unit: '天' })],
    ['58%', message('hint/number-and-percent', { meant: '58' })],
    ['58 %', message('hint/number-and-percent', { meant: '58' })],
    ['-2,5%', message('hint/number-and-percent', { meant: '-2.5' })],
    ['１００％', message('hint/number-and-percent', { meant: '100' })],
  ])('%j, the unit said apart', (text, hint) =>
    expect(parseNumber(text)).toEqual({ fault: message('number/not-a-number', { text }), hint }),
  );

  test.each([
    ...['', ' ', '-', '+', '.', '-.', ',', 'e5', '1e', '1e+', '--5', '1.2.3', '12,34,5', '1..5', '1,,5'],
    ...['.nan', '.inf', '-.inf', 'NaN', 'Infinity', '~', 'null', 'no', '0x', '0xg', '0b1', '0o7', 'R$5', '$5', '5/10'],
    ...['٣', '½', '1e5.5', `0x${'f'.repeat(400)}`],
  ])('%j has no reading to offer, so the form is shown', (text) => {
    expect(faultOf(parseNumber(text))).toBe('number/not-a-number');
    expect(hintOf(parseNumber(text))).toBe('hint/number-form');
  });
});

test.each(['1e999', '-1e999', '1e309', `1${'0'.repeat(400)}`])('%s is larger than can be computed with', (text) =>
  expect(faultOf(parseNumber(text))).toBe('number/too-large'),
);

describe('a number with more digits than can be kept is refused with the one that would be', () => {
  test.each([
    // 2^53 + 1 lies halfway between two doubles; the even one is taken.
    ['9007199254740993', '9007199254740992'],
    ['0.1234567890123456789', '0.12345678901234568'],
    ['1.00000000000000000001', '1'],
    ['-123456789.123456789123', '-123456789.12345679'],
    ['1e-400', '0'],
    ['123456789012345678901234', '1.2345678901234569e+23'],
  ])('%s', (text, meant) => {
    expect(faultOf(parseNumber(text))).toBe('number/too-precise');
    expect(meantBy(parseNumber(text))).toEqual([meant]);
  });
});
