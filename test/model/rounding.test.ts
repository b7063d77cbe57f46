import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rounded } from '../../src/model/rounding.ts';

describe('rounding is half away from zero of the shortest decimal form', () => {
  test.each([
    // The double of each of these lies just below the half.
    [1.005, 2, 1.01],
    [8.345, 2, 8.35],
    [1.45, 1, 1.5],
    [-1.005, 2, -1.01],
    [0.5, 0, 1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.49999999999999994, 0, 0],
    [0.285, 2, 0.29],
    [0.999, 2, 1],
    [99.95, 1, 100],
    [0.1 + 0.2, 15, 0.3],
    [0.1 + 0.2, 17, 0.1 + 0.2],
    [5e-7, 6, 0.000001],
    [4e-7, 6, 0],
    [1.5e-10, 10, 2e-10],
    [5e-324, 10, 0],
    [1e21, 2, 1e21],
    [1.7976931348623157e308, 10, 1.7976931348623157e308],
    [123456789.125, 2, 123456789.13],
    [0.597826086956, 10, 0.597826087],
  ])('%d to %i places is %d', (value, decimals, expected) => expect(rounded(value, decimals)).toBe(expected));
});

test.each([
  [-0, 0],
  [-0, 5],
  [-0.4, 0],
  [-0.004, 2],
  [-1e-300, 10],
])('%d to %i places is 0 without a sign', (value, decimals) =>
  expect(Object.is(rounded(value, decimals), 0)).toBe(true),
);

/** The same by whole numbers: twice the digits, plus one half, cut off; no number is divided that is not whole. */
function exactlyRounded(value: number, decimals: number): number {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = BigInt(fraction.length - Number(exponent));
  let scaled = BigInt(whole + fraction) * 10n ** BigInt(decimals);
  if (places < 0n) scaled *= 10n ** -places;
  const unit = places > 0n ? 10n ** places : 1n;
  const digits = ((2n * scaled + unit) / (2n * unit)).toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const magnitude = Number(`${digits.slice(0, cut)}.${digits.slice(cut)}`);
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

const decimals = fc.integer({ min: 0, max: 12 });
/** Numbers whose shortest form ends in 5, where halves are. */
const halves = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 12 }))
  .map(([whole, places]) => Number(`${whole}5e-${places}`));
const anyNumber = fc.oneof(
  halves,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
);

test('any number is rounded as whole numbers would', () => {
  fc.assert(
    fc.property(anyNumber, decimals, (value, places) => {
      expect(rounded(value, places)).toBe(exactlyRounded(value, places));
    }),
    { numRuns: 5000 },
  );
});

test('a rounded number stays as it is, and a negative one mirrors a positive one', () => {
  fc.assert(
    fc.property(anyNumber, decimals, (value, places) => {
      const once = rounded(value, places);
      expect(rounded(once, places)).toBe(once);
      expect(rounded(-value, places)).toBe(once === 0 ? 0 : -once);
    }),
    { numRuns: 2000 },
  );
});
