import { expect, test } from 'vitest';
import { terminalSvg } from '../../scripts/terminal-svg.mjs';

const cell = (text: string, more = {}) => ({
  text,
  width: 1,
  letters: null,
  ground: null,
  bold: false,
  dim: false,
  ...more,
});
const cells = (text: string, more = {}) => [...text].map((one) => cell(one, more));
const picture = (...lines: ReturnType<typeof cells>[]) =>
  terminalSvg({ line: 'okr status', title: 'Where <it> stands', lines, columns: 20 });

test('letters stand in their columns, those of one colour together, and none of them is taken for markup', () => {
  const svg = picture([...cells('<b> & "c"'), cell(' '), cell(' '), ...cells('red', { letters: 1, bold: true })]);
  expect(svg).toContain('>&#60;b&#62; &#38; &#34;c&#34;</text>');
  expect(svg).toMatch(/<text x="108.4" [^>]*fill="#f28b82" font-weight="700">red<\/text>/);
  expect(svg).toContain('<title>Where &#60;it&#62; stands</title>');
  expect(svg).toContain('>$ okr status</text>');
});

test('boxes and bars are drawn as lines and areas, so that they join whatever font there is', () => {
  const svg = picture(cells('┌─│█▁░┊'));
  expect(svg).not.toMatch(/[┌─│█▁░┊]/);
  expect(svg.match(/<path [^>]*stroke="#d7dae0"/g)).toHaveLength(2);
  expect(svg).toContain('fill-opacity');
});

test('a ground lies below its letters, in a colour of the 256', () => {
  const svg = picture(cells(' 7 ', { ground: 153, letters: 16 }));
  expect(svg).toMatch(/<rect [^>]*width="25.2"[^>]*fill="#afd7ff"\/><text [^>]*fill="#000000">7<\/text>/);
});
