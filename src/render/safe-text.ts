const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200d\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
const JOINS_EMOJI = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u;

/**
 * A user's text as one line that is safe on a terminal: control, escape, bidirectional and invisible characters are shown as
 * `\u001b` instead of acting. Joiners within an emoji stay.
 */
export function safeText(text: string): string {
  return text.replace(UNSAFE, (character, offset: number) => {
    if (character === '\u200d' && JOINS_EMOJI.test(text.slice(0, offset))) return character;
    if (character === '\n') return '\\n';
    if (character === '\t') return ' ';
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}
