import { expect, test } from 'vitest';
import { changes } from '../../scripts/demo-changes.mjs';

test('a change is shown with its sign, and what is not known as a dash', () => {
  const keyResults = [
    {
      id: 'cycle-days',
      current: 57,
      progress: 0.6,
      delta: { since: '2026-10-25', value: -2, progress: 0.4, confidence: null },
    },
    { id: 'cac', current: null, progress: 0, delta: null },
  ];
  expect(changes({ objectives: [{ keyResults }] }).split('\n')).toEqual([
    'key result  value  change  progress  change  since',
    'cycle-days  57     −2      0.6       +0.4    2026-10-25',
    'cac         –      –       0         –       –',
  ]);
});
