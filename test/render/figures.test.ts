import { expect, test } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { inAscii } from '../../src/render/ascii.ts';
import { computed, percent, ratio, signed } from '../../src/render/figures.ts';

const language = await languageOf('en');
if (!language) throw new Error('English is missing');
const STYLE = { language, ascii: false };

test.each([
  [0.4, '40%'],
  [0.125, '13%'],
  [0.285, '29%'],
  [-0.125, '-13%'],
  [1.5, '150%'],
  [0, '0%'],
  [null, '–'],
])('people see the share %d as %s: whole percent, half away from zero', (share, text) => {
  expect(percent(share, language)).toBe(text);
});

test.each([
  [0.4545454545, '0.45'],
  [1.005, '1.01'],
  [15.25, '15.25'],
  [null, '–'],
])('a ratio %d has two places: %s', (value, text) => {
  expect(ratio(value, language)).toBe(text);
});

test.each([
  [-2, '−2'],
  [3, '+3'],
  [0, '0'],
  [1.8 - 2.4, '−0.6'],
  [0.1 + 0.2, '+0.3'],
  [1200, '+1,200'],
  [-1e-12, '0'],
])('a change of %d is shown as %s, without what computing leaves behind', (change, text) => {
  expect(signed(change, STYLE)).toBe(text);
});

test('a sum of tenths is shown as what was meant', () => {
  expect(computed(0.1 + 0.2, 'days', language)).toBe('0.3 days');
});

test('under --ascii a minus and what is unknown are ASCII', () => {
  expect(signed(-2, { ...STYLE, ascii: true })).toBe('-2');
  expect(percent(null, inAscii(language))).toBe('-');
});
