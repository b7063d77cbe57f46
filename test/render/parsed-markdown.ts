import MarkdownIt from 'markdown-it';

/** What a report is made of; every other token would be of a user's making. */
const OURS = new Set([
  ...['heading_open', 'heading_close', 'paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special'],
  ...['bullet_list_open', 'bullet_list_close', 'list_item_open', 'list_item_close', 'code_inline'],
  ...['table_open', 'table_close', 'thead_open', 'thead_close', 'tbody_open', 'tbody_close'],
  ...['tr_open', 'tr_close', 'th_open', 'th_close', 'td_open', 'td_close'],
]);

/** What GitHub and GitLab make links of in text that is no code, and the names of emoji. */
const REFERENCES =
  /[@#!][\p{L}\p{N}_][\w/-]*|\bGH-\d+\b|\b[0-9a-f]{7,40}\b|(?:https?|ftp):\/\/\S+|(?<![\p{L}\p{N}])www\.\S+|:(?:\+1|[a-z]+):/gu;

/** Markdown as a reader would see it. */
export interface ParsedMarkdown {
  /** Everything that is more than text: tokens that a report does not have, and references outside of code. */
  readonly alive: readonly string[];
  /** The visible text, a line a block. */
  readonly shown: string;
  /** How often each token of a report stands there. */
  readonly count: (token: string) => number;
}

/** Parses Markdown with all that the dialects of GitHub and GitLab know; `allowed` tokens are ours too. */
export function parsedMarkdown(markdown: string, allowed: readonly string[] = []): ParsedMarkdown {
  const parser = new MarkdownIt({ html: true, linkify: true });
  // Names without a scheme, as in acme.example, are links neither on GitHub nor on GitLab.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  const tokens = parser.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const strange = tokens.map(({ type }) => type).filter((type) => !OURS.has(type) && !allowed.includes(type));
  // Neighbours are read together: an escaped character is a token of its own.
  const text = tokens.map(({ type, content }) =>
    type.startsWith('text') ? content : type === 'code_inline' ? '\0' : '\n',
  );
  const lines = tokens
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => (children ?? []).map(({ content }) => content).join(''));
  return {
    alive: [...strange, ...(text.join('').match(REFERENCES) ?? [])],
    shown: lines.join('\n'),
    count: (type) => tokens.filter((token) => token.type === type).length,
  };
}
