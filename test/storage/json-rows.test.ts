import { describe, expect, test } from 'vitest';
import { readTable, type SaidByRow } from './table.ts';

const JSONL = { file: 'rows.jsonl' };
const DEALS: SaidByRow = { kr: 'deals', value: 12 };

describe('an object a line says what a row of CSV would:', () => {
  test.each<[string, string, SaidByRow[]]>([
    ['numbers', '{"kr":"deals","value":12}\n', [DEALS]],
    ['numbers in texts', '{"kr":"deals","value":"12"}\n', [DEALS]],
    ['numbers with exponents', '{"kr":"deals","value":1.2e1}\n', [DEALS]],
    ['spaces around everything', ' { "kr" : "deals" ,\t"value" : 12 } \n', [DEALS]],
    ['CR LF and blank lines', '\r\n{"kr":"deals","value":12}\r\n\r\n', [DEALS]],
    ['a byte order mark', '\ufeff{"kr":"deals","value":12}', [DEALS]],
    ['keys in capitals', '{"KR":"deals","Value":12}', [DEALS]],
    ['null and empty texts, which say nothing', '{"kr":"deals","value":12,"add":null,"note":""}', [DEALS]],
    ['milestones in a list', '{"kr":"deals","done":["vendor","pilot"]}', [{ kr: 'deals', done: ['vendor', 'pilot'] }]],
    ['escapes', '{"kr":"deals","note":"a\\n\\"b\\" \\u00e9"}', [{ kr: 'deals', note: 'a\n"b" é' }]],
  ])('%s', (_, text, rows) => {
    expect(readTable(text, JSONL)).toMatchObject({ rows, faults: [] });
  });
});

test('a JSON number has a point whatever is said of decimals, a text in it does not', () => {
  const text = '{"kr":"deals","value":1.234,"confidence":"0,7"}\n';
  const rows = [{ kr: 'deals', value: 1.234, confidence: 0.7 }];
  expect(readTable(text, { ...JSONL, sign: 'comma' })).toMatchObject({ rows, faults: [] });
});

test('a value has its own place, one that is missing has its row’s', () => {
  const { placeOf } = readTable('\n  {"kr": "deals", "value": 12}\n', JSONL);
  expect([placeOf(0, 'kr'), placeOf(0, 'value'), placeOf(0, 'by')]).toEqual(['2:10', '2:28', '2:3']);
});

test.each<[string, string, string[]]>([
  ['a key that is not known', '{"kr":"deals","valeu":12}', ['1:15 row/unknown-column']],
  ['a key twice', '{"kr":"deals","add":1,"add":2}', ['1:23 row/duplicate-column']],
  ['a key that objects have', '{"kr":"deals","add":1,"__proto__":2}', ['1:23 row/unknown-column']],
  ['true', '{"kr":"deals","add":true}', ['1:21 row/not-a-text']],
  ['an object', '{"kr":{"id":"deals"},"add":1}', ['1:7 row/not-a-text']],
  ['a list where only one can be', '{"kr":["deals"],"add":1}', ['1:7 row/not-a-text']],
  ['a list of numbers', '{"kr":"deals","done":[1]}', ['1:23 row/not-a-text']],
  ['a list around everything', '[{"kr":"deals","add":1}]', ['1:1 row/not-json']],
  ['two objects on a line', '{"kr":"deals","add":1}{"kr":"deals","add":1}', ['1:23 row/not-json']],
  ['an object on two lines', '{"kr":"deals",\n"add":1}', ['1:15 row/not-json', '2:1 row/not-json']],
  ['a comma too many', '{"kr":"deals","add":1,}', ['1:23 row/not-json']],
  ['a key without quotation marks', '{kr:"deals"}', ['1:2 row/not-json']],
  ['a text that is never closed', '{"kr":"deals', ['1:7 row/not-json']],
  ['an escape that is none', '{"kr":"deals","note":"\\x"}', ['1:22 row/not-json']],
  ['half of a character', '{"kr":"deals","note":"\\ud83d"}', ['1:22 row/not-json']],
  ['a number of another notation', '{"kr":"deals","add":0x1}', ['1:22 row/not-json']],
  ['a number with a plus', '{"kr":"deals","add":+1}', ['1:21 row/not-json']],
  ['nothing said', '{"kr":"deals"}', ['1:1 row/says-nothing']],
  ['nothing at all', '{}', ['1:1 row/no-key-result']],
  ['a confidence of two readings', '{"kr":"deals","confidence":7}', ['1:28 row/confidence']],
  ['a text with two readings', '{"kr":"deals","add":"1.234"}', ['1:21 row/ambiguous-number']],
])('refused, with its place: %s', (_, text, faults) => {
  expect(readTable(text, JSONL).faults).toEqual(faults);
});

test.each([
  ['rows.jsonl', '{"kr":"deals","add":1}', true],
  ['rows.ndjson', '{"kr":"deals","add":1}', true],
  ['rows.JSON', '{"kr":"deals","add":1}', true],
  ['rows.csv', '{"kr":"deals","add":1}', false],
  ['-', ' \n{"kr":"deals","add":1}', true],
  ['-', 'kr,add\ndeals,1', true],
  ['rows.txt', 'kr\tadd\ndeals\t1', true],
])('%s with %j is read as what its ending says it is, else as its first character does: %s', (file, text, isRead) => {
  expect(readTable(text, { file }).faults.length === 0).toBe(isRead);
});
