import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressBar } from '../../src/render/progress-bar.ts';

// Ten characters: one is a tenth. The mark stands behind what is expected: with 0.5 five characters are before it.
test.each([
  ['nothing done, nothing expected', 0, 0, '░░░░░░░░░░'],
  ['done as expected', 0.5, 0.5, '█████│░░░░'],
  ['behind', 0.2, 0.6, '██░░░░│░░░'],
  ['ahead', 0.8, 0.3, '███│████░░'],
  ['a half is rounded up', 0.25, null, '███░░░░░░░'],
  ['0.7 of ten is seven, whatever computing with fractions leaves behind', 0, 0.7, '░░░░░░░│░░'],
  ['all expected and not done: the mark is last', 0.4, 1, '████░░░░░│'],
  ['all expected and done: no mark', 1, 1, '██████████'],
  ['done before everything was expected', 1, 0.5, '█████│████'],
  ['more than all is full', 1.25, null, '██████████'],
  ['less than nothing is empty', -0.5, null, '░░░░░░░░░░'],
  ['unknown is empty', null, null, '░░░░░░░░░░'],
  ['nothing is expected before the start: no mark', 0.3, 0, '███░░░░░░░'],
  ['what is expected is unknown: no mark', 0.3, null, '███░░░░░░░'],
])('%s', (_, share, expected, bar) => {
  expect(progressBar(share, expected, 10, false)).toBe(bar);
});

test('in ASCII the same bar has signs of ASCII', () => {
  expect(progressBar(0.2, 0.6, 10, true)).toBe('##....|...');
});

test('a bar is as wide as it is asked to be, and never shorter for more progress', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.integer({ min: 1, max: 40 }), (one, other, width) => {
      const filled = (done: number) => [...progressBar(done, null, width, false)].filter((sign) => sign === '█').length;
      expect([...progressBar(one, other, width, false)]).toHaveLength(width);
      expect(filled(Math.max(one, other))).toBeGreaterThanOrEqual(filled(Math.min(one, other)));
    }),
  );
});
