const UNSAFE = new RegExp(
  `${[
    // Control characters, halves of characters, what turns the direction of a text, separators of lines.
    /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u,
    // What has no width, or is blank though it counts as a letter, and notes that are not shown.
    /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u,
    // Wherever this stands in a line, the runner of GitHub takes the word behind it for a command.
    /(?<=##)\[/u,
  ]
    .map(({ source }) => source)
    .join('|')}`,
  'gu',
);
const JOINS_EMOJI = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u;

/** An emoji and the tone of its skin, in UTF-16 units. */
const LONGEST_EMOJI = 4;

/**
 * A user's text as one line that is safe on a terminal and in the log of a CI: control, escape, bidirectional and invisible
 * characters are shown as `\u001b` instead of acting. Joiners within an emoji stay.
 */
export function safeText(text: string): string {
  return text.replace(UNSAFE, (character, offset: number) => {
    const before = text.slice(Math.max(0, offset - LONGEST_EMOJI), offset);
    if (character === '\u200d' && JOINS_EMOJI.test(before)) return character;
    if (character === '\n') return '\\n';
    if (character === '\t') return ' ';
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** A safe text as the beginning of a line, where the runner of a CI takes `::`, after any spaces, for the sign of a command. */
export const lineBeginning = (text: string): string => text.replace(/^(\s*):(?=:)/, '$1\\u003a');
