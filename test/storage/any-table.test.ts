import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { readCheckinRows } from '../../src/storage/checkin-rows.ts';
import { readTable } from './table.ts';

const noteText = fc
  .string({
    unit: fc.constantFrom('a', 'é', '日', '😀', ' ', ',', ';', '"', '\t', '\n', '\r', '{', '\\', '\u2028'),
    maxLength: 12,
  })
  .filter((text) => text.trim() !== '');

const row = fc.record({
  kr: fc.constantFrom('deals', 'win/deals', '2026-Q4/win/deals'),
  value: fc
    .double({ noNaN: true, noDefaultInfinity: true, maxExcluded: true })
    .map((value) => (value === 0 ? 0 : value)),
  note: noteText,
});

/** As RFC 4180 has it. */
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const usual = (text: string) => text.replace(/\r\n?/g, '\n');

test('whatever is written as CSV is read as it was meant, with any delimiter and line break', () => {
  const form = fc.tuple(
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\ufeff'),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), form, (rows, [delimiter, end, mark]) => {
      const lines = rows.map(({ kr, value, note }) => [kr, String(value), quoted(note)]);
      const text = mark + [['kr', 'value', 'note'], ...lines].map((cells) => cells.join(delimiter) + end).join('');
      const read = readTable(text, { sign: 'point' });
      expect(read.faults).toEqual([]);
      expect(read.rows).toEqual(rows.map(({ note, ...others }) => ({ ...others, note: usual(note) })));
    }),
    { numRuns: 300 },
  );
});

test('whatever is written as JSON lines is read as it was meant', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const text = rows.map((one) => `${JSON.stringify(one)}\n`).join('');
      const read = readTable(text, { file: 'rows.jsonl' });
      expect(read.faults).toEqual([]);
      expect(read.rows).toEqual(rows.map(({ note, ...others }) => ({ ...others, note: usual(note) })));
    }),
    { numRuns: 300 },
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    'kr',
    'value',
    'note',
    'done',
    'deals',
    '12',
    '1.234',
    '""',
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    'sep=;',
  ),
  fc.constantFrom(
    '{"kr":"',
    '":"',
    '"}',
    '[',
    ']',
    '{',
    '}',
    '\\',
    '\\u',
    'null',
    '\ufeff',
    '\0',
    '\u2028',
    '__proto__',
  ),
  fc.string({ maxLength: 3 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => new TextEncoder().encode(pieces.join('')));
const anyBytes = fc.oneof(anyText, fc.uint8Array({ maxLength: 60 }));

test('no bytes make the reader throw; every fault and every cell has a place within them', () => {
  fc.assert(
    fc.property(anyBytes, fc.constantFrom('-', 'a.csv', 'a.jsonl'), (bytes, file) => {
      const { rows, faults, text } = readCheckinRows(bytes, file, null);
      const offsets = faults.map(({ at }) => ('offset' in at ? at.offset : -1));
      for (const offset of [...offsets, ...rows.map(({ offsetOf }) => offsetOf('kr'))]) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});

// Each would take minutes if its time grew by the square of its length.
test.each<[string, string, string]>([
  ['line breaks', 'a.csv', '\n'],
  ['quotation marks', 'a.csv', '"'],
  ['doubled quotation marks that are never closed', 'a.csv', '""a'],
  ['cells', 'a.csv', ','],
  ['a long first line', 'a.csv', 'kr,'],
  ['separators of milestones', 'a.csv', ' ;'],
  ['backslashes', 'a.jsonl', '\\'],
  ['brackets', 'a.jsonl', '[{'],
  ['spaces', 'a.jsonl', ' '],
  ['keys', 'a.jsonl', '"kr":1,'],
  ['digits', 'a.jsonl', '1'],
])('half a million of %s are read or refused', (_, file, piece) => {
  const long = piece.repeat(Math.floor(500_000 / piece.length));
  const starts = file === 'a.csv' ? ['', 'kr,done\ndeals,', 'kr,note\ndeals,"'] : ['', '{"kr":"', '{"kr":', '{'];
  for (const start of starts) {
    try {
      readCheckinRows(new TextEncoder().encode(start + long), file, null);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
    }
  }
});
