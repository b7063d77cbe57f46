import { describe, expect, test } from 'vitest';
import { Inline, Plain, plain, type WritableMap } from '../../src/model/writable.ts';
import { Faults } from '../../src/storage/faults.ts';
import { parseYaml } from '../../src/storage/yaml-source.ts';
import { isAsWritten, yamlText } from '../../src/storage/yaml-text.ts';

describe('is written as a person would:', () => {
  test.each<[string, WritableMap, string]>([
    ['a text', { title: 'Average sales cycle' }, 'title: Average sales cycle\n'],
    ['a text with a comma', { title: 'CRM, dashboard' }, 'title: CRM, dashboard\n'],
    ['a text in another script', { title: '缩短销售周期' }, 'title: 缩短销售周期\n'],
    ['a text with a colon', { title: 'Target: 5' }, 'title: "Target: 5"\n'],
    ['a text that looks like a number', { title: '5' }, 'title: "5"\n'],
    ['a text that looks like a word of YAML', { title: 'No' }, 'title: "No"\n'],
    ['a text of two lines', { note: 'a\nb' }, 'note: "a\\nb"\n'],
    ['a text that turns the direction', { note: 'a\u202eb' }, 'note: "a\\u202eb"\n'],
    ['a number', { a: 58, b: -0.5, c: 1e21 }, 'a: 58\nb: -0.5\nc: 1e+21\n'],
    ['true', { done: true }, 'done: true\n'],
    ['an id', { by: new Plain('2fast') }, 'by: 2fast\n'],
    ['no value', { a: 'x', b: null, c: plain(null) }, 'a: x\n'],
    ['a list', { a: ['x', 'z'] }, 'a:\n  - x\n  - z\n'],
    ['a list of maps', { a: [{ b: 'x', c: 'z' }] }, 'a:\n  - b: x\n    c: z\n'],
    ['a map', { a: { b: { c: 'x' } } }, 'a:\n  b:\n    c: x\n'],
    ['a list on one line', { a: new Inline(['x', 'y, z']) }, 'a: [x, "y, z"]\n'],
    ['a map on one line', { a: new Inline({ b: 1, c: 'x', d: null }) }, 'a: { b: 1, c: x }\n'],
    ['nothing in a list or map', { a: new Inline([]), b: new Inline({}) }, 'a: []\nb: {}\n'],
    [
      'keys that look like numbers, in their order',
      new Map([
        ['b', '1x'],
        ['9', 'x'],
        ['10', 'z'],
      ]),
      'b: "1x"\n9: x\n10: z\n',
    ],
    ['nothing, where there may be lines', { a: [], b: {}, c: [{}] }, 'a: []\nb: {}\nc:\n  - {}\n'],
  ])('%s', (_, map, text) => {
    expect(yamlText(map)).toBe(text);
  });
});

test('a tree that is not what was to be written is told from one that is', () => {
  const root = parseYaml('a: x\nb: [1, 2]\n', new Faults('x'));
  if (!root) throw new Error('no tree');
  expect(isAsWritten(root, { a: 'x', b: [1, 2] })).toBe(true);
  const others: WritableMap[] = [
    { a: 'y', b: [1, 2] },
    { a: 'x', b: [1] },
    { a: 'x', b: [1, 3] },
    { a: 'x', b: [1, 2], c: 'z' },
    { a: 'x' },
    { b: [1, 2], a: 'x' },
    { a: ['x'], b: [1, 2] },
    { a: 'x', b: { c: 1 } },
  ];
  for (const other of others) expect(isAsWritten(root, other)).toBe(false);
});
