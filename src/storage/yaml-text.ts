import {
  writableEntries as entriesOf,
  Inline,
  isWritableList as isList,
  isWritableMap as isMap,
  Plain,
  type Writable,
  type WritableMap,
} from '../model/writable.ts';
import type { SourceNode } from './source-node.ts';

/** How many columns maps and lists are indented below their key, and how many spaces follow a dash. */
export interface BlockStyle {
  readonly map: number;
  readonly list: number;
  readonly afterDash: number;
}

const OUR_STYLE: BlockStyle = { map: 2, list: 2, afterDash: 1 };

/** The YAML text of a map, one key a line, ending with a line break. */
export const yamlText = (map: WritableMap): string => `${mapLines(map, OUR_STYLE).join('\n')}\n`;

/** The lines of a map, one key a line. */
export const mapLines = (map: WritableMap, style: BlockStyle): readonly string[] =>
  entriesOf(map).flatMap(([key, value]) => {
    const name = `${keyText(key)}:`;
    if (isList(value) && value.length) return [name, ...indented(listLines(value, style), style.list)];
    if (isMap(value) && entriesOf(value).length) return [name, ...indented(mapLines(value, style), style.map)];
    return [`${name} ${lineText(value)}`];
  });

/** The lines of a list, one item a line. */
export const listLines = (list: readonly Writable[], style: BlockStyle): readonly string[] =>
  list.flatMap((item) => {
    const dash = `-${' '.repeat(style.afterDash)}`;
    if (!isMap(item) || entriesOf(item).length === 0) return [`${dash}${lineText(item)}`];
    const [first = '', ...rest] = mapLines(item, style);
    return [`${dash}${first}`, ...indented(rest, dash.length)];
  });

const indented = (lines: readonly string[], columns: number): readonly string[] =>
  lines.map((line) => `${' '.repeat(columns)}${line}`);

/** A value on a line of its own, where a comma means nothing. */
export const lineText = (value: Writable): string =>
  typeof value === 'string' && isPlain(value.replaceAll(',', '')) && !/^,|,$/.test(value) ? value : inlineText(value);

/** A value within brackets. */
export function inlineText(value: Writable): string {
  if (value instanceof Plain) return value.text;
  if (value instanceof Inline) return inlineText(value.content);
  if (typeof value === 'string') return quoteIfNeeded(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.length ? `[${value.map(inlineText).join(', ')}]` : '[]';
  const entries = entriesOf(value as WritableMap).map(([key, content]) => `${keyText(key)}: ${inlineText(content)}`);
  return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}

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

export const keyText = (key: string): string => (/^[a-z0-9][a-z0-9_-]*$/.test(key) ? key : quoted(key));

/** Words and forms that another reader of YAML would not take for text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|y|n|null|~)$|^[-+.]?\d/i;

const SAFE = /^[\p{L}\p{N}(][\p{L}\p{M}\p{N} .'’()/+=_%$€£–—-]*$/u;

/** Whether a text stands for itself wherever it is written, within brackets too. */
const isPlain = (text: string): boolean => SAFE.test(text) && !NOT_TEXT.test(text) && !text.endsWith(' ');

const quoteIfNeeded = (text: string): string => (isPlain(text) ? text : quoted(text));

/** A double-quoted scalar in which every control, format and line-breaking character is an escape. */
export const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
