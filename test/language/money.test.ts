import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/index.ts';
import { inAscii } from '../../src/render/ascii.ts';

describe('money is written as people write it', () => {
  test.each([
    [1200, 'BRL', 'R$1,200'],
    [1200.5, 'USD', '$1,200.50'],
    [1200.25, 'USD', '$1,200.25'],
    [-5, 'BRL', '-R$5'],
    [-1200.5, 'EUR', '-€1,200.50'],
    [0, 'GBP', '£0'],
    [1200, 'CHF', 'CHF 1,200'],
    [-0.5, 'CHF', '-CHF 0.50'],
    [1234567, 'INR', '₹1,234,567'],
    [1200, 'CNY', 'CN¥1,200'],
  ])('%d of %s is %s', (amount, currency, text) => {
    expect(english.quantity(amount, currency)).toBe(text);
  });

  // ISO 4217 knows no cents of a yen and a thousand fils in a dinar.
  test.each([
    [1200, 'JPY', '¥1,200'],
    [1200.5, 'JPY', '¥1,201'],
    [1200.4, 'KRW', 'KRW 1,200'],
    [1200.5, 'KWD', 'KWD 1,200.500'],
    [0.125, 'BHD', 'BHD 0.125'],
  ])('%d of %s has the decimals of its currency: %s', (amount, currency, text) => {
    expect(english.quantity(amount, currency)).toBe(text);
  });

  // Half away from zero of the shortest decimal form, although the double of 1.005 lies just below.
  test.each([
    [1.005, '$1.01'],
    [999.995, '$1,000'],
    [760.0000000001, '$760'],
    [-0.001, '-$0.001'],
  ])('%d dollars are %s', (amount, text) => {
    expect(english.quantity(amount, 'USD')).toBe(text);
  });

  test.each([
    [0.004, '$0.004'],
    [0.00353, '$0.0035'],
    [0.5, '$0.50'],
    [0.05, '$0.05'],
    [0.996, '$1'],
  ])('a price below one, %d, does not become nothing: %s', (amount, text) => {
    expect(english.quantity(amount, 'USD')).toBe(text);
  });
});

test.each([
  [40, 'SQL', '40 SQL'],
  [62, 'NPS', '62 NPS'],
  [12, 'MQL', '12 MQL'],
  [3, 'brl', '3 brl'],
  [3, 'Brl', '3 Brl'],
  [3, 'XAU', '3 XAU'],
  [3, 'BRLS', '3 BRLS'],
  [3, 'constructor', '3 constructor'],
])('a unit that only looks like a currency stands behind: %d %s', (value, unit, text) => {
  expect(english.quantity(value, unit)).toBe(text);
});

test.each([
  [[60, 58, 55], 'days', '60 → 58 → 55 days'],
  [[800, 790, 760], 'BRL', 'R$800 → R$790 → R$760'],
  [[30, 26, 10], 'percent', '30% → 26% → 10%'],
  [[0, 28, 40], null, '0 → 28 → 40'],
  [[null, 91, 95], 'percent', '– → 91% → 95%'],
  [[0, null, 10], 'fairs', '0 → – → 10 fairs'],
  [[-1, 0, 1], 'NPS', '-1 → 0 → 1 NPS'],
])('%j in %s are told together as %s: a sign at each, a word once', (values, unit, text) => {
  expect(english.quantities(values, unit, ' → ')).toBe(text);
});

test.each([
  [[1200], 'EUR', 'EUR 1,200'],
  [[-5, 5], 'JPY', '-JPY 5 -> JPY 5'],
  [[0, null], 'CNY', 'CNY 0 -> -'],
  [[800, 760], 'BRL', 'R$800 -> R$760'],
  [[800, 760], 'CHF', 'CHF 800 -> CHF 760'],
  [[1, 2], '€ – a seat', '1 -> 2 € – a seat'],
])('%j in %s keep to ASCII under --ascii: %s; a unit of the user’s own stays', (values, unit, text) => {
  expect(inAscii(english).quantities(values, unit, ' → ')).toBe(text);
});
