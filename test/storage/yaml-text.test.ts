import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Inline, type WritableMap } from '../../src/model/writable.ts';
import { Faults } from '../../src/storage/faults.ts';
import type { SourceNode } from '../../src/storage/source-node.ts';
import { parseYaml } from '../../src/storage/yaml-source.ts';
import { yamlText } from '../../src/storage/yaml-text.ts';

/** What stands in a tree: maps as lists of pairs, which keep their order. */
const contentOf = (node: SourceNode): unknown => {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(contentOf);
  return node.entries.map(({ key, value }) => [key.text, contentOf(value)]);
};

function readBack(map: WritableMap): unknown {
  const faults = new Faults('x.yaml');
  // As it would be on the disk: a text that is not well-formed would not survive.
  const text = new TextDecoder().decode(new TextEncoder().encode(yamlText(map)));
  const root = parseYaml(text, faults);
  expect(faults.found).toEqual([]);
  return root && contentOf(root);
}

/** The texts that YAML, or another reader of it, would take for something else. */
const HARD_TEXTS = [
  ...['yes', 'no', 'on', 'off', 'y', 'n', 'true', 'False', 'null', 'Null', '~', 'NaN', '.nan', '.inf', '-.inf'],
  ...[
    '1',
    '-1',
    '+1',
    '1.5',
    '1e3',
    '0x10',
    '0o7',
    '010',
    '1_000',
    '1:30',
    '2026-11-24',
    '.5',
    '-',
    '--',
    '---',
    '...',
  ],
  ...[
    ':',
    ': ',
    'a: b',
    'a:',
    ':a',
    '#',
    '# a',
    'a #b',
    'a#b',
    '- a',
    '-a',
    '? a',
    '?a',
    '! a',
    '!a',
    '&a',
    '*a',
    '| a',
  ],
  ...[
    '>',
    '> a',
    '%',
    '%a',
    '@a',
    '`a`',
    '"',
    '"a"',
    '"a',
    "'",
    "'a'",
    "it's",
    '\\',
    'a\\n',
    '{',
    '{a}',
    '[',
    '[a]',
    '}',
    ']',
  ],
  ...[',', ',a', 'a,', 'a, b', ',', ', a', '{ a: b }', 'a, b: c', '=', '<<', '__proto__', '（', '：', 'a：b'],
  ...[
    ' a',
    'a ',
    '  ',
    ' ',
    '\t',
    'a\tb',
    '\ta',
    'a\t',
    '\n',
    'a\n',
    '\na',
    'a\nb',
    'a\r\nb',
    'a\rb',
    'a\n\n  b\n',
    'a\n---\nb',
  ],
  ...[
    '\0',
    '\x07',
    '\x1b[31m',
    '\x7f',
    '\x80',
    '\x85',
    '\x9b',
    '\xa0',
    '\u00ad',
    '\u200b',
    '\u200e',
    '\u2028',
    '\u2029',
  ],
  ...[
    '\u202e',
    '\u2066a\u2069',
    '\ufeff',
    '\ufeffa',
    '\ufffd',
    '\uffff',
    '\u{e0001}',
    '\u{1f600}',
    '\ud83d',
    '\ude00',
    'a\ud83db',
  ],
  ...['ação', 'naïve', 'e\u0301', '銷售', '٣', '½', '1 deal', 'a'.repeat(3000), 'a b '.repeat(500), '[['.repeat(700)],
];

describe('every text that is written comes back exactly:', { timeout: 120_000 }, () => {
  test.each(HARD_TEXTS)('%j', (text) => {
    const map = { a: text, b: [text, { c: text, d: new Inline({ e: text }) }], f: new Inline([text, text]) };
    expect(readBack(map)).toEqual([
      ['a', text],
      [
        'b',
        [
          text,
          [
            ['c', text],
            ['d', [['e', text]]],
          ],
        ],
      ],
      ['f', [text, text]],
    ]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'ab1 ,:#-?&*!|>%@"\'{}[]~=\n\r\t\u2028\u202e\ufeff\u0085') }),
    // Half a pair of surrogates, as broken input may hold.
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    fc.constantFrom(...HARD_TEXTS),
    fc.tuple(fc.constantFrom(...HARD_TEXTS), fc.constantFrom(...HARD_TEXTS)).map(([a, b]) => `${a}${b}`),
  );

  test('any text, alone, in a list, in an item, within brackets', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const map = {
          a: one,
          b: [other, { c: one }],
          d: new Inline({ e: other, f: one }),
          g: new Inline([one, other]),
        };
        expect(readBack(map)).toEqual([
          ['a', one],
          ['b', [other, [['c', one]]]],
          [
            'd',
            [
              ['e', other],
              ['f', one],
            ],
          ],
          ['g', [one, other]],
        ]);
      }),
      { numRuns: 4000 },
    );
  });

  test('any text as a key, in the order of the keys', () => {
    const keys = fc
      .uniqueArray(anyText, { maxLength: 5 })
      .filter((list) => list.every((key) => !['', '__proto__', 'constructor', 'prototype', '<<'].includes(key)))
      // Where two files were put together, the mark of the second stands before a key of its.
      .filter((list) => list.every((key) => !key.startsWith('\ufeff')));
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 2 }), keys, (values, names) => {
        const entries = names.map((name, index) => [name, values[index] ?? 'x'] as const);
        const map: WritableMap = { first: '1', map: new Inline(new Map(entries)) };
        expect(readBack(map)).toEqual([
          ['first', '1'],
          ['map', entries.map(([name, value]) => [name, value])],
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
