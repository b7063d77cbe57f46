import { expect, test } from 'vitest';
import { boxOf, clearest, isOver, type Label } from '../../../src/render/html/label-place.ts';

const FRAME = { left: 0, right: 300, top: 0, bottom: 130 };

const label = (x: number, y: number, over: Partial<Label> = {}): Label => ({
  words: '12 days',
  x,
  y,
  anchor: 'start',
  ...over,
});

test('a text takes room to the right of its beginning or to the left of its end, wide letters twice as much', () => {
  const box = boxOf(label(100, 50));
  expect([box.left, box.top < 50 && box.bottom > 50]).toEqual([100, true]);
  expect(boxOf(label(100, 50, { anchor: 'end' })).right).toBe(100);
  const width = (words: string) => boxOf(label(0, 50, { words })).right;
  expect(width('天天天天')).toBeGreaterThan(1.5 * width('days'));
});

test.each([
  ['beside it', label(100, 50), label(200, 50), false],
  ['below it', label(100, 50), label(100, 63), false],
  ['over it', label(100, 50), label(110, 55), true],
  ['that ends where it begins', label(100, 50), label(100, 50, { anchor: 'end' }), false],
] as const)('a text %s', (_, one, other, isCovered) => {
  expect([isOver(one, other), isOver(other, one)]).toEqual([isCovered, isCovered]);
});

test.each([
  ['the first of equal places', [label(100, 50), label(100, 80)], [], 0],
  [
    'the place that no line crosses',
    [label(100, 50), label(100, 80)],
    [
      [
        { x: 0, y: 47 },
        { x: 300, y: 47 },
      ],
    ],
    1,
  ],
  [
    'the place that less of a line crosses',
    [label(100, 50), label(250, 50)],
    [
      [
        { x: 0, y: 47 },
        { x: 260, y: 47 },
      ],
    ],
    1,
  ],
  [
    'a place within the frame, though a line crosses it',
    [label(290, 50), label(100, 50)],
    [
      [
        { x: 0, y: 47 },
        { x: 300, y: 47 },
      ],
    ],
    1,
  ],
] as const)('of several places it takes %s', (_, [first, ...others], lines, index) => {
  const places: readonly [Label, ...Label[]] = [first, ...others];
  expect(clearest(places, lines, FRAME)).toBe(places[index]);
});
