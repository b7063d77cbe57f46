import type { ValueEdit } from '../../model/edit.ts';
import type { Path } from '../../model/place.ts';
import { Inline, isWritableList, isWritableMap, type Writable, writableEntries } from '../../model/writable.ts';
import type { ListNode, MapNode, SourceNode } from '../source-node.ts';
import { placeOfKey, saysAlready } from './content.ts';
import { follow } from './target.ts';

/** The smallest edits of a text. The path of `insert` and `remove` leads to the map or list whose child `index` is meant. */
export type Step =
  | { readonly kind: 'replace'; readonly path: Path; readonly value: Writable }
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly index: number;
      readonly key: string | null;
      readonly value: Writable;
    }
  | { readonly kind: 'remove'; readonly path: Path; readonly index: number };

/** The steps of a change, to be taken one after the other; or why it cannot be made. */
export function stepsOf(
  text: string,
  root: SourceNode,
  change: ValueEdit,
): readonly Step[] | 'nothing-there' | 'already-there' {
  const { path } = change.at;
  const { target, missing } = follow(text, root, path);
  const [first, ...rest] = missing;
  const reached = path.slice(0, path.length - missing.length);
  if (first === undefined) return stepsAt(target.node, target.parent, target.index, change);
  const isKey = target.node.kind === 'map' && typeof first === 'string';
  switch (change.kind) {
    case 'unset':
      return isKey ? [] : 'nothing-there';
    case 'remove':
      return 'nothing-there';
    case 'set':
    case 'insert': {
      const value = rest.length ? nested(change.value, rest, change.kind === 'insert') : change.value;
      if (value === null) return 'nothing-there';
      if (isKey && target.node.kind === 'map') {
        const keys = target.node.entries.map(({ key }) => key.text);
        const index = placeOfKey(keys, rest.length ? [] : change.before);
        return [{ kind: 'insert', path: reached, index, key: first, value }];
      }
      const isNext = target.node.kind === 'list' && first === target.node.items.length && rest.length === 0;
      if (change.kind === 'set' || !isNext) return 'nothing-there';
      return [{ kind: 'insert', path: reached, index: first, key: null, value }];
    }
  }
}

function stepsAt(
  node: SourceNode,
  parent: MapNode | ListNode | null,
  index: number,
  change: ValueEdit,
): readonly Step[] | 'nothing-there' | 'already-there' {
  const { path } = change.at;
  const above = path.slice(0, -1);
  switch (change.kind) {
    case 'set':
      return stepsTo(node, change.value, path);
    case 'insert':
      if (parent?.kind !== 'list') return 'already-there';
      return [{ kind: 'insert', path: above, index, key: null, value: change.value }];
    case 'unset':
    case 'remove':
      return parent ? [{ kind: 'remove', path: above, index }] : 'nothing-there';
  }
}

/** A value within the maps, or the list that begins with it, which lead to it; null where a list would begin with nothing. */
function nested(value: Writable, steps: Path, mayBeginList: boolean): Writable | null {
  return steps.reduceRight<Writable | null>((inner, step, depth) => {
    if (inner === null) return null;
    if (typeof step === 'string') return new Map([[step, inner]]);
    return mayBeginList && step === 0 && depth === steps.length - 1 ? [inner] : null;
  }, value);
}

/** The steps from what stands at a path to what should: maps and lists change only where they differ. */
function stepsTo(node: SourceNode, value: Writable, path: Path): readonly Step[] {
  if (saysAlready(node, value)) return [];
  const content = value instanceof Inline ? value.content : value;
  const steps =
    node.kind === 'map' && isWritableMap(content)
      ? mapSteps(node, new Map(writableEntries(content)), path)
      : node.kind === 'list' && isWritableList(content)
        ? listSteps(node, content, path)
        : null;
  return steps ?? [{ kind: 'replace', path, value }];
}

/** Null where the maps have no key in common, or have them in another order. */
function mapSteps(node: MapNode, wanted: ReadonlyMap<string, Writable>, path: Path): readonly Step[] | null {
  const names = node.entries.map(({ key }) => key.text);
  const kept = names.filter((name) => wanted.has(name));
  const keys = [...wanted.keys()];
  const shared = keys.filter((key) => names.includes(key));
  if (kept.length === 0 || shared.some((key, index) => key !== kept[index])) return null;
  const removals = names
    .map((name, index): Step | null => (wanted.has(name) ? null : { kind: 'remove', path, index }))
    .filter((step) => step !== null)
    .reverse();
  const others = keys.flatMap((key, index): readonly Step[] => {
    const entry = node.entries.find(({ key: { text } }) => text === key);
    const value = wanted.get(key) ?? '';
    return entry ? stepsTo(entry.value, value, [...path, key]) : [{ kind: 'insert', path, index, key, value }];
  });
  return [...removals, ...others];
}

/** What lists have in common at their beginning and end stays. Null where one of them is empty. */
function listSteps(node: ListNode, wanted: readonly Writable[], path: Path): readonly Step[] | null {
  const { items } = node;
  const most = Math.min(items.length, wanted.length);
  if (most === 0) return null;
  const same = (at: number, to: number) => {
    const [item, value] = [items[at], wanted[to]];
    return item !== undefined && value !== undefined && saysAlready(item, value);
  };
  let first = 0;
  while (first < most && same(first, first)) first++;
  let after = 0;
  while (after < most - first && same(items.length - 1 - after, wanted.length - 1 - after)) after++;
  const [old, fresh] = [items.slice(first, items.length - after), wanted.slice(first, wanted.length - after)];
  const common = Math.min(old.length, fresh.length);
  const steps = old.slice(0, common).flatMap((item, i) => stepsTo(item, fresh[i] ?? '', [...path, first + i]));
  const surplus = old.slice(common).map((_, i): Step => ({ kind: 'remove', path, index: first + common + i }));
  const more = fresh.slice(common);
  const additions = more.map(
    (value, i): Step => ({ kind: 'insert', path, index: first + common + i, key: null, value }),
  );
  return [...steps, ...surplus.reverse(), ...additions];
}
