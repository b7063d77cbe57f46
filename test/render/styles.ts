import { english } from '../../src/language/en/index.ts';
import { inAscii } from '../../src/render/ascii.ts';
import type { Style } from '../../src/render/style.ts';

/** A terminal of that many columns, without colours. */
export const terminal = (width: number): Style => ({
  language: english,
  ascii: false,
  width,
  accessible: false,
  paint: (_, text) => text,
});

/** The same, where only ASCII is drawn. */
export const asciiTerminal = (width: number): Style => ({
  ...terminal(width),
  ascii: true,
  language: inAscii(english),
});

/** Output that goes to a file or a pipe. */
export const pipe: Style = { ...terminal(0), width: null };

/** Shows which tone a text has. */
export const toned = (style: Style): Style => ({ ...style, paint: (tone, text) => `<${tone}>${text}</>` });
