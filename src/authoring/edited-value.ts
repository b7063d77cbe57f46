import type { ValueEdit } from '../model/edit.ts';
import { message } from '../model/message.ts';
import type { Path } from '../model/place.ts';
import { UserError } from '../model/user-error.ts';
import { Inline, Plain, type Writable } from '../model/writable.ts';

/** A key of a thing, or of something in it, as it is typed; `text` is null where the key is taken away. */
export interface Assignment {
  /** `hold.at_most` as its parts: a list’s items are named by their ids. */
  readonly keys: readonly string[];
  readonly text: string | null;
}

/** Something that stands in a file: where, and what of its lists can be named. */
export interface WrittenThing {
  readonly file: string;
  readonly path: Path;
  /** Its lists by their keys. */
  readonly lists: Readonly<Record<string, readonly ListItem[]>>;
  /** The dates of its plan, from early to late. */
  readonly planned: readonly string[];
  /** The keys that its file puts after a key. */
  readonly keysAfter: (key: string) => readonly string[];
}

export interface ListItem extends Pick<WrittenThing, 'lists' | 'planned' | 'keysAfter'> {
  readonly id: string;
}

/** Keys whose value is a list of words, typed with commas between them. */
const WORD_LISTS: readonly string[] = ['tags', 'members'];

/** Keys whose value is a text, whatever it looks like. */
const TEXTS: readonly string[] = ['objective', 'title', 'why', 'unit', 'source', 'name', 'kpi', 'retrospective'];

/**
 * The edit that gives a key its value, or takes it away. What the value may be is for the reader of the files to judge: it is
 * written as it was typed. An id stays what it is, as check-ins and references name it.
 */
export function editedValue(thing: WrittenThing, { keys, text }: Assignment): ValueEdit {
  const key = keys.at(-1) ?? '';
  if (key === 'id') throw new UserError('usage', message('usage/id-stays', { key: keys.join('.') }));
  const { path, owner, isInner } = pathOf(keys, thing);
  const at = { file: thing.file, path: [...thing.path, ...path] };
  if (text === null) return { kind: 'unset', at };
  // A plan goes from early to late, so that a new date has its place in it.
  const isPlanned = isInner && keys.at(-2) === 'plan';
  const before = isPlanned ? owner.planned.filter((date) => date > key) : isInner ? [] : owner.keysAfter(key);
  return { kind: 'set', at, value: writableOf(key, text, isInner), before };
}

/** What a key belongs to. */
type Owner = Pick<ListItem, 'lists' | 'planned' | 'keysAfter'>;

/** The path of a key from a thing, and what the key belongs to; `isInner` where it stands in a map within that. */
function pathOf(keys: readonly string[], thing: Owner): { path: Path; owner: Owner; isInner: boolean } {
  const [first = '', id, ...rest] = keys;
  const items = Object.hasOwn(thing.lists, first) ? thing.lists[first] : undefined;
  if (id === undefined || !items) return { path: keys, owner: thing, isInner: id !== undefined };
  const index = items.findIndex((item) => item.id === id);
  const item = items[index];
  if (!item) {
    const candidates = items.map((one) => one.id);
    throw new UserError('usage', message('usage/no-such-item', { text: id, list: first }), { candidates });
  }
  if (rest.length === 0) return { path: [first, index], owner: item, isInner: false };
  const inner = pathOf(rest, item);
  return { ...inner, path: [first, index, ...inner.path] };
}

/** `isInner`: in a map of a thing, such as a plan, where no text is to be expected but the reason of `dropped`. */
function writableOf(key: string, text: string, isInner: boolean): Writable {
  if (WORD_LISTS.includes(key) && !isInner) {
    const words = text.split(/[,，]/).map((word) => word.trim());
    return new Inline(words.filter((word) => word !== ''));
  }
  return !TEXTS.includes(key) && /^[-\w][-\w.%/+:@]*$/.test(text) ? new Plain(text) : text;
}

/** The edit that drops an objective or a key result: its check-ins stay, and nothing counts it from `on` on. */
export const droppingEdit = (
  { file, path, keysAfter }: WrittenThing,
  { on, why }: { readonly on: string; readonly why: string },
): ValueEdit => ({
  kind: 'set',
  at: { file, path: [...path, 'dropped'] },
  value: new Inline({ on: new Plain(on), why }),
  before: keysAfter('dropped'),
});
