import type { ValueEdit } from '../../model/edit.ts';
import { parseNumber } from '../../model/number.ts';
import type { Path } from '../../model/place.ts';
import { Inline, isWritableList, isWritableMap, Plain, type Writable, writableEntries } from '../../model/writable.ts';
import type { SourceNode } from '../source-node.ts';

/** What a file says, apart from how it is written. A number is any text that reads as it. */
export type Content = string | number | readonly Content[] | ContentMap;

class ContentMap {
  readonly entries: readonly (readonly [string, Content])[];
  constructor(entries: readonly (readonly [string, Content])[]) {
    this.entries = entries;
  }
}

export function contentOf(node: SourceNode): Content {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(contentOf);
  return new ContentMap(node.entries.map(({ key, value }) => [key.text, contentOf(value)]));
}

function contentToWrite(value: Writable): Content {
  if (value instanceof Inline) return contentToWrite(value.content);
  if (value instanceof Plain) return value.text;
  if (isWritableList(value)) return value.map(contentToWrite);
  if (isWritableMap(value)) {
    return new ContentMap(writableEntries(value).map(([key, one]) => [key, contentToWrite(one)]));
  }
  return typeof value === 'boolean' ? String(value) : value;
}

/** Whether a file says something, the order of keys included. */
export function says(node: SourceNode, content: Content): boolean {
  if (typeof content === 'string') return node.kind === 'scalar' && node.text === content;
  if (typeof content === 'number') return node.kind === 'scalar' && isNumber(node.text, content);
  if (content instanceof ContentMap) {
    return (
      node.kind === 'map' &&
      node.entries.length === content.entries.length &&
      content.entries.every(([name, one], index) => {
        const entry = node.entries[index];
        return entry !== undefined && entry.key.text === name && says(entry.value, one);
      })
    );
  }
  return (
    node.kind === 'list' &&
    node.items.length === content.length &&
    content.every((one, index) => {
      const item = node.items[index];
      return item !== undefined && says(item, one);
    })
  );
}

/** Whether a file says already what is to be written. */
export const saysAlready = (node: SourceNode, value: Writable): boolean => says(node, contentToWrite(value));

function isNumber(text: string, value: number): boolean {
  if (text === String(value)) return true;
  const parsed = parseNumber(text);
  return 'value' in parsed && parsed.value === value;
}

/** Where among `keys` a new one goes: before the first of those that come after it, else last. */
export function placeOfKey(keys: readonly string[], before: readonly string[] = []): number {
  const at = keys.findIndex((key) => before.includes(key));
  return at < 0 ? keys.length : at;
}

/** What a file should say after a change that can be made. */
export function changedContent(content: Content, change: ValueEdit, path: Path = change.at.path): Content {
  const [step, ...rest] = path;
  if (step === undefined) return 'value' in change ? contentToWrite(change.value) : content;
  if (content instanceof ContentMap) return new ContentMap(changedEntries(content.entries, change, String(step), rest));
  if (typeof content !== 'object' || typeof step !== 'number') return content;
  if (rest.length > 0)
    return content.map((item, index) => (index === step ? changedContent(item, change, rest) : item));
  return content.toSpliced(step, change.kind === 'insert' ? 0 : 1, ...added(change, rest));
}

function changedEntries(
  entries: ContentMap['entries'],
  change: ValueEdit,
  key: string,
  rest: Path,
): ContentMap['entries'] {
  const index = entries.findIndex(([name]) => name === key);
  const old = entries[index];
  if (old && rest.length > 0) return entries.with(index, [key, changedContent(old[1], change, rest)]);
  if (old) return entries.toSpliced(index, 1, ...added(change, rest).map((one) => [key, one] as const));
  const names = entries.map(([name]) => name);
  const place = placeOfKey(names, rest.length === 0 && 'before' in change ? change.before : []);
  return entries.toSpliced(place, 0, ...added(change, rest).map((one) => [key, one] as const));
}

/** The values that come to stand at a place: none where one is taken away. */
function added(change: ValueEdit, rest: Path): readonly Content[] {
  if (!('value' in change)) return [];
  const value = contentToWrite(change.value);
  return [
    rest.reduceRight<Content>((one, step) => (step === 0 ? [one] : new ContentMap([[String(step), one]])), value),
  ];
}
