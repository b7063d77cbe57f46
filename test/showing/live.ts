import { parsedMarkdown } from '../render/parsed-markdown.ts';
import type { Circumstances } from './in-process.ts';

/** Emphasis that a report itself has. */
const EMPHASIS = ['strong_open', 'strong_close', 'em_open', 'em_close'];

const CONTROLS = /[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** What has no width, or is blank though it is no space. */
const INVISIBLE = /\u034f|[\u00ad\u180e\u200b\u200c\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** A joiner that stands in no emoji. */
const JOINER = /(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])\u200d/u;

/** What the runner of a CI takes for a command wherever it stands, and where a line begins: the log of a CI is no terminal. */
const COMMAND = /##\[/;
const COMMAND_LINE = /^\s*::/m;

const found = (text: string, ...patterns: readonly RegExp[]): readonly string[] =>
  patterns.flatMap((pattern) => pattern.exec(text)?.slice(0, 1) ?? []).map((live) => JSON.stringify(live));

/** What of a text, as it is printed on a terminal or in a log, does something. */
export const liveInText = (text: string, { width = null }: Circumstances): readonly string[] =>
  found(text, CONTROLS, INVISIBLE, JOINER, COMMAND, ...(width === null ? [COMMAND_LINE] : []));

/** The same of JSON, which may hold what is only invisible, as whoever reads it gets the text itself. */
export const liveInJson = (text: string): readonly string[] => found(text, CONTROLS, COMMAND, COMMAND_LINE);

export const liveInMarkdown = (text: string, circumstances: Circumstances): readonly string[] => [
  ...liveInText(text, circumstances),
  ...parsedMarkdown(text, EMPHASIS).alive,
];

/** The lines of a chart of Mermaid. In a label every sign of ASCII is an entity, but for commas, slashes, parentheses and hyphens within words. */
const MERMAID_LINES = [
  /^flowchart TD$/,
  /^ {2}n\d+(?:\["LABEL"\]|\("LABEL"\))$/,
  /^ {2}n\d+ (?:-->|-\.->) n\d+$/,
  /^ {2}classDef [a-z_]+ fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}$/,
  /^ {2}class n\d+(?:,n\d+)* [a-z_]+$/,
];
const MERMAID_LABEL = /(?:#\d+;|<br\/>|[ 0-9A-Za-z,/()]|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])|[^\0-\x7fﬂ°¶ß])*/u;

/** What Mermaid reads as part of a line break, a formula, an icon or an entity of its own once it has read the entities. */
const READ_LATER = /#(?:92|36|58|64258|182);(?!#8288;)/;

/** The lines of a graph of Graphviz. In a label quotes, backslashes and ampersands are escaped. */
const DOT_LINES = [
  /^digraph alignment \{$/,
  /^ {2}node \[shape=box, fontname="sans-serif"\];$/,
  /^ {2}n\d+ \[label="LABEL", style="filled(?:,rounded)?"(?:, (?:fill|font)?color="#[0-9a-f]{6}"){3}\];$/,
  /^ {2}n\d+ -> n\d+(?: \[style=dashed, constraint=false\])?;$/,
  /^\}$/,
];
const DOT_LABEL = /(?:[^"\\&]|\\[\\"n]|&amp;)*/u;

/** The lines of a text that are none of `forms`, in which `LABEL` stands for a text of a user. */
function otherLines(text: string, forms: readonly RegExp[], label: RegExp): readonly string[] {
  const whole = forms.map(({ source }) => new RegExp(source.replaceAll('LABEL', label.source), 'u'));
  return text.split('\n').filter((line) => line !== '' && !whole.some((form) => form.test(line)));
}

export const liveInMermaid = (text: string, circumstances: Circumstances): readonly string[] => [
  ...liveInText(text, circumstances),
  ...otherLines(text, MERMAID_LINES, MERMAID_LABEL),
  ...found(text, READ_LATER),
];

export const liveInDot = (text: string, circumstances: Circumstances): readonly string[] => [
  ...liveInText(text, circumstances),
  ...otherLines(text, DOT_LINES, DOT_LABEL),
];
