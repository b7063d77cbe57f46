import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, html, Markup, NOTHING } from '../../../src/render/html/markup.ts';
import { safeText } from '../../../src/render/safe-text.ts';
import { HOSTILE_TEXTS } from '../../showing/hostile-texts.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a reader of HTML makes of a text in which each reference is one that we write. */
const readBack = (markup: string): string =>
  markup.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code === undefined ? (NAMED[name] ?? `?${name}?`) : String.fromCodePoint(Number(code)),
  );

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...'<>"\'&;#=/-! \n\r\t`{}x'), { maxLength: 12 }).map((signs) => signs.join('')),
  fc.constantFrom(...HOSTILE_TEXTS),
);

test('a text is read back as it is shown everywhere, and none of it is markup', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const written = escapeHtml(text);
      expect(written).not.toMatch(/[<>"'\n\r]/);
      expect(readBack(written)).toBe(
        text
          .split(/\r\n|\r|\n/)
          .map(safeText)
          .join('\n'),
      );
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['text', html`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; &quot;c&quot;</p>'],
  ['an attribute', html`<p title="${'"><script>'}"></p>`, '<p title="&quot;&gt;&lt;script&gt;"></p>'],
  ['a number', html`<p>${1.5}</p>`, '<p>1.5</p>'],
  ['markup as it stands', html`<p>${html`<b>x</b>`}</p>`, '<p><b>x</b></p>'],
  ['a list one after another', html`<p>${['<', html`<br>`, null, 2]}</p>`, '<p>&lt;<br>2</p>'],
  ['nothing', html`<p>${null}${NOTHING}</p>`, '<p></p>'],
  ['two line breaks, of which none begins a line', html`${'a\n\r\n::error::b'}`, 'a&#10;&#10;::error::b'],
])('a template holds %s', (_, made, expected) => {
  expect(made).toBeInstanceOf(Markup);
  expect(made.text).toBe(expected);
});
