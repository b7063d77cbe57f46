import type { SourceNode } from './source-node.ts';

/** What the program writes into a file: texts are quoted where they must be, `null` leaves a key out. */
export type Writable = string | number | boolean | Plain | Inline | readonly Writable[] | WritableMap;

export interface WritableRecord {
  readonly [key: string]: Writable | null;
}

/** A map in the order of its keys; a `Map` where a key may look like a number, which would reorder a record. */
export type WritableMap = WritableRecord | ReadonlyMap<string, Writable | null>;

/** A scalar that is written as it stands: an id, a date, a moment, a span. */
export class Plain {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A list or map that is written on one line, as long as no text in it has a line break. */
export class Inline {
  readonly content: readonly Writable[] | WritableMap;
  constructor(content: readonly Writable[] | WritableMap) {
    this.content = content;
  }
}

/** The optional form of a scalar that must stand as it is. */
export const plain = (text: string | null): Plain | null => (text === null ? null : new Plain(text));

/** The YAML text of a map, one key a line, ending with a line break. */
export const yamlText = (map: WritableMap): string => `${blockMap(map, '').join('\n')}\n`;

function blockMap(map: WritableMap, indent: string): string[] {
  return entriesOf(map).flatMap(([key, value]) => {
    const name = `${indent}${keyText(key)}:`;
    if (isList(value) && value.length) return [name, ...value.flatMap((item) => blockItem(item, `${indent}  `))];
    if (isMap(value) && entriesOf(value).length) return [name, ...blockMap(value, `${indent}  `)];
    return [`${name} ${scalarText(value)}`];
  });
}

function blockItem(item: Writable, indent: string): string[] {
  if (!isMap(item) || entriesOf(item).length === 0) return [`${indent}- ${scalarText(item)}`];
  const [first = '', ...rest] = blockMap(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

/** A value on a line of its own, where a comma means nothing. */
const scalarText = (value: Writable): string =>
  typeof value === 'string' && isPlain(value.replaceAll(',', '')) && !/^,|,$/.test(value) ? value : inlineText(value);

function inlineText(value: Writable): string {
  if (value instanceof Plain) return value.text;
  if (value instanceof Inline) return inlineText(value.content);
  if (typeof value === 'string') return quoteIfNeeded(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.length ? `[${value.map(inlineText).join(', ')}]` : '[]';
  const entries = entriesOf(value as WritableMap).map(([key, content]) => `${keyText(key)}: ${inlineText(content)}`);
  return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}

const isList = (value: Writable): value is readonly Writable[] => Array.isArray(value);

const isMap = (value: Writable): value is WritableMap =>
  typeof value === 'object' && !(value instanceof Plain) && !(value instanceof Inline) && !isList(value);

const entriesOf = (map: WritableMap): [string, Writable][] =>
  [...(map instanceof Map ? map : Object.entries(map))].filter(
    (entry): entry is [string, Writable] => entry[1] !== null,
  );

/** Whether a tree of values, as read, is what was to be written. */
export function isAsWritten(node: SourceNode | undefined, value: Writable): boolean {
  if (!node) return false;
  if (value instanceof Inline) return isAsWritten(node, value.content);
  if (isList(value)) {
    return (
      node.kind === 'list' &&
      node.items.length === value.length &&
      value.every((item, i) => isAsWritten(node.items[i], item))
    );
  }
  if (isMap(value)) {
    const entries = entriesOf(value);
    if (node.kind !== 'map' || node.entries.length !== entries.length) return false;
    return entries.every(
      ([key, content], i) => node.entries[i]?.key.text === key && isAsWritten(node.entries[i]?.value, content),
    );
  }
  return node.kind === 'scalar' && node.text === (value instanceof Plain ? value.text : String(value));
}

const keyText = (key: string): string => (/^[a-z0-9][a-z0-9_-]*$/.test(key) ? key : quoted(key));

/** Words and forms that another reader of YAML would not take for text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|y|n|null|~)$|^[-+.]?\d/i;

const SAFE = /^[\p{L}\p{N}(][\p{L}\p{M}\p{N} .'’()/+=_%$€£–—-]*$/u;

/** Whether a text stands for itself wherever it is written, within brackets too. */
const isPlain = (text: string): boolean => SAFE.test(text) && !NOT_TEXT.test(text) && !text.endsWith(' ');

const quoteIfNeeded = (text: string): string => (isPlain(text) ? text : quoted(text));

/** A double-quoted scalar in which every control, format and line-breaking character is an escape. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
