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
