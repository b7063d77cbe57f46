import type { AlignmentReport } from '../../report/alignment-report.ts';
import type { AlignmentNode } from '../../report/alignment-tree.ts';
import { displayWidth, padded } from '../columns.ts';
import type { AlignmentRenderer } from '../index.ts';
import { shareCell } from '../progress-bar.ts';
import { safeText } from '../safe-text.ts';
import { statusSign, statusTone } from '../status-sign.ts';
import type { Style } from '../style.ts';
import { drawnWidth, type Painted, paragraph } from '../terminal-lines.ts';
import { cut, unbroken, wrapped } from '../wrap.ts';
import { type Hung, hung } from './hung.ts';
import { aboveText, remarks, subjectOf } from './remarks.ts';
import { STEP, stemsAbove, stemsBelow } from './stems.ts';

/** Columns that a title is worth showing in beside its reference; with fewer it has a line of its own. */
const LEAST_TITLE = 16;

/** The widest that an owner is drawn. */
const MOST_OWNER = 16;

/** Columns of a sign and the space behind it. */
const SIGN = 2;

/** The alignment for a terminal: a tree with the status, the reference and the title of each, and its progress and owner behind. */
export const treeTerminal: AlignmentRenderer = (report, style) => {
  const { language } = style;
  const width = drawnWidth(style.width);
  const told = (text: string) => paragraph(safeText(text), width, 2);
  const above = aboveText(report, language);
  const rows = hung(report.tree.roots);
  const sections = [
    [...heading(report, style, width), ...(above === null ? [] : told(above))],
    rows.length === 0 ? told(language.words.alignment.nothing) : branches(rows, style, width),
    remarks(report.tree, language).flatMap(told),
  ].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

function heading(report: AlignmentReport, { language, paint }: Style, width: number): readonly string[] {
  const { words, date } = language;
  const { title } = words.alignment;
  const text = [title, safeText(subjectOf(report, language)), unbroken(words.asOf(date(report.asOf)))].join('  ');
  const [first = '', ...more] = paragraph(text, width, 2);
  return [`${paint('strong', title)}${first.slice(title.length)}`, ...more];
}

/** Columns of what stands in every line. */
interface Layout {
  readonly width: number;
  readonly name: number;
  readonly share: number;
  readonly owner: number;
  /** Steps down that are drawn. */
  readonly steps: number;
}

function branches(rows: readonly Hung[], style: Style, width: number): readonly string[] {
  const cell = shareCell('', style, width);
  const shareOf = ({ progress }: AlignmentNode) => cell.text(progress, null);
  const share = Math.max(...rows.map(({ node }) => displayWidth(shareOf(node))));
  const owner = Math.min(MOST_OWNER, Math.max(...rows.map(({ node }) => displayWidth(node.owner ?? ''))));
  const room = width - share - 2 - (owner === 0 ? 0 : owner + 2);
  // A deep tree leaves two thirds of the line to names.
  const steps = Math.floor(room / 3 / STEP);
  const needed = rows.map(({ node, lasts }) => {
    const name = displayWidth(node.reference) + 2 + displayWidth(safeText(node.title));
    return Math.min(lasts.length, steps) * STEP + SIGN + name;
  });
  const layout = { width, name: Math.min(room, Math.max(...needed)), share, owner, steps };
  return rows.flatMap((row) => nodeLines(row, padded(shareOf(row.node), share, 'right'), layout, style));
}

/** A node; what finds no room in its line stands below it, beside the line that leads to what serves it. */
function nodeLines({ node, lasts }: Hung, share: string, layout: Layout, style: Style): readonly string[] {
  const { language, ascii, paint } = style;
  const { status, stale, servesElsewhere, owner } = node;
  const tone = statusTone(status, stale);
  const stems = stemsAbove(lasts, layout.steps, ascii);
  const room = layout.name - displayWidth(stems) - SIGN;
  const [name, ...more] = nameLines(node, room, style);
  const space = ' '.repeat(Math.max(0, room - displayWidth(name.plain)));
  const by = paint('faint', cut(owner ?? '', layout.owner, ascii));
  const below = stemsBelow(lasts, node.children.length > 0, layout.steps, ascii);
  const elsewhere =
    servesElsewhere === null
      ? []
      : wrapped(language.words.alignment.servesElsewhere(servesElsewhere), layout.width - displayWidth(below));
  return [
    `${stems}${paint(tone, statusSign(status, ascii))} ${name.painted}${space}  ${paint(tone, share)}  ${by}`.trimEnd(),
    ...[...more.map(({ painted }) => painted), ...elsewhere.map((text) => paint('faint', text))].map(
      (text) => `${below}${text}`,
    ),
  ];
}

/** The reference and the title in lines of `room` columns, beside each other where the title can be read there. */
function nameLines(
  { kind, reference, title }: AlignmentNode,
  room: number,
  { ascii, paint }: Style,
): readonly [Painted, ...Painted[]] {
  const text = safeText(title);
  const titled = (columns: number): Painted => {
    const plain = cut(text, columns, ascii);
    return { plain, painted: kind === 'objective' ? paint('strong', plain) : plain };
  };
  const beside = room - displayWidth(reference) - 2;
  if (beside >= Math.min(LEAST_TITLE, displayWidth(text))) {
    const { plain, painted } = titled(beside);
    return [{ plain: `${reference}  ${plain}`, painted: `${paint('accent', reference)}  ${painted}` }];
  }
  const [first = '', ...rest] = wrapped(reference, room);
  const inAccent = (plain: string): Painted => ({ plain, painted: paint('accent', plain) });
  return [inAccent(first), ...rest.map(inAccent), titled(room)];
}
