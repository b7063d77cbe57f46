import { type Message, message } from '../model/message.ts';

/** The longest line that hands write; in a longer one the patterns below would search for long. */
const LONGEST_LINE = 2000;

/** The longest text with commas that is worth quoting back. */
const LONGEST_TEXT = 300;

/** What hands usually meant where YAML cannot be read: the way to mend the line at `offset`, or null where nothing is known. */
export function syntaxHint(text: string, code: string, offset: number): Message | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = (/^[^\r\n]*/.exec(text.slice(start)) ?? [''])[0];
  if (/^\s*(?:- )?[\w-]+：/.test(line)) return message('mend/full-width-colon', {});
  if (code === 'TAB_AS_INDENT') return message('mend/spaces-for-tab', {});
  if (code === 'MISSING_CHAR' && /["']/.test(text[offset] ?? '')) return message('mend/close-quote', {});
  const pair = line.length > LONGEST_LINE ? null : pairAt(line, offset - start);
  if (!pair) return null;
  if (code === 'BAD_SCALAR_START' && pair.value === '%') return message('mend/percent-unit', {});
  if (!QUOTABLE.has(code) || !isText(pair.value)) return null;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s/.test(pair.value)) return null;
  return message('mend/quote', { text: `${pair.key}: ${JSON.stringify(pair.value)}` });
}

/** What goes wrong where a text that needs quotation marks has none. */
const QUOTABLE = new Set([
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'UNEXPECTED_TOKEN',
  'BAD_ALIAS',
]);

/** The key and the value that stand at a column of a line; within brackets, the value ends where the next key may begin. */
function pairAt(line: string, column: number): { key: string; value: string } | null {
  const before = line.slice(0, column);
  const within = /[{[][^}\]]*?([\w-]+):\s+$/.exec(before);
  if (within?.[1]) return { key: within[1], value: (/^[^,}\]]*/.exec(line.slice(column)) ?? [''])[0].trimEnd() };
  const pair = /^\s*(?:- )?([\w-]+):\s+(.*)$/.exec(line);
  return pair?.[1] && pair[2] ? { key: pair[1], value: pair[2].replace(/\s+#.*$/, '').trimEnd() } : null;
}

/** Whether a value is no list, map, block or quoted text, or goes on after one. */
const isText = (value: string): boolean =>
  !/^[[{"'|>]/.test(value) || /^[|>] +\S/.test(value) || /^(?:\[.*\]|\{.*\}|".*"|'.*')\s*[^\s,#]/.test(value);

/** A colon, and a comment that follows it with no space after its sign: looked for at one place, as values may be many. */
const COMMENT = /:?[^\S\r\n]*(#\S[^\r\n]*)/y;

/**
 * What hands usually meant where a value is missing although something stands behind the colon: a text that begins with `#`
 * is a comment to YAML.
 */
export function emptyValueHint(text: string, offset: number, key: string): Message {
  COMMENT.lastIndex = offset;
  const comment = COMMENT.exec(text)?.[1];
  return comment
    ? message('mend/quote-hash', { text: `${key}: ${JSON.stringify(comment.slice(0, LONGEST_LINE).trimEnd())}` })
    : message('mend/value-or-remove', { key });
}

/** The line from `offset` on, as far as it is worth looking. */
const restOfLine = (text: string, offset: number): string =>
  (/^[^\r\n]*/.exec(text.slice(offset, offset + LONGEST_LINE)) ?? [''])[0];

/**
 * What hands meant where a word within braces, which ends at `offset`, has no value: the text before it goes on after its comma.
 * Null where no such text stands before it on its line, or it is long.
 */
export function commaHint(text: string, offset: number): Message | null {
  const before = text.slice(Math.max(0, offset - LONGEST_TEXT), offset);
  const pair = /([\w-]+):\s+([^\s{}[\]"':,][^{}[\]"':,\r\n]*,[^{}[\]"':\r\n]*)$/.exec(before);
  if (!pair?.[1] || !pair[2]) return null;
  const more = /^(?:,[^,:{}[\]"']*(?=[,}]))*/.exec(restOfLine(text, offset)) ?? [''];
  const whole = `${pair[2]}${more[0]}`.trimEnd();
  if (whole.length > LONGEST_TEXT) return null;
  return message('mend/quote-comma', { text: `${pair[1]}: ${JSON.stringify(whole)}` });
}
