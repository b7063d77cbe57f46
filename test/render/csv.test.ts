import { describe, expect, test } from 'vitest';
import { type CsvValue, csvText } from '../../src/render/csv.ts';
import type { CsvDialect } from '../../src/render/index.ts';
import { safeText } from '../../src/render/safe-text.ts';
import { csvRecords } from '../../src/storage/csv-records.ts';
import { HOSTILE_TEXTS } from '../showing/hostile-texts.ts';

/** One value behind a column of ours, as it is written. */
const cell = (value: CsvValue, dialect: CsvDialect = 'rfc4180', language: 'en' | 'zh-CN' | 'pt-BR' = 'en') =>
  csvText(
    [
      { name: 'a', cell: () => 1 },
      { name: 'b', cell: () => value },
    ],
    [value],
    dialect,
    language,
  )
    .replace(/^[^\n]*\n/, '')
    .replace(/^1[,;]/, '')
    .replace(/\r\n$/, '');

test('records end with CR LF, and columns are named', () => {
  const columns = [
    { name: 'first', cell: (row: number) => row },
    { name: 'second', cell: () => 'x' },
  ];
  expect(csvText(columns, [1, 2], 'rfc4180', 'en')).toBe('first,second\r\n1,x\r\n2,x\r\n');
  expect(csvText(columns, [], 'rfc4180', 'en')).toBe('first,second\r\n');
});

test.each<[string, CsvValue, string]>([
  ['nothing', null, ''],
  ['nothing, said otherwise', undefined, ''],
  ['a plain text', 'Win deals', 'Win deals'],
  ['a comma', 'a, b', '"a, b"'],
  ['a semicolon, which separates nothing here', 'a; b', 'a; b'],
  ['quotation marks', 'say "yes"', '"say ""yes"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['line breaks of other systems', 'a\r\nb\rc', '"a\nb\nc"'],
  ['a line break at the end', 'a\n', 'a'],
  ['spaces at the ends', ' a ', '" a "'],
  ['a list', ['a', 'b'], '"a\nb"'],
  ['an empty list', [], ''],
  ['yes', true, 'true'],
  ['a number', 58, '58'],
  ['a negative number', -2.5, '-2.5'],
  ['what computing with fractions leaves behind', 0.1 + 0.2, '0.3'],
  ['a share', 1 / 3, '0.3333333333'],
  ['a large number', 1e21, '1e+21'],
  ['what looks like a command to a CI, within a text', 'a\n::error::b', '"a\n\\u003a:error::b"'],
  ['an escape sequence', '\u001b[2J', '\\u001b[2J'],
])('%s', (_, value, expected) => expect(cell(value)).toBe(expected));

describe('what a spreadsheet takes for a formula is none in any dialect:', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['\tx', "' x"],
    ['\rx', `"'\nx"`],
    ['\n=x', `"'\n=x"`],
  ])('%j', (text, expected) => {
    expect(cell(text)).toBe(expected);
    expect(cell(text, 'excel', 'pt-BR')).toBe(expected);
  });

  test('a sign within a text stays, and numbers stay numbers', () => {
    expect(cell('a=1')).toBe('a=1');
    expect(cell("'quoted'")).toBe("'quoted'");
    expect(cell(-5)).toBe('-5');
    expect(cell(-5, 'excel', 'pt-BR')).toBe('-5');
  });
});

describe('for Excel', () => {
  test.each([
    ['en', '\ufeffa,b\r\n1,0.5\r\n'],
    ['zh-CN', '\ufeffa,b\r\n1,0.5\r\n'],
    ['pt-BR', '\ufeffa;b\r\n1;0,5\r\n'],
  ] as const)('in %s it begins with a mark and has the signs of the language', (language, expected) => {
    const columns = [
      { name: 'a', cell: () => 1 },
      { name: 'b', cell: () => 0.5 },
    ];
    expect(csvText(columns, [0], 'excel', language)).toBe(expected);
  });

  test('what separates cells there is quoted, and what does not is not', () => {
    expect(cell('a; b, c', 'excel', 'pt-BR')).toBe('"a; b, c"');
    expect(cell('b, c', 'excel', 'pt-BR')).toBe('b, c');
    expect(cell(0.25, 'excel', 'pt-BR')).toBe('0,25');
  });
});

test.each(HOSTILE_TEXTS)('%j is read back, behind one apostrophe at most, and is no formula', (text) => {
  for (const [dialect, separator] of [
    ['rfc4180', ','],
    ['excel', ';'],
  ] as const) {
    const written = csvText(
      [
        { name: 'a', cell: () => 1 },
        { name: 'b', cell: () => `${text}(end)` },
      ],
      [0],
      dialect,
      'pt-BR',
    );
    const faults: number[] = [];
    const [, record, ...more] = csvRecords(written, 0, separator, (at) => faults.push(at));
    expect([record?.count, more, faults]).toEqual([2, [], []]);
    const read = record?.cells[1]?.text ?? '';
    expect(read).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
    // What is not visible is made so, as everywhere.
    const shown = `${text}(end)`
      .split(/\r\n|\r|\n/)
      .map(safeText)
      .join('\n');
    expect([shown, `'${shown}`]).toContain(read.replaceAll('\\u003a:', '::'));
  }
});
