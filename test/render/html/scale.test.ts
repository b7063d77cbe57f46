import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale } from '../../../src/render/html/scale.ts';

test.each([
  [[0, 100], [0, 300], 50, 150],
  [[0, 100], [122, 24], 0, 122],
  [[0, 100], [122, 24], 100, 24],
  [[-10, 10], [0, 1], 0, 0.5],
  [[0, 3], [0, 1], 1, 0.3],
  [[0, 10], [0, 100], 12, 120],
  [[5, 5], [0, 300], 5, 150],
  [[-1.7e308, 1.7e308], [0, 300], 0, 150],
] as const)('from %j to %j, %j stands at %j', (from, to, value, place) => {
  expect(linearScale(from, to)(value)).toBe(place);
});

test('within its ends every place is finite, within the drawing, and in the order of the values', () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.tuple(numbers, numbers, numbers, numbers), (drawn) => {
      const [low = 0, one = 0, other = 0, high = 0] = drawn.toSorted((a, b) => a - b);
      const places = [low, one, other, high].map(linearScale([low, high], [10, 290]));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const place of places) expect(place).toSatisfy((at: number) => at >= 10 && at <= 290);
    }),
  );
});
