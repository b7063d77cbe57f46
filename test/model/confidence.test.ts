import { describe, expect, test } from 'vitest';
import { parseConfidence } from '../../src/model/confidence.ts';
import { faultOf, hintOf, meantBy, valueIn } from './answers.ts';

test.each([
  ['0.7', 0.7],
  ['70%', 0.7],
  ['7/10', 0.7],
  ['3/4', 0.75],
  ['70/100', 0.7],
  ['57.5%', 0.575],
  ['0.5%', 0.005],
  ['0', 0],
  ['0%', 0],
  ['0/10', 0],
  ['-0', 0],
  ['1', 1],
  ['1.0', 1],
  ['100%', 1],
  ['10/10', 1],
])('%s is a confidence', (text, value) => expect(valueIn(parseConfidence(text))).toBe(value));

test('every whole percentage is the same share as its two decimals', () => {
  for (let percent = 0; percent <= 100; percent++) {
    const share = `${Math.floor(percent / 100)}.${String(percent % 100).padStart(2, '0')}`;
    expect(valueIn(parseConfidence(`${percent}%`))).toBe(valueIn(parseConfidence(share)));
  }
});

describe('a bare number above 1 is refused with all its readings', () => {
  test.each<[string, string[]]>([
    ['7', ['7/10', '7%']],
    ['10', ['10/10', '10%']],
    ['2', ['2/10', '2%']],
    ['70', ['70%']],
    ['11', ['11%']],
    ['100', ['100%']],
    // A fraction has whole numbers only, so these are percentages.
    ['7.5', ['7.5%']],
    ['1.5', ['1.5%']],
  ])('%s', (text, meant) => {
    expect(faultOf(parseConfidence(text))).toBe('confidence/ambiguous');
    expect(meantBy(parseConfidence(text))).toEqual(meant);
  });
});

test.each(['-0.1', '-7', '101', '101%', '-1%', '11/10', '1e9'])('%s lies outside 0 to 1', (text) => {
  expect(faultOf(parseConfidence(text))).toBe('confidence/out-of-range');
  expect(hintOf(parseConfidence(text))).toBe('hint/confidence-form');
});

test.each([
  ['0,7', '0.7'],
  ['.7', '0.7'],
  ['70,5%', '70.5%'],
  ['７０％', '70%'],
  ['70 %', '70%'],
  ['7 / 10', '7/10'],
  ['+0.7', '0.7'],
])('%s is refused with the reading that was meant, %s', (text, meant) => {
  expect(faultOf(parseConfidence(text))).toBe('confidence/not-a-confidence');
  expect(meantBy(parseConfidence(text))).toEqual([meant]);
});

test.each(['', 'high', '%', '7/0', '0/0', '-7/10', '7/10%', '1/2/3', '7 of 10', '7,5', '1,234'])(
  '%j is not a confidence',
  (text) => {
    expect(faultOf(parseConfidence(text))).toBe('confidence/not-a-confidence');
    expect(hintOf(parseConfidence(text))).toBe('hint/confidence-form');
  },
);
