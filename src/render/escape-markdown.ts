import { safeText } from './safe-text.ts';

/**
 * What GitHub and GitLab bring to life in a text that has no markup: mentions, references to issues, merge requests and
 * commits, addresses and emoji by name. They look for them after the markup was read, so that only a code span stops them.
 * Several in a row are one: two code spans that touch would not be two. No part is looked for further than it can reach: a text
 * may have a million letters.
 */
const ALIVE = new RegExp(
  `(?:${[
    /(?:[a-z][a-z\d+.-]{0,30}:\/\/|(?<![\p{L}\p{N}])www\.)[^\s`|<>]*/u,
    /[@#!][\p{L}\p{N}_][\p{L}\p{N}_./-]*/u,
    /\bGH-\d+\b/,
    /\b[0-9a-f]{7,64}\b/,
    /:(?:100|1234|[a-z+-][a-z0-9_+-]*):/,
  ]
    .map(({ source }) => source)
    .join('|')})+`,
  'giu',
);

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Punctuation that means nothing in Markdown, wherever it stands in a line that we begin. */
const HARMLESS = new Set([...`"%',./:;?@+-=()`]);

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * A user's text as Markdown that shows it as it is: no markup, HTML, image, mention or reference in it comes alive. It must
 * not begin a line, where a number and a point would begin a list.
 */
export function escapeMarkdown(text: string): string {
  const safe = safeText(text);
  let escaped = '';
  let end = 0;
  for (const { 0: alive, index } of safe.matchAll(ALIVE)) {
    escaped += `${escapePlain(safe.slice(end, index))}\`${alive}\``;
    end = index + alive.length;
  }
  return escaped + escapePlain(safe.slice(end));
}

const escapePlain = (text: string): string =>
  text.replace(PUNCTUATION, (sign) => (HARMLESS.has(sign) ? sign : (ENTITIES[sign] ?? `\\${sign}`)));

/** A text as code in a line of Markdown, which shows it as it is: its marks are longer than any within. */
export function codeSpan(text: string): string {
  const safe = safeText(text);
  const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map(([marks]) => marks.length));
  const marks = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(safe) ? ' ' : '';
  return marks + space + safe + space + marks;
}
