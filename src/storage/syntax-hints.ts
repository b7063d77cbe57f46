import { type Message, message } from '../model/message.ts';

/** What hands usually meant where YAML cannot be read: the way to mend the line at `offset`, or null where nothing is known. */
export function syntaxHint(text: string, code: string, offset: number): Message | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = (/^[^\r\n]*/.exec(text.slice(start)) ?? [''])[0];
  if (/^\s*(?:- )?[\w-]+：/.test(line)) return message('mend/full-width-colon', {});
  if (code === 'TAB_AS_INDENT') return message('mend/spaces-for-tab', {});
  if (code === 'MISSING_CHAR' && /quote/.test(line) === false && /["']/.test(line))
    return message('mend/close-quote', {});
  const pair = /^(\s*(?:- )?)([\w-]+):\s+(.*)$/.exec(line);
  if (!pair?.[3]) return null;
  const value = pair[3].replace(/\s+#.*$/, '').trimEnd();
  if (code === 'BAD_SCALAR_START' && value === '%') return message('mend/percent-unit', {});
  const quotable = code === 'BAD_SCALAR_START' || code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'UNEXPECTED_TOKEN';
  if (quotable && !/^[[{"'|>]/.test(value))
    return message('mend/quote', { text: `${pair[2]}: ${JSON.stringify(value)}` });
  return null;
}

/**
 * What hands usually meant where a value is missing although something stands behind the colon: a text that begins with `#`
 * is a comment to YAML.
 */
export function emptyValueHint(text: string, offset: number, key: string): Message {
  const rest = (/^[^\r\n]*/.exec(text.slice(offset)) ?? [''])[0];
  const comment = /^:?\s*(#\S.*)$/.exec(rest)?.[1];
  return comment
    ? message('mend/quote-hash', { text: `${key}: ${JSON.stringify(comment.trimEnd())}` })
    : message('mend/value-or-remove', { key });
}
