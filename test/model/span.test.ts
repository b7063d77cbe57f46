import { describe, expect, test } from 'vitest';
import { formatSpan, parseSpan, spanAfter, spanBefore } from '../../src/model/span.ts';
import { faultOf, hintOf, meantBy, valueIn } from './answers.ts';
import { on } from './dates.ts';

const span = (text: string) => valueIn(parseSpan(text));

test.each([
  ['30d', { count: 30, unit: 'd' }],
  ['4w', { count: 4, unit: 'w' }],
  ['3m', { count: 3, unit: 'm' }],
  ['0d', { count: 0, unit: 'd' }],
  ['007d', { count: 7, unit: 'd' }],
  ['9999d', { count: 9999, unit: 'd' }],
  ['30 days', { count: 30, unit: 'd' }],
  ['1 day', { count: 1, unit: 'd' }],
  ['4 weeks', { count: 4, unit: 'w' }],
  ['1 week', { count: 1, unit: 'w' }],
  ['2 months', { count: 2, unit: 'm' }],
  ['1 month', { count: 1, unit: 'm' }],
] as const)('%s is a span', (text, expected) => expect(span(text)).toEqual(expected));

test.each(['10000d', '99999 weeks', '123456789012345678901234567890m'])('%s is too long', (text) =>
  expect(faultOf(parseSpan(text))).toBe('span/too-long'),
);

describe('any other form is refused with the reading that was meant', () => {
  test.each([
    ['30', '30d'],
    ['30D', '30d'],
    ['30 d', '30d'],
    [' 30d ', '30d'],
    ['3 Months', '3m'],
    ['3mo', '3m'],
    ['2 quarters', '6m'],
    ['1q', '3m'],
    ['1y', '12m'],
    ['2 years', '24m'],
  ])('%j means %s', (text, meant) => {
    expect(faultOf(parseSpan(text))).toBe('span/not-a-span');
    expect(meantBy(parseSpan(text))).toEqual([meant]);
  });

  test.each(['', 'd', '-3d', '+3d', '1.5m', '3 fortnights', 'three weeks', '2w3d', '10000', '900 years', '10000 D'])(
    '%j has no reading to offer, so the form is shown',
    (text) => {
      expect(faultOf(parseSpan(text))).toBe('span/not-a-span');
      expect(hintOf(parseSpan(text))).toBe('hint/span-form');
    },
  );
});

test.each([
  ['30 days', '30d'],
  ['4 weeks', '4w'],
  ['3 months', '3m'],
])('%s is written %s', (text, short) => expect(formatSpan(span(text))).toBe(short));

test.each([
  ['2026-11-24', '30d', '2026-12-24', '2026-10-25'],
  ['2026-11-24', '90d', '2027-02-22', '2026-08-26'],
  ['2026-11-24', '4w', '2026-12-22', '2026-10-27'],
  ['2026-11-24', '0d', '2026-11-24', '2026-11-24'],
  ['2026-11-24', '0m', '2026-11-24', '2026-11-24'],
  ['2026-05-31', '3m', '2026-08-31', '2026-02-28'],
  ['2024-05-31', '3m', '2024-08-31', '2024-02-29'],
  ['2026-12-31', '2m', '2027-02-28', '2026-10-31'],
  ['9999-12-01', '9999w', '9999-12-31', '9808-04-13'],
  ['1970-02-01', '9999m', '2803-05-01', '1970-01-01'],
])('from %s, %s forward is %s and back is %s', (date, text, after, before) => {
  expect(spanAfter(on(date), span(text))).toBe(after);
  expect(spanBefore(on(date), span(text))).toBe(before);
});
