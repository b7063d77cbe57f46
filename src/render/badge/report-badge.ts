import type { Status } from '../../model/status.ts';
import type { ProgressReport } from '../../report/progress-report.ts';
import { percent } from '../figures.ts';
import { html } from '../html/markup.ts';
import type { ReportRenderer } from '../index.ts';
import { safeText } from '../safe-text.ts';
import { cut } from '../wrap.ts';
import { textWidth } from './text-width.ts';

/** White text stands out from each by at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const COLOURS: Readonly<Record<Status, string>> = {
  achieved: '#0b5cad',
  on_track: '#1a7f37',
  at_risk: '#8a5a00',
  off_track: '#c1222c',
  pending: '#57606a',
  dropped: '#57606a',
};

const LABEL_COLOUR = '#343b43';

/** Columns of the longest label. */
const LONGEST = 40;

const HEIGHT = 20;
const FONT_SIZE = 11;
const PADDING = 6;

/**
 * The report as a badge, an SVG image of its own: progress and status of the cycle that is shown last, the shortest of the
 * latest, or in it those of the team or person that the report was asked of.
 */
export const reportBadge: ReportRenderer = (report, { language, ascii }) => {
  const { words } = language;
  const { name, progress, status } = shownIn(report);
  const label = cut(
    ['OKR', name]
      .filter((text) => text !== null)
      .map(inXml)
      .join(' '),
    LONGEST,
    ascii,
  );
  const told = [percent(progress, language), ...(status === null ? [] : [words.status[status]])];
  const message = words.join.facts(told);
  const title = words.join.about(label, message);
  const [labelWidth, messageWidth] = [roomFor(label), roomFor(message)];
  const width = labelWidth + messageWidth;
  const text = (shown: string, x: number, room: number) =>
    html`<text x="${x + room / 2}" y="14" textLength="${room - 2 * PADDING}">${shown}</text>`;
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}" xml:lang="${language.tag}">
<title>${title}</title>
<clipPath id="edge"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>
<g clip-path="url(#edge)"><rect width="${labelWidth}" height="${HEIGHT}" fill="${LABEL_COLOUR}"/><rect x="${labelWidth}" width="${messageWidth}" height="${HEIGHT}" fill="${COLOURS[status ?? 'pending']}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,PingFang SC,Microsoft YaHei,sans-serif" font-size="${FONT_SIZE}">${text(label, 0, labelWidth)}${text(message, labelWidth, messageWidth)}</g>
</svg>`.text
  }\n`;
};

/** Pixels that a text takes with the space around it. */
const roomFor = (text: string): number => textWidth(text, FONT_SIZE) + 2 * PADDING;

/** What the badge tells of; `name` is null and nothing is known where there are no cycles. */
function shownIn({ cycles, teams, people, focus }: ProgressReport): {
  readonly name: string | null;
  readonly progress: number | null;
  readonly status: Status | null;
} {
  const cycle = cycles.at(-1);
  if (!cycle) return { name: null, progress: null, status: null };
  const whose = focus?.person ?? focus?.team ?? null;
  if (whose === null) return { ...cycle, name: cycle.id };
  const group = (focus?.person ? people : teams).find((row) => row.id === whose.id && row.cycle === cycle.id);
  const { name = whose.name, progress = null, status = null } = group ?? {};
  return { name: [name, cycle.id].join(' '), progress, status };
}

/** A text safe to show, on one line, without the two characters that XML cannot hold though they do nothing. */
const inXml = (text: string): string => safeText(text.replace(/[\ufffe\uffff]/g, '\ufffd').replace(/\s+/g, ' '));
