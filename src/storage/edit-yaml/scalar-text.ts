import { Plain, type Writable } from '../../model/writable.ts';
import type { ScalarNode } from '../source-node.ts';
import { inlineText, lineText, quoted } from '../yaml-text.ts';

/** Where a value stands: on lines of its own, or within brackets, where a comma ends it. */
export type Context = 'block' | 'flow';

/** A value on one line as we write it where nothing stood. */
export const freshText = (value: Writable, context: Context): string =>
  context === 'flow' ? inlineText(value) : lineText(value);

/** The text of a scalar in the place of another, with the quotes of that one where it has any and they can hold it. */
export function restyledText(text: string, node: ScalarNode, value: Writable, context: Context): string {
  const content = value instanceof Plain ? value.text : String(value);
  switch (text[node.start]) {
    case "'":
      return NEEDS_ESCAPES.test(content) ? quoted(content) : `'${content.replaceAll("'", "''")}'`;
    case '"':
      return quoted(content);
    default:
      if (typeof value !== 'string') return content;
      return canBePlain(content, context, node.text) ? content : quoted(content);
  }
}

/** Characters that only a double-quoted scalar shows. */
const NEEDS_ESCAPES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** What YAML takes for something else at the beginning of a plain scalar, or anywhere in it. */
const BEGINS_OTHERWISE = /^(?:[\s,[\]{}#&*!|>'"%@`?:-]|\.{3})/;
const HOLDS_OTHERWISE = /:(?:\s|$)|\s#|\s$/;
const BRACKETS = /[,[\]{}]/;

/** Words, numbers, dates and times that another reader of YAML would not take for text. */
const NOT_TEXT =
  /^(?:true|false|yes|no|on|off|y|n|null|~|=|[-+]?\.(?:inf|nan)|[-+.]?\d[\d.,_:+-]*(?:[ t]+\d[\d.:+-]*z?)?|[-+]?\d[\d._]*e[-+]?\d+|0[xo][\da-f_]+)$/i;

/** Whether a text can stand without quotes where another does. What may be taken for a number may stand in the place of one. */
function canBePlain(content: string, context: Context, old: string): boolean {
  if (content === '' || NEEDS_ESCAPES.test(content) || HOLDS_OTHERWISE.test(content)) return false;
  if (context === 'flow' && BRACKETS.test(content)) return false;
  if (NOT_TEXT.test(content)) return NOT_TEXT.test(old);
  return content !== '<<' && !BEGINS_OTHERWISE.test(content);
}
