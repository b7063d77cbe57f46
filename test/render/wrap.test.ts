import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/render/columns.ts';
import { clusters, cut, unbroken, wrapped } from '../../src/render/wrap.ts';

test.each([
  ['a text that fits', 'Win in the south', 20, ['Win in the south']],
  ['words, at the spaces between them', 'Win in the south', 8, ['Win in', 'the', 'south']],
  ['a line that is full to the last column', 'Win in the', 6, ['Win in', 'the']],
  ['nothing', '', 8, ['']],
  ['spaces alone', '   ', 2, ['']],
  ['a word longer than a line, inside', 'Donaudampfschiff ab', 6, ['Donaud', 'ampfsc', 'hiff', 'ab']],
  ['a long word after a short one, on a line of its own', 'ab Donaudampf', 6, ['ab', 'Donaud', 'ampf']],
  ['Chinese, after any character', '缩短销售周期', 4, ['缩短', '销售', '周期']],
  ['Chinese in an odd width, leaving a column free', '缩短销售', 5, ['缩短', '销售']],
  ['Chinese with words between', '用 CRM 缩短周期', 8, ['用 CRM', '缩短周期']],
  ['Thai, which has no spaces', 'ยอดขาย', 3, ['ยอด', 'ขาย']],
  ['full-width punctuation, never at the beginning of a line', '缩短周期，再缩短', 8, ['缩短周', '期，再缩', '短']],
  ['a long vowel, never at the beginning of a line', 'セールサー', 6, ['セール', 'サー']],
  ['a bracket, never at the end of a line', '缩短（周期）', 6, ['缩短', '（周', '期）']],
  ['a closing bracket with its word', 'deals (won)', 8, ['deals', '(won)']],
  ['emoji of several characters, never inside', '👩\u200d💻👩\u200d💻', 2, ['👩\u200d💻', '👩\u200d💻']],
  ['flags, never inside', '🇧🇷🇨🇳', 2, ['🇧🇷', '🇨🇳']],
  ['a Chinese date, never inside', '到2026年11月30日为止', 14, ['到', '2026年11月30日', '为止']],
  ['a letter with its accent, never between them', 'e\u0301e\u0301', 1, ['e\u0301', 'e\u0301']],
  ['a character wider than the line, alone on it', '周期', 1, ['周', '期']],
  ['a text that begins with an accent', '\u0301a', 5, ['\u0301a']],
  ['several spaces, kept within a line', 'a  b c', 4, ['a  b', 'c']],
])('%s', (_, text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

test('what is to stay together is broken only where it is longer than a line', () => {
  expect(wrapped(`due ${unbroken('24 Nov 2026')}`, 12)).toEqual(['due', '24 Nov 2026']);
  expect(wrapped(unbroken('24 Nov 2026'), 6)).toEqual(['24 Nov', '2026']);
  expect(wrapped(`有风险，${unbroken('待更新')}`, 12)).toEqual(['有风险，', '待更新']);
  expect(wrapped(`上次 ${unbroken('11 天前')}`, 10)).toEqual(['上次', '11 天前']);
  expect(wrapped(unbroken('待更新'), 4)).toEqual(['待更', '新']);
});

test('what is to stay together takes no more columns than it shows', () => {
  for (const text of ['24 Nov 2026', '待更新', '11 天前'])
    expect(displayWidth(unbroken(text))).toBe(displayWidth(text));
});

const TEXTS = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('a', 'Vertrag', ' ', '  ', '周', '期', '，', '（', '👩\u200d💻', '🇧🇷', 'e\u0301', '\u00a0', '→'),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);

const withoutSpaces = (text: string): string => text.replace(/[\s\u2060]/gu, '');

test('whatever the text and the width: all of it is there in its order, and no line is wider than it may be', () => {
  fc.assert(
    fc.property(TEXTS, fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = wrapped(text, width);
      expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text));
      for (const line of lines) {
        const isOneCharacter = clusters(line).length === 1;
        if (!isOneCharacter) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Win in the south', 16, false, 'Win in the south'],
  ['Win in the south', 10, false, 'Win in th…'],
  ['Win in the south', 10, true, 'Win in...'],
  ['缩短销售周期', 6, false, '缩短…'],
])('“%s” cut to %i columns says that something is missing', (text, width, ascii, shown) => {
  expect(cut(text, width, ascii)).toBe(shown);
});
