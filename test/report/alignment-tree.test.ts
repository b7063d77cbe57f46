import { describe, expect, test } from 'vitest';
import type { CycleName } from '../../src/model/cycle-name.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { type AlignmentNode, alignmentPart, alignmentTree } from '../../src/report/alignment-tree.ts';
import { cycleScorer } from '../../src/scoring/cycle-score.ts';
import { checkin, cycle, id, keyResult, metric, objective, on } from '../scoring/build.ts';

/** Objectives by id, in the order of the files, each with what it serves; all have the key results `a` and `b`. */
type Aligned = Readonly<Record<string, string | null>>;

const named = (name: string) => name as CycleName;

function cycleOf(name: string, aligned: Aligned, over: Parameters<typeof objective>[1] = {}) {
  const keyResults = ['a', 'b'].map((one) => keyResult(metric(), { id: id(one), title: one.toUpperCase() }));
  const objectives = Object.entries(aligned).map(([aim, align]) =>
    objective(keyResults, { cycle: named(name), id: id(aim), title: aim, align, ...over }),
  );
  return cycle(objectives, [], { name: named(name) });
}

const scored = (...cycles: readonly ReturnType<typeof cycle>[]) =>
  cycles.map((one) => ({ now: cycleScorer(one, [], DEFAULT_SETTINGS.status)(on(50)) }));

const treeOf = (aligned: Aligned) => alignmentTree(scored(cycleOf('q', aligned)));

/** A tree in brackets: `grow(grow/a(win))`; the cycle is left out where it is `q`. */
const drawn = (nodes: readonly AlignmentNode[]): string =>
  nodes
    .map(({ reference, children }) => {
      const below = children.length === 0 ? '' : `(${drawn(children)})`;
      return `${reference.replace(/^q\//, '')}${below}`;
    })
    .join(' ');

describe('what serves what', () => {
  test.each<[string, Aligned, string]>([
    ['nothing', {}, ''],
    ['objectives that serve nothing', { x: null, y: null }, 'x y'],
    ['one that serves another, wherever that stands in the files', { x: 'y', y: null }, 'y(x)'],
    ['one that serves a key result, which then stands between', { x: 'y/b', y: null }, 'y(y/b(x))'],
    [
      'key results before what serves the objective itself',
      { v: 'y', w: 'y/b', x: 'y/a', y: null },
      'y(y/a(x) y/b(w) v)',
    ],
    ['a chain', { x: null, y: 'x', z: 'q/y/a' }, 'x(y(y/a(z)))'],
    ['one that serves what there is not', { x: 'gone', y: 'x/gone' }, 'x y'],
    ['one that serves a cycle, which is no objective', { x: 'q' }, 'x'],
  ])('%s', (_, aligned, tree) => expect(drawn(treeOf(aligned).roots)).toBe(tree));

  test('across cycles, by the cycle that is named, else the objective’s own', () => {
    const tree = alignmentTree(
      scored(cycleOf('year', { grow: null }), cycleOf('q', { grow: 'year/grow', win: 'grow' })),
    );
    expect(drawn(tree.roots)).toBe('year/grow(grow(win))');
  });

  test('what is served in a cycle that is not shown is named as the file says it, and is no orphan', () => {
    const { roots, orphans } = treeOf({ x: '2025/lead/revenue', y: null });
    expect(roots.map((node) => node.servesElsewhere)).toEqual(['2025/lead/revenue', null]);
    expect(orphans).toEqual(['q/y']);
  });

  test('a key result that is asked about stands there though nothing serves it', () => {
    const scores = scored(cycleOf('q', { x: null }));
    expect(drawn(alignmentTree(scores, 'q/x/b').roots)).toBe('x(x/b)');
  });

  test('each node has the figures of its own', () => {
    const aims = cycleOf('q', { aim: null, other: 'aim/a' });
    const [root] = alignmentTree(scored({ ...aims, checkins: [checkin(40, { a: { value: 30 } })] })).roots;
    const { children, ...objectiveFigures } = root as AlignmentNode;
    const { children: below, ...figures } = children[0] as AlignmentNode;
    expect(objectiveFigures).toEqual({
      ...{ kind: 'objective', reference: 'q/aim', title: 'aim', owner: 'ana', team: null },
      ...{ progress: 0.15, status: 'off_track', stale: false, servesElsewhere: null },
    });
    expect(figures).toEqual({
      ...{ kind: 'key-result', reference: 'q/aim/a', title: 'A', owner: 'bo', team: null },
      ...{ progress: 0.3, status: 'at_risk', stale: true, servesElsewhere: null },
    });
    expect(below.map(({ progress, status }) => [progress, status])).toEqual([[0, 'off_track']]);
  });
});

