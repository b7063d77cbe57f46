/**
 * Texts that would do something where they are shown: on a terminal, in the log of a CI, in Markdown, HTML or a spreadsheet. Each
 * is shown with a mark behind it, so that a line could end with any of them.
 */
export const HOSTILE_TEXTS: readonly string[] = [
  // Control characters of ASCII.
  ...[
    '\u0000',
    '\u0001x',
    'a\u0003',
    'bell\u0007',
    'back\u0008\u0008\u0008',
    'v\u000bt',
    'form\u000cfeed',
    'so\u000e\u000f',
    'sub\u001a',
  ],
  ...['del\u007f', 'over\rwritten', 'line\nbreak', '\r\n\r\n', 'tab\tstop', '\u0018\u001b'],
  // Escape sequences: colours, clearing, moving, titles, links, the clipboard, reports that answer as if typed.
  ...[
    '\u001b[31mred',
    '\u001b[2J\u001b[H',
    '\u001b[1A\u001b[2K',
    '\u001b]0;title\u0007',
    '\u001bc',
    '\u001b(0',
    '\u001b[6n',
    '\u001bP$q\u001b\\',
  ],
  ...[
    '\u001b]8;;https://a.example\u001b\\link\u001b]8;;\u001b\\',
    '\u001b]52;c;ZWNobw==\u0007',
    '\u001b]1337;File=x:\u0007',
    '\u001b[?1049h',
  ],
  // Control characters beyond ASCII, which some terminals take for escape sequences.
  ...['\u0080', 'next\u0085line', '\u009b31mred', '\u009d52;c;ZWNobw==\u009c', '\u0090q\u009c', 'nbsp\u00a0'],
  // What turns the direction of a text.
  ...['\u202egpj.exe', '\u202dx\u202c', '\u2066a\u2069', '\u2067b\u2069', '\u2068c', '\u200e', '\u200f', '\u061c'],
  // What cannot be seen.
  ...[
    'zero\u200bwidth',
    'non\u200cjoiner',
    'ma\u200dn',
    'word\u2060joiner',
    '\ufeffmark',
    'soft\u00adhyphen',
    '\u180e',
    '\u3164',
    '\u{e0041}\u{e007f}',
  ],
  ...['\u034f', '\ufff9note\ufffb', '\u206a'],
  // Separators of lines and paragraphs, and halves of characters.
  ...['line\u2028separator', 'paragraph\u2029', '\ud800', 'half\udc00', '\ude00\ud83d'],
  // Instructions to a CI.
  ...[
    '::error::x',
    '::add-mask::x',
    '  ::warning file=a::x',
    '::stop-commands::x',
    '##[error]x',
    'a ##[group]x',
    '##vso[task.x]',
    '\n::error::x',
    '\u00a0::error::x',
  ],
  // Markdown and HTML.
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '![x](https://a.example/y.png)',
    '`code`',
    '```',
    '| a | b |',
  ],
  ...[
    '# heading',
    '- list',
    '1. one',
    '> quote',
    '---',
    '~~~',
    '**bold** __b__ _i_',
    '<!-- -->',
    '&lt;b&gt; &#60;',
    '\\',
    '[^1] [x]: /y',
    '$\\sqrt{x}$',
  ],
  // References that become live, and mentions.
  ...[
    '@ana @team/name',
    'owner/repo#3 #12 !7 GH-1',
    'https://a.example www.a.example',
    'ana@acme.example',
    '0123456789abcdef0123456789abcdef01234567',
    ':tada:',
  ],
  // Formulas of a spreadsheet, words of a shell.
  ...[
    '=1+1',
    "=cmd|' /C calc'!A0",
    '+1',
    '-1+1',
    '@SUM(A1)',
    '","=1+1',
    '";=1+1;"',
    '$(touch x)',
    "';touch x;'",
    '-rf',
  ],
];

/** Emoji of several characters that a joiner makes one, and letters of any language. */
export const SURVIVORS: readonly string[] = [
  '👩\u200d💻',
  '👨\u200d👩\u200d👧\u200d👦',
  '❤\ufe0f\u200d🔥',
  '中文 ação é',
];
