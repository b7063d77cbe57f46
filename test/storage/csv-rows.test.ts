import { describe, expect, test } from 'vitest';
import { readTable, type SaidByRow } from './table.ts';

const DEALS: SaidByRow = { kr: 'deals', value: 12 };

describe('a table says the same however its file was written:', () => {
  test.each<[string, string, SaidByRow[]]>([
    ['with commas', 'kr,value\ndeals,12\n', [DEALS]],
    ['with semicolons', 'kr;value\ndeals;12\n', [DEALS]],
    ['with tabs', 'kr\tvalue\ndeals\t12\n', [DEALS]],
    ['with a line that says what is between cells', 'sep=|\nkr|value\ndeals|12\n', [DEALS]],
    ['with a comma in a note between semicolons', 'kr;value;note\ndeals;12;a, b, c\n', [{ ...DEALS, note: 'a, b, c' }]],
    ['with CR LF', 'kr,value\r\ndeals,12\r\n', [DEALS]],
    ['with CR alone', 'kr,value\rdeals,12\r', [DEALS]],
    ['without a last line break', 'kr,value\ndeals,12', [DEALS]],
    ['with a byte order mark', '\ufeffkr,value\ndeals,12\n', [DEALS]],
    ['with capitals and spaces in the first line', 'KR, Value\ndeals,12\n', [DEALS]],
    ['with its columns in another order', 'value,kr\n12,deals\n', [DEALS]],
    ['with spaces around cells', 'kr,value\n deals , 12\n', [DEALS]],
    ['with every cell in quotation marks', '"kr","value"\n"deals","12"\n', [DEALS]],
    ['with blank lines', '\n\nkr,value\n\ndeals,12\n  \n\n', [DEALS]],
    ['with rows of empty cells, as Excel leaves them', 'kr,value\ndeals,12\n,\n,\n', [DEALS]],
    ['with columns that have neither a name nor a cell', 'kr,value,,\ndeals,12,,\n', [DEALS]],
  ])('%s', (_, text, rows) => {
    expect(readTable(text)).toMatchObject({ rows, faults: [] });
  });
});

test.each<[string, string, string]>([
  ['doubled quotation marks are one', '"say ""yes"""', 'say "yes"'],
  ['a comma within them is no end', '"a, b"', 'a, b'],
  ['a line break within them is no end', '"a\nb"', 'a\nb'],
  ['a line break of another system is the same note', '"a\r\nb\rc"', 'a\nb\nc'],
  ['spaces within them stay', '" a "', ' a '],
])('within quotation marks %s', (_, cell, note) => {
  expect(readTable(`kr,note\ndeals,${cell}\n`)).toMatchObject({ rows: [{ kr: 'deals', note }], faults: [] });
});

test('each column is read by the parser of its type, and an empty cell says nothing', () => {
  const text = `kr,value,add,done,confidence,note,date,by
2026-Q4/win/deals,-1.5,,,70%,,2026-11-20,bo
meetings,,+3,,0.7,,,
contracts,,,vendor pilot;live,7/10,Hm,,
contracts,,,"live, live",,,,
`;
  expect(readTable(text)).toMatchObject({
    faults: [],
    rows: [
      { kr: '2026-Q4/win/deals', value: -1.5, confidence: 0.7, date: '2026-11-20', by: 'bo' },
      { kr: 'meetings', add: 3, confidence: 0.7 },
      { kr: 'contracts', done: ['vendor', 'pilot', 'live'], confidence: 0.7, note: 'Hm' },
      { kr: 'contracts', done: ['live'] },
    ],
  });
});

test('a cell has its own place, after a byte order mark and line breaks in cells too; one that is empty has its row’s', () => {
  const { placeOf } = readTable('\ufeffkr;note;value;by\r\ndeals;"a\r\nb";  12;\r\n"deals";;7;bo\r\n');
  expect(placeOf(0, 'kr')).toBe('2:1');
  expect(placeOf(0, 'note')).toBe('2:7');
  expect(placeOf(0, 'value')).toBe('3:6');
  expect(placeOf(0, 'by')).toBe('2:1');
  expect(placeOf(1, 'kr')).toBe('4:1');
  expect(placeOf(1, 'value')).toBe('4:10');
  expect(placeOf(1, 'by')).toBe('4:12');
});

