import { safeText } from '../safe-text.ts';

/**
 * The punctuation of ASCII, which may end a label, begin a comment, a directive, HTML or Markdown, and the signs that Mermaid
 * itself puts in place of an entity while it reads. Commas, slashes, parentheses and a hyphen within a word mean
 * nothing.
 */
const ACTIVE = /[!-'*+.:-@[-`{-~ﬂ°¶ß]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu;

/**
 * What acts together with its neighbour even where it stands as an entity: Mermaid looks for `\n`, for formulas between `$$`, for
 * icons as in `fa:fa-car` and for its own signs once it has read all entities. A joiner, which nobody sees, keeps them apart.
 */
const ACTS_LATER = new Set(['\\', '$', ':', 'ﬂ', '¶']);
const JOINER = '#8288;';

/** A user's text within a quoted label of Mermaid: whatever could act in it stands as an entity, which is shown as the sign itself. */
export const escapeMermaid = (text: string): string =>
  safeText(text).replace(ACTIVE, (sign) => `#${sign.codePointAt(0)};${ACTS_LATER.has(sign) ? JOINER : ''}`);
