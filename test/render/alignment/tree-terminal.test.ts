import { describe, expect, test } from 'vitest';
import { treeTerminal } from '../../../src/render/alignment/tree-terminal.ts';
import { id } from '../../scoring/build.ts';
import { HARD_TEXTS } from '../hostile-files.ts';
import { asciiTerminal, terminal, toned } from '../styles.ts';
import { columnOf, expectToFit } from '../widths.ts';
import { chain, node, report } from './aligned.ts';

const TREE = report([
  node('2026/grow', {
    ...{ title: 'Grow revenue', servesElsewhere: '2025/lead' },
    children: [
      node('2026/grow/revenue', { kind: 'key-result', title: 'Revenue', stale: true, children: [node('2026-Q4/win')] }),
      node('2026-Q4/fair', { title: 'Be at the fair', status: 'dropped', progress: null, owner: null }),
    ],
  }),
  node('2026-Q4/alone', { status: 'off_track', progress: 0 }),
]);

test('each line has its place in the tree, its status, its names, and behind them in a column progress and owner', () => {
  expect(treeTerminal(TREE, terminal(80))).toBe(`Alignment  2026-Q4  as of 24 Nov 2026

● 2026/grow  Grow revenue             █████░░░░░  50%  ana
│ serves 2025/lead, which is not shown here
├─ ● 2026/grow/revenue  Revenue       █████░░░░░  50%  ana
│  └─ ● 2026-Q4/win  Aim 2026-Q4/win  █████░░░░░  50%  ana
└─ – 2026-Q4/fair  Be at the fair     ░░░░░░░░░░    –
✖ 2026-Q4/alone  Aim 2026-Q4/alone    ░░░░░░░░░░   0%  ana
`);
});

test('in ASCII every line and sign of ours is ASCII', () => {
  const drawn = treeTerminal(TREE, asciiTerminal(60));
  expect(drawn).toMatch(/^[\n -~]*$/);
  expect(drawn).toContain('\n|- o 2026/grow/revenue  Revenue');
  expect(drawn).toContain('\n|  `- o 2026-Q4/win');
  expect(drawn).toContain('`- - 2026-Q4/fair');
});

test('a status has its colour, a stale one has none', () => {
  const drawn = treeTerminal(TREE, toned(terminal(80)));
  expect(drawn).toContain('<good>●</> <accent>2026/grow</>  <strong>Grow revenue</>');
  expect(drawn).toContain('<faint>●</> <accent>2026/grow/revenue</>  Revenue');
  expect(drawn).toContain('<bad>✖</>');
});

test('what is to be said of the whole stands below, and what it serves above', () => {
  const loops = [['2026-Q4/a', '2026-Q4/b'], ['2026-Q4/c']];
  const told = report(
    [node('2026-Q4/a')],
    { loops, orphans: ['2026-Q4/d'], overWide: [{ reference: '2026/grow', branches: 9 }] },
    { of: [{ reference: '2026-Q4/a', title: 'Aim' }], above: [{ reference: '2026/grow', title: 'Grow' }] },
  );
  expect(treeTerminal(told, terminal(100)).split('\n')).toEqual([
    ...['Alignment  2026-Q4/a (Aim)  as of 24 Nov 2026', 'serves 2026/grow (Grow)', ''],
    ...['● 2026-Q4/a  Aim 2026-Q4/a  █████░░░░░  50%  ana', ''],
    'serve each other in a circle: 2026-Q4/a → 2026-Q4/b → 2026-Q4/a',
    '2026-Q4/c serves itself',
    '2026/grow has 9 branches, too many to keep in view',
    '2026-Q4/d serves nothing, and nothing serves it',
    '',
  ]);
});

test('where there is nothing it says so', () => {
  expect(treeTerminal(report([]), terminal(80))).toContain('\n\nthere is no objective to show\n');
});

describe.each([60, 80, 120])('in %i columns', (width) => {
  test.each(Object.entries(HARD_TEXTS))('%s fits', (_, text) => {
    const long = `2026-Q4/${'long-id-'.repeat(7)}x`;
    const hard = (reference: string, children = [node('2026-Q4/short', { title: text })]) =>
      node(reference, { title: text, owner: id(`o${'-owner'.repeat(9)}`), servesElsewhere: `2025/${long}`, children });
    const above = [{ reference: long, title: text }];
    const drawn = treeTerminal(
      report([hard(long), hard('2026-Q4/a', [hard(long)])], {}, { of: above, above }),
      terminal(width),
    );
    expectToFit(drawn, width);
    expect(drawn).toContain('2026-Q4/short');
  });

  test('a deep tree fits, and its figures stand in one column', () => {
    for (const style of [terminal(width), asciiTerminal(width)]) {
      const drawn = treeTerminal(report([chain(32)]), style);
      expectToFit(drawn, width);
      const lines = drawn.split('\n').filter((line) => line.includes('50%'));
      expect(lines).toHaveLength(63);
      expect(new Set(lines.map((line) => columnOf(line, '50%'))).size).toBe(1);
    }
  });
});

test('of a deep tree the nearest steps are drawn', () => {
  const lines = treeTerminal(report([chain(8)]), terminal(60)).split('\n');
  expect(lines.find((line) => line.includes('2026-Q4/o1 '))).toMatch(/^… {2}(?:│ {2})+├─ ● 2026-Q4\/o1 /);
});