test.each<[string, string, string[]]>([
  ['no column of ours', 'deals,12\n', ['1:1 row/no-kr-column']],
  ['no column kr', 'value,note\n12,Hm\n', ['1:1 row/no-kr-column']],
  ['a column that is not known', 'kr,valeu,value\ndeals,1,2\n', ['1:4 row/unknown-column']],
  ['a row that says something in a column that is not known', 'kr,valeu\ndeals,1\n', ['1:4 row/unknown-column']],
  ['a column twice', 'kr,value,VALUE\ndeals,1,2\n', ['1:10 row/duplicate-column']],
  ['a cell under no name', 'kr,value,\ndeals,1,x\n', ['2:9 row/unnamed-column']],
  ['a cell too many', 'kr,value\ndeals,1,2\n', ['2:9 row/cell-count']],
  ['a cell too few', 'kr,value,note\ndeals,1\n', ['2:8 row/cell-count']],
  ['a quotation mark never closed', 'kr,note\ndeals,"a\nmeetings,b\n', ['2:7 row/open-quote']],
  ['a quotation mark in a bare cell', 'kr,note\ndeals,5" pipes\n', ['2:8 row/stray-quote']],
  ['something after a closing one', 'kr,note\ndeals,"a"b\n', ['2:10 row/after-quote']],
  ['no key result', 'kr,value\n,12\n', ['2:1 row/no-key-result']],
  ['nothing said', 'kr,value,date\ndeals,,2026-11-20\n', ['2:1 row/says-nothing']],
  ['milestones of separators alone', 'kr,done\ndeals,;\n', ['2:1 row/says-nothing']],
  ['value and add', 'kr,value,add\ndeals,1,2\n', ['2:9 row/value-and-add']],
  ['a note that no file could hold', `kr,note\ndeals,${'a'.repeat(65_537)}\n`, ['2:7 row/note-too-long']],
  ['a date of another form', 'kr,add,date\ndeals,1,15/11/2026\n', ['2:9 row/date']],
  ['a date that is only known at the keyboard', 'kr,add,date\ndeals,1,today\n', ['2:9 row/date']],
  ['a confidence of two readings', 'kr,confidence\ndeals,7\n', ['2:7 row/confidence']],
  ['a plus before a value', 'kr,value\ndeals,+3\n', ['2:7 row/number']],
])('refused, with its place: %s', (_, text, faults) => {
  expect(readTable(text).faults).toEqual(faults);
});

test('everything that is wrong is told at once, in every row and in each cell of a row', () => {
  const text = 'kr,value,confidence,date\n,1\ndeals,x,7,15/11/2026\n,"a"b,,\n,1,,\n';
  expect(readTable(text).faults).toEqual([
    '2:3 row/cell-count',
    '3:7 row/number',
    '3:9 row/confidence',
    '3:11 row/date',
    '4:5 row/after-quote',
    '5:1 row/no-key-result',
  ]);
});

test.each<[string, Uint8Array, string]>([
  ['bytes that are not UTF-8', Buffer.from('kr,note\ndeals,caf\xe9\n', 'latin1'), '2:10 row/not-utf-8'],
  ['UTF-16', Buffer.from('kr\tvalue\ndeals\t12\n', 'utf16le'), '1:2 row/not-utf-8'],
])('%s are refused where they begin', (_, bytes, fault) => {
  expect(readTable(bytes).faults).toEqual([fault]);
});

test('a table without rows has none, and nothing is wrong with it', () => {
  for (const text of ['', '\n \n', 'kr,value\n']) expect(readTable(text)).toMatchObject({ rows: [], faults: [] });
});

test('ten thousand rows are read, one more is refused as a whole', () => {
  const rows = (count: number) => `kr,add\n${'deals,1\n'.repeat(count)}`;
  expect(readTable(rows(10_000)).rows).toHaveLength(10_000);
  expect(() => readTable(rows(10_001))).toThrow('usage/too-many-rows');
});
