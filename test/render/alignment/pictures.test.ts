import { describe, expect, test } from 'vitest';
import { escapeDot } from '../../../src/render/alignment/escape-dot.ts';
import { escapeMermaid } from '../../../src/render/alignment/escape-mermaid.ts';
import { COLOURS } from '../../../src/render/alignment/standing.ts';
import { treeDot } from '../../../src/render/alignment/tree-dot.ts';
import { treeMermaid } from '../../../src/render/alignment/tree-mermaid.ts';
import { liveInDot, liveInMermaid } from '../../showing/live.ts';
import { asciiTerminal, pipe } from '../styles.ts';
import { node, report } from './aligned.ts';

const CIRCLES = report(
  [
    node('q/a', { children: [node('q/b/kr', { kind: 'key-result', stale: true, children: [node('q/c')] })] }),
    node('q/d'),
  ],
  { loops: [['q/a', 'q/c'], ['q/d'], ['q/hidden', 'q/a']] },
);

test('in a chart of Mermaid a circle is closed by a broken line, also from one to itself', () => {
  const lines = treeMermaid(CIRCLES, pipe).split('\n');
  expect(lines.filter((line) => / (?:-->|-\.->) /.test(line))).toEqual([
    ...['  n0 --> n1', '  n1 --> n2', '  n2 -.-> n0', '  n3 -.-> n3'],
  ]);
  expect(lines).toContain('  class n0,n2,n3 on_track');
  expect(lines).toContain('  class n1 stale');
});

test('so it is in one of Graphviz', () => {
  const lines = treeDot(CIRCLES, pipe).split('\n');
  const dashed = ' [style=dashed, constraint=false]';
  expect(lines.filter((line) => line.includes('->'))).toEqual([
    ...['  n0 -> n1;', '  n1 -> n2;', `  n2 -> n0${dashed};`, `  n3 -> n3${dashed};`],
  ]);
});

test('nothing to show is still a chart', () => {
  expect(treeMermaid(report([]), pipe)).toBe('flowchart TD\n');
  expect(treeDot(report([]), pipe)).toBe('digraph alignment {\n  node [shape=box, fontname="sans-serif"];\n}\n');
});

test.each([
  ['"quoted" [x] {y}', '#34;quoted#34; #91;x#93; #123;y#125;'],
  ['end', 'end'],
  ['#quot; 50%%', '#35;quot#59; 50#37;#37;'],
  ['a\nb C:\\new', 'a#92;#8288;nb C#58;#8288;#92;#8288;new'],
  ['$$x$$ fa:fa-car', '#36;#8288;#36;#8288;x#36;#8288;#36;#8288; fa#58;#8288;fa-car'],
  ['- a-b -- c', '#45; a-b #45;#45; c'],
  ['ﬂ°°60¶ß', '#64258;#8288;#176;#176;60#182;#8288;#223;'],
  ['销售 ação (1/2), ok', '销售 ação (1/2), ok'],
])('%j for Mermaid', (text, escaped) => expect(escapeMermaid(text)).toBe(escaped));

test.each([
  ['"quoted" \\N \\', '\\"quoted\\" \\\\N \\\\'],
  ['&lt;b&gt; <b>', '&amp;lt;b&amp;gt; <b>'],
  ['a\nb', 'a\\\\nb'],
])('%j for Graphviz', (text, escaped) => expect(escapeDot(text)).toBe(escaped));

const HOSTILE = [
  ...['end', 'click n0 "javascript:alert(1)"', '%%{init: {"theme": "dark"}}%%', '"]; n1["x', 'restyle a:b#35;c;'],
  ...['classDef x:#35;y;', 'n0:::off_track', 'subgraph x', 'a<br/>b', 'A --> B', '\\', '"', '\\"', '" URL="x', '\n}\n'],
];

test.each(HOSTILE)('%j stays within its label', (title) => {
  const hostile = report([node('q/a', { title, servesElsewhere: 'p/a', children: [node('q/b', { title })] })]);
  for (const style of [pipe, asciiTerminal(80)]) {
    expect(liveInMermaid(treeMermaid(hostile, style), {})).toEqual([]);
    expect(liveInDot(treeDot(hostile, style), {})).toEqual([]);
  }
});

/** The luminance of a colour (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the text of a box can be read on its own ground, whatever the page is', () => {
  test.each(Object.entries(COLOURS))('%s', (_, { ground, ink }) => {
    expect((luminance(ground) + 0.05) / (luminance(ink) + 0.05)).toBeGreaterThanOrEqual(7);
  });
});
