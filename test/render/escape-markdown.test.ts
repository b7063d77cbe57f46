import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/render/escape-markdown.ts';
import { safeText } from '../../src/render/safe-text.ts';
import { parsedMarkdown } from './parsed-markdown.ts';

/** What stands around a user's text where we print one. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a cell of a table': (text) => `| A | B |\n| --- | --- |\n| ${text} | end |`,
  'a heading': (text) => `### ● ${text}`,
  'an entry of a list': (text) => `- \`id\`: ${text}`,
  'a paragraph': (text) => `Why: ${text} end`,
};

const TEXTS: readonly string[] = [
  'plain words',
  '# heading',
  'a | b',
  'a \\| b',
  '\\',
  'ends with \\',
  '`code`',
  '``` fence',
  '`',
  '**bold** __bold__ *it* _it_ ~~gone~~',
  '![x](https://a.example/y.png)',
  '[x](javascript:alert(1))',
  '[x][y]',
  '[^1]',
  '[ ] task',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- comment -->',
  '<https://a.example>',
  '&lt;b&gt; &amp; &#64;ana &copy;',
  'https://a.example/x?y=1&z=2#w',
  'http://a.example|b',
  'see www.a.example/x and ftp://b.example',
  'mail ana@acme.example or mailto:bo@acme.example',
  '@ana @team/name @ana-b',
  '@ana@bo',
  '`@ana`@bo`',
  '#12 and owner/repo#3, GH-1, !7, owner/repo@0a1b2c3d',
  '(#12)',
  '0123456789abcdef0123456789abcdef01234567',
  'closes #12, fixes https://a.example/o/r/issues/1',
  ':tada: and :+1: at 10:30:45',
  '- list',
  '+ list',
  '1. list',
  '1) list',
  '> quote',
  '=== ---',
  '$x$ and $$y$$ for R$1,200',
  '{{ template }}',
  '-R$5 (−5%)',
  '缩短“销售”周期（@ana）',
  '👩\u200d💻 ship',
  'line\nbreak\r\nand\ttab',
  'zero\u200bwidth and \u202ebidi',
  'a\u0000b\u001b[31m',
];

test.each(TEXTS)('%j is shown as it is, wherever it stands, and nothing in it is live', (text) => {
  for (const [place, around] of Object.entries(PLACES)) {
    const { alive, shown } = parsedMarkdown(around(escapeMarkdown(text)));
    expect(alive, place).toEqual([]);
    expect(shown, place).toContain(safeText(text).trim());
  }
});

test.each([
  ['what was not escaped', '@ana', ['@ana']],
  ['an image', '![x](y.png)', ['image']],
  ['HTML', 'a <b>c</b>', ['html_inline', 'html_inline']],
  ['an address', 'https://a.example', ['https://a.example', 'link_open', 'link_close']],
  ['emphasis', '*a*', ['em_open', 'em_close']],
])('the trial itself finds %s', (_, text, found) => {
  expect(parsedMarkdown(`Why: ${text}`).alive.toSorted()).toEqual(found.toSorted());
});

test('whatever is written: it is shown as it is, and nothing in it is live', () => {
  const parts = fc.constantFrom(
    ...['a', 'ana', '12', 'abcdef0', ' ', '  ', '\\', '`', '``', '|', '*', '_', '~', '#', '@', '!', '[', ']', '(', ')'],
    ...[
      '<',
      '>',
      '&',
      ';',
      ':',
      '/',
      '.',
      'https://',
      'www.',
      'GH-1',
      '$',
      '-',
      '+',
      '=',
      '缩',
      '\u00a0',
      '{',
      '^',
      '"',
    ],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 14 }), (words) => {
      const text = words.join('').trim();
      for (const [place, around] of Object.entries(PLACES)) {
        const { alive, shown } = parsedMarkdown(around(escapeMarkdown(text)));
        expect(alive, place).toEqual([]);
        // But for what the runner of a CI would take for a command, in which one sign is written out.
        expect(shown, place).toContain(safeText(text));
      }
    }),
    { numRuns: 1500, examples: [[['##', '[']]] as [string[]][] },
  );
});

test('a text of a hundred thousand signs is escaped in one go, whatever it might be the beginning of', () => {
  for (const sign of ['a', 'ab.', 'f', ':a', 'GH-1', 'a+']) {
    const text = sign.repeat(100_000);
    expect(escapeMarkdown(text).replaceAll('`', '').length).toBeGreaterThanOrEqual(text.length);
  }
});
