import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/index.ts';
import { choice, list, plural, quote } from '../../src/language/en/phrases.ts';
import { STATUSES } from '../../src/model/status.ts';
import { on } from '../model/dates.ts';

test.each([
  [0, undefined, '0'],
  [-0, undefined, '0'],
  [7, undefined, '7'],
  [999, undefined, '999'],
  [1000, undefined, '1,000'],
  [-1000, undefined, '-1,000'],
  [1234567.891, undefined, '1,234,567.891'],
  [0.1234567, undefined, '0.1234567'],
  [123456.7, 0, '123,457'],
  [999.5, 0, '1,000'],
  [1.005, 2, '1.01'],
  [2.5, 2, '2.5'],
  [-0.004, 2, '0'],
  [58, 1, '58'],
])('the number %d with up to %s decimals is %s', (value, decimals, text) =>
  expect(english.number(value, decimals)).toBe(text),
);

test.each([
  ['1970-01-01', '1 Jan 1970'],
  ['2024-02-29', '29 Feb 2024'],
  ['2026-03-09', '9 Mar 2026'],
  ['2026-04-10', '10 Apr 2026'],
  ['2026-05-11', '11 May 2026'],
  ['2026-06-12', '12 Jun 2026'],
  ['2026-07-13', '13 Jul 2026'],
  ['2026-08-14', '14 Aug 2026'],
  ['2026-09-15', '15 Sep 2026'],
  ['2026-10-31', '31 Oct 2026'],
  ['2026-11-24', '24 Nov 2026'],
  ['9999-12-31', '31 Dec 9999'],
])('the date %s is %s', (date, text) => expect(english.date(on(date))).toBe(text));

test.each([
  [58, 'days', '58 days'],
  [1200, 'meetings', '1,200 meetings'],
  [2, 'percent', '2%'],
  [2.5, '%', '2.5%'],
  [-5, 'percent', '-5%'],
  [1200.5, null, '1,200.5'],
])('%d in the unit %s is %s', (value, unit, text) => expect(english.quantity(value, unit)).toBe(text));

describe('phrases', () => {
  test.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
  ])('%j is listed as “%s” and offered as “%s”', (items, all, one) => {
    expect(list(items)).toBe(all);
    expect(choice(items)).toBe(one);
  });

  test('one thing is singular, none and several are plural', () => {
    expect([0, 1, 2].map((count) => plural(count, 'file'))).toEqual(['0 files', '1 file', '2 files']);
    expect([1, 2].map((count) => plural(count, 'person', 'people'))).toEqual(['1 person', '2 people']);
  });

  test('a text of up to 60 characters is quoted whole, a longer one is cut between characters', () => {
    expect(quote('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”`);
    expect(quote('a'.repeat(61))).toBe(`“${'a'.repeat(59)}…”`);
    expect(quote('🚀'.repeat(61))).toBe(`“${'🚀'.repeat(59)}…”`);
  });
});

describe('words', () => {
  const { words } = english;

  test.each(STATUSES)('%s is worded without its underscore', (status) => {
    expect(words.status[status]).toBe(status.replace('_', ' '));
    expect(words.count(status, 2)).toBe(`2 ${words.status[status]}`);
  });

  test.each([
    [words.hold('2%', null), 'at least 2%'],
    [words.hold(null, '5%'), 'at most 5%'],
    [words.hold('2%', '5%'), 'at least 2%, at most 5%'],
    [words.dropped('24 Nov 2026', null), 'dropped on 24 Nov 2026'],
    [words.dropped('24 Nov 2026', 'no longer needed'), 'dropped on 24 Nov 2026: no longer needed'],
    [words.objectives(1), '1 objective'],
    [words.milestoneCount(3), '3 milestones'],
    [words.written(1), 'wrote 1 file'],
    [words.written(2), 'wrote 2 files'],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});
