import type { SourceNode } from '../../src/storage/source-node.ts';

/** What a file says, apart from how it is written; a map has its keys in their order. */
export type Said = string | readonly Said[] | ReadonlyMap<string, Said>;

export type Path = readonly (string | number)[];

export const saidBy = (node: SourceNode): Said => {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(saidBy);
  return new Map(node.entries.map(({ key, value }) => [key.text, saidBy(value)]));
};

/** What compares as equal only in the same order: pairs in place of maps. */
export const inOrder = (said: Said): unknown => {
  if (typeof said === 'string') return said;
  return said instanceof Map ? [...said].map(([key, value]) => [key, inOrder(value)]) : (said as Said[]).map(inOrder);
};

/** The values that stand in another, by path, itself first. */
export function* within(said: Said, path: Path = []): Generator<{ readonly path: Path; readonly said: Said }> {
  yield { path, said };
  if (typeof said === 'string') return;
  const entries: Iterable<[string | number, Said]> = said instanceof Map ? said : (said as Said[]).entries();
  for (const [step, value] of entries) yield* within(value, [...path, step]);
}

/** The same with the children of the map or list at `path` changed. */
export function changed(
  said: Said,
  path: Path,
  change: (children: readonly [string | number, Said][]) => readonly [string | number, Said][],
): Said {
  if (typeof said === 'string') throw new Error('a text has no children');
  const children: [string | number, Said][] = said instanceof Map ? [...said] : [...(said as Said[]).entries()];
  const [step, ...rest] = path;
  const now =
    step === undefined
      ? change(children)
      : children.map(([key, value]): [string | number, Said] => [
          key,
          key === step ? changed(value, rest, change) : value,
        ]);
  return said instanceof Map ? new Map(now.map(([key, value]) => [String(key), value])) : now.map(([, value]) => value);
}
