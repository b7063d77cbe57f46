import type { Language } from '../../language/language.ts';
import type { AlignmentReport, Titled } from '../../report/alignment-report.ts';
import type { AlignmentNode, AlignmentTree } from '../../report/alignment-tree.ts';

/** What the tree is of, as the heading of a text: everything in some cycles, or one thing. */
export const subjectOf = ({ of, cycles }: AlignmentReport, { words }: Language): string =>
  words.join.items(of.length === 0 ? cycles : of.map((thing) => named(thing, words)));

/** What the thing that was asked about serves, as a sentence; null where it serves nothing. */
export const aboveText = ({ above }: AlignmentReport, { words }: Language): string | null =>
  above.length === 0 ? null : words.alignment.serves(above.map((thing) => named(thing, words)));

const named = ({ reference, title }: Titled, { join }: Language['words']): string =>
  title === null ? reference : join.aside(reference, title);

/** What is to be said of a tree as a whole, a sentence each: circles, too many branches, and what stands alone. */
export const remarks = ({ loops, overWide, orphans }: AlignmentTree, { words }: Language): readonly string[] => [
  ...loops.map((loop) => words.alignment.loop(around(loop))),
  ...overWide.map(({ reference, branches }) => words.alignment.overWideAt(reference, branches)),
  ...(orphans.length === 0 ? [] : [words.alignment.orphans(orphans)]),
];

/** The same said at each node, where a picture has no room for sentences. */
export function remarksAt(tree: AlignmentTree, { words }: Language): (node: AlignmentNode) => readonly string[] {
  const { servesElsewhere, servesNothing, loop, overWide } = words.alignment;
  const orphans = new Set(tree.orphans);
  const branches = new Map(tree.overWide.map((one) => [one.reference, one.branches]));
  const loops = new Map(tree.loops.map((one) => [one[0], one]));
  return (node) => {
    const many = branches.get(node.reference);
    const circle = loops.get(node.reference);
    return [
      ...(node.servesElsewhere === null ? [] : [servesElsewhere(node.servesElsewhere)]),
      ...(orphans.has(node.reference) ? [servesNothing] : []),
      ...(circle === undefined ? [] : [loop(around(circle))]),
      ...(many === undefined ? [] : [overWide(many)]),
    ];
  };
}

const around = (loop: readonly string[]): readonly string[] => [...loop, ...loop.slice(0, 1)];
