import xterm from '@xterm/headless';
import { csvRecords } from '../../src/storage/csv-records.ts';
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

/** What of a table is a formula to a spreadsheet, or does something where it is printed. */
export function liveInCsv(text: string, circumstances: Circumstances): readonly string[] {
  const faults: string[] = [];
  const content = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const records = [...csvRecords(content, 0, ',', (at) => faults.push(`a stray quotation mark at ${at}`))];
  const cells = records.flatMap((record) => record.cells.map((cell) => cell.text));
  const uneven = records.filter(({ count }) => count !== records[0]?.count).map(({ count }) => `${count} cells`);
  const formulas = cells.filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell) && !/^-\d[\d.]*$/.test(cell));
  return [...liveInText(content, circumstances), ...faults, ...uneven, ...formulas];
}

/** What of an image is more than text in it. */
export function liveInXml(text: string, circumstances: Circumstances): readonly string[] {
  const tags = [...text.matchAll(/<\/?([^\s>/]*)/g)].map(([, name = '']) => name);
  const unknown = tags.filter((name) => !['svg', 'title', 'clipPath', 'rect', 'g', 'text'].includes(name));
  const entities = [...text.matchAll(/&(?!(?:amp|lt|gt|quot|#39);)\S{0,9}/g)].map(([found]) => found);
  return [...liveInText(text, circumstances), ...unknown, ...entities];
}

/** The parts of HTML that a page is made of, each with its attributes in quotes; a text has none of them. */
const TAG = /<(?:!doctype html|\/?[a-z][a-z0-9]*(?: [a-z][\w-]*(?:="[^"<>]*")?)*\/?)>/gi;

/** Elements that load, run or lead elsewhere. */
const ACTIVE = /^<(?:script|iframe|object|embed|link|base|img|form|style|svg:script|foreignobject|use|animate|set)\b/i;

/** What of a page does something; its one sheet of styles is its own. */
export function liveInHtml(page: string, circumstances: Circumstances): readonly string[] {
  const body = page.replace(/<style>[^<]*<\/style>/, '');
  const tags = body.match(TAG) ?? [];
  const attributes = tags.flatMap((tag) => [...tag.matchAll(/ ([a-z][\w-]*)="([^"]*)"/gi)]);
  return [
    ...liveInText(page, circumstances),
    ...tags.filter((tag) => ACTIVE.test(tag)),
    ...attributes.flatMap(([text, name = '', value = '']) => (isActive(name, value) ? [text] : [])),
    ...(body.replace(TAG, '').match(/[<>"']/g) ?? []),
  ];
}

const isActive = (name: string, value: string): boolean =>
  /^(?:on|srcdoc|action|formaction|style)/i.test(name) || (/^(?:href|src)$/i.test(name) && !value.startsWith('#'));

/** Wider than any line, so that each is a row. */
const COLUMNS = 1000;

/** What a text does in a terminal beside standing there: answers, titles, bells, another screen, or characters that are not its own. */
export async function liveInTerminal(text: string, circumstances: Circumstances): Promise<readonly string[]> {
  const size = { cols: COLUMNS, rows: text.split('\n').length };
  const terminal = new xterm.Terminal({ ...size, convertEol: true, allowProposedApi: true });
  const done: string[] = [];
  terminal.onData((data) => done.push(`answers ${JSON.stringify(data)}`));
  terminal.onTitleChange((title) => done.push(`calls itself ${title}`));
  terminal.onBell(() => done.push('rings'));
  await new Promise<void>((resolve) => terminal.write(text, resolve));
  const { active } = terminal.buffer;
  const rows = Array.from({ length: size.rows }, (_, index) =>
    active.getLine(index)?.translateToString(true).trimEnd(),
  );
  if (active.type !== 'normal') done.push('takes the whole screen');
  if (rows.join('\n') !== text.replace(/[^\S\n]+$/gm, '')) done.push('stands elsewhere');
  terminal.dispose();
  return [...liveInText(text, circumstances), ...done];
}
