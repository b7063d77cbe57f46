import { expect, test } from 'vitest';
import { alignedColumns, displayWidth } from '../../src/render/columns.ts';
import { jsonDocument, jsonText } from '../../src/render/json-text.ts';
import { safeText } from '../../src/render/safe-text.ts';

test.each([
  ['an escape sequence', '\u001b[31mred', '\\u001b[31mred'],
  ['its eight-bit form', '\u009b31m', '\\u009b31m'],
  ['a bell and a backspace', 'a\u0007\u0008', 'a\\u0007\\u0008'],
  ['a line break', 'a\nb', 'a\\nb'],
  ['a carriage return', 'a\rb', 'a\\u000db'],
  ['a tab', 'a\tb', 'a b'],
  ['separators of lines and paragraphs', 'a\u2028b\u2029', 'a\\u2028b\\u2029'],
  ['text that runs backwards', 'a\u202egnp', 'a\\u202egnp'],
  ['an isolate', '\u2066a\u2069', '\\u2066a\\u2069'],
  ['what has no width', 'a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
  ['a soft hyphen', 'a\u00adb', 'a\\u00adb'],
  ['invisible tags', 'a\u{e0041}', 'a\\u{e0041}'],
  ['half of a character', 'a\ud800', 'a\\ud800'],
  ['letters, accents and CJK', 'São 中文 é', 'São 中文 é'],
  ['an emoji of several', '👩\u200d💻', '👩\u200d💻'],
])('%s is shown, and does not act', (_, text, shown) => {
  expect(safeText(text)).toBe(shown);
});

test.each([
  ['Deals', 5],
  ['中文', 4],
  ['ｆｕｌｌ', 8],
  ['e\u0301', 1],
  ['👍', 2],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

interface Row {
  id: string;
  title: string;
  note: string;
}

const COLUMNS = [
  { title: 'ID', align: 'left', cell: ({ id }: Row) => id },
  { title: 'TITLE', align: 'right', cell: ({ title }: Row) => title },
  { title: 'NOTE', align: 'left', cell: ({ note }: Row) => note },
] as const;

test('columns line up by what is seen, with CJK too, and no line ends with spaces', () => {
  const rows = [
    { id: 'a', title: '销售周期', note: 'x' },
    { id: 'long-id', title: 'Cycle', note: '' },
  ];
  expect(alignedColumns(COLUMNS, rows)).toEqual([
    'ID          TITLE  NOTE',
    'a        销售周期  x',
    'long-id     Cycle',
  ]);
});

test('a column in which nothing stands is left out, its title too', () => {
  const rows = [{ id: 'a', title: 'b', note: '' }];
  expect(alignedColumns(COLUMNS, rows)).toEqual(['ID  TITLE', 'a       b']);
});

test.each([
  [1 / 3, '0.3333333333'],
  [2 / 3, '0.6666666667'],
  [0.1 + 0.2, '0.3'],
  [-1e-12, '0'],
  [-0, '0'],
  [55 / 92, '0.597826087'],
  [1e21, '1e+21'],
  [1200000, '1200000'],
  [0.00000000005, '1e-10'],
])('JSON says %d as %s, ten decimals at the most, half away from zero', (value, text) => {
  expect(jsonText(value)).toBe(text);
});

test('JSON escapes what would act on a terminal, and reads back as the same text', () => {
  const text = 'a\u001b[31m\u009b\u007f\u202e\u2028\ud800 "quoted" 中文';
  const json = jsonText({ text });
  expect(json).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
  expect(JSON.parse(json)).toEqual({ text });
  expect(json).toContain('中文');
});

test('a document begins with its version and kind and ends with a line break', () => {
  expect(jsonDocument('written', { files: [] })).toBe(
    '{\n  "schemaVersion": 1,\n  "kind": "written",\n  "files": []\n}\n',
  );
});