describe('circles are told once, from the one that stands first in the files, and lose nothing', () => {
  test.each<[string, Aligned, string, string[][]]>([
    ['one that serves itself', { x: 'x' }, 'x', [['x']]],
    ['one that serves a key result of its own', { x: 'x/a' }, 'x', [['x']]],
    ['two', { x: 'y', y: 'x' }, 'x(y)', [['x', 'y']]],
    ['two by a key result', { x: 'y/a', y: 'x' }, 'x(y)', [['x', 'y']]],
    ['three', { x: 'y', y: 'z', z: 'x' }, 'x(z(y))', [['x', 'y', 'z']]],
    [
      'a tail that stands first, and leads into the middle',
      { t: 'z', x: 'y', y: 'z', z: 'x' },
      'x(z(t y))',
      [['x', 'y', 'z']],
    ],
    ['a tail that stands last', { x: 'y', y: 'x', z: 'y', zz: 'z' }, 'x(y(z(zz)))', [['x', 'y']]],
    ['two circles', { p: 'q2', q2: 'p', r: 'r', s: 'r', t: null }, 'p(q2) r(s) t', [['p', 'q2'], ['r']]],
  ])('%s', (_, aligned, tree, loops) => {
    const found = treeOf(aligned);
    expect(drawn(found.roots)).toBe(tree);
    expect(found.loops).toEqual(loops.map((loop) => loop.map((one) => `q/${one}`)));
    const isAlone = (one: string) => aligned[one] === null;
    expect(found.orphans).toEqual(
      Object.keys(aligned)
        .filter(isAlone)
        .map((one) => `q/${one}`),
    );
  });

  test('one that is cut serves nothing elsewhere', () => {
    expect(treeOf({ x: 'y', y: 'x' }).roots[0]?.servesElsewhere).toBeNull();
  });
});

describe('a tree that no page could hold', () => {
  const names = Array.from({ length: 200 }, (_, index) => `o${index}`);
  const chain = Object.fromEntries(names.map((name, index) => [name, names[index + 1] ?? null]));
  const depth = ({ children }: AlignmentNode): number => 1 + Math.max(0, ...children.map(depth));
  const all = (nodes: readonly AlignmentNode[]): number => nodes.reduce((sum, node) => sum + 1 + all(node.children), 0);

  test('goes on at the top after 32 objectives, with what that serves, and loses none', () => {
    const { roots, orphans, loops } = treeOf(chain);
    expect(all(roots)).toBe(200);
    expect([...new Set(roots.map(depth))].sort((a, b) => a - b)).toEqual([200 % 32, 32]);
    expect(roots.at(-1)).toMatchObject({ reference: 'q/o199', servesElsewhere: null });
    expect(roots.at(-2)).toMatchObject({ reference: 'q/o167', servesElsewhere: 'q/o168' });
    expect({ orphans, loops }).toEqual({ orphans: [], loops: [] });
  });

  test('may be a circle', () => {
    const { roots, loops } = treeOf({ ...chain, o199: 'o0' });
    expect(all(roots)).toBe(200);
    expect(loops).toEqual([names.map((name) => `q/${name}`)]);
    expect(roots[0]?.servesElsewhere).toBeNull();
  });
});

test('orphans serve nothing, nothing serves them, and they were not dropped', () => {
  const dropped = { on: on(10), why: null };
  const kept = cycleOf('q', { alone: null, served: null, serves: 'served' });
  const tree = alignmentTree(scored(kept, cycleOf('r', { gone: null }, { dropped })));
  expect(tree.orphans).toEqual(['q/alone']);
  expect(tree.roots.map(({ reference, status }) => [reference, status])).toContainEqual(['r/gone', 'dropped']);
});

test.each([
  [7, []],
  [8, [{ reference: 'q/top', branches: 8 }]],
])('%i branches of an objective, key results among them', (count, overWide) => {
  const below = Array.from({ length: count }, (_, index) => [`o${index}`, index === 0 ? 'top/a' : 'top']);
  expect(treeOf({ top: null, ...Object.fromEntries(below) }).overWide).toEqual(overWide);
});

test('the same files give the same tree', () => {
  const aligned = {
    t: 'z',
    x: 'y',
    y: 'z',
    z: 'x',
    top: null,
    one: 'top/b',
    two: 'top/a',
    three: 'top',
    four: '2025/x',
  };
  expect(treeOf(aligned)).toEqual(treeOf(aligned));
});

describe('a part of a tree', () => {
  const aligned: Aligned = { top: null, mid: 'top/a', low: 'mid', other: 'top', alone: null, x: 'y', y: 'x' };
  const part = (...shown: readonly string[]) => alignmentPart(treeOf(aligned), (one) => shown.includes(one.slice(2)));

  test.each([
    ['what leads to something shown stays', ['low'], 'top(top/a(mid(low)))'],
    ['what only serves it is hidden, a key result with it', ['top'], 'top'],
    ['nothing', [], ''],
  ])('%s', (_, shown, tree) => expect(drawn(part(...shown).roots)).toBe(tree));

  test('orphans and circles are told where they are shown', () => {
    expect(part('low')).toMatchObject({ orphans: [], loops: [] });
    expect(part('alone', 'y')).toMatchObject({ orphans: ['q/alone'], loops: [['q/x', 'q/y']] });
  });

  test('branches are counted in the whole', () => {
    const below = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`o${index}`, 'top']));
    const tree = alignmentPart(treeOf({ top: null, ...below }), (one) => one === 'q/o3');
    expect(drawn(tree.roots)).toBe('top(o3)');
    expect(tree.overWide).toEqual([{ reference: 'q/top', branches: 9 }]);
  });
});
