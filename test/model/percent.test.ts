import { describe, expect, test } from 'vitest';
import { parseChange, parsePercent } from '../../src/model/percent.ts';
import { faultOf, hintOf, meantBy, valueIn } from './answers.ts';

test.each([
  ['5%', 5],
  ['-5%', -5],
  ['0%', 0],
  ['-0%', 0],
  ['2.5%', 2.5],
  ['150%', 150],
  ['1e2%', 100],
])('%s is a percentage', (text, value) => expect(valueIn(parsePercent(text))).toBe(value));

describe('anything else is refused with the reading that was meant', () => {
  test.each([
    ['5', '5%'],
    ['-5', '-5%'],
    ['+5%', '5%'],
    ['-5 %', '-5%'],
    ['- 5%', '-5%'],
    [' 5%', '5%'],
    ['2,5%', '2.5%'],
    ['５％', '5%'],
  ])('%j means %s', (text, meant) => {
    expect(faultOf(parsePercent(text))).toBe('percent/not-a-percent');
    expect(meantBy(parsePercent(text))).toEqual([meant]);
  });

  test.each(['', '%', '-%', 'five%', '5%%', '5 percent', '1e999%', '.nan%', '%5', '1,2,3%', '5‰'])(
    '%j has no reading to offer, so the form is shown',
    (text) => {
      expect(faultOf(parsePercent(text))).toBe('percent/not-a-percent');
      expect(hintOf(parsePercent(text))).toBe('hint/percent-form');
    },
  );
});

test.each([
  ['-5%', { kind: 'percent', by: -5 }],
  ['5%', { kind: 'percent', by: 5 }],
  ['-5', { kind: 'amount', by: -5 }],
  ['12.5', { kind: 'amount', by: 12.5 }],
])('a change of %s is by percent of the baseline only with its sign', (text, change) =>
  expect(valueIn(parseChange(text))).toEqual(change),
);

test.each([
  ['+5%', 'percent/not-a-percent', ['5%']],
  ['2,5%', 'percent/not-a-percent', ['2.5%']],
  ['+5', 'number/not-a-number', ['5']],
  ['1e999', 'number/too-large', []],
] as const)('a change of %s is refused as what it looks like', (text, fault, meant) => {
  expect(faultOf(parseChange(text))).toBe(fault);
  expect(meantBy(parseChange(text))).toEqual(meant);
});
