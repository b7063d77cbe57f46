import type { GroupRow } from '../../report/group-rows.ts';
import type { GroupDetail } from '../../report/show/group-detail.ts';
import { countsText, percent, ratio } from '../figures.ts';
import { objectiveStatusLines } from '../objective-status.ts';
import { progressBar } from '../progress-bar.ts';
import { statusSign, statusTone } from '../status-sign.ts';
import { objectiveTable } from '../status-text.ts';
import type { Style } from '../style.ts';
import { changeSince } from '../summary-figures.ts';
import { drawnWidth, flowed, type Part, untoned } from '../terminal-lines.ts';
import { factLines } from './fact-lines.ts';
import { titleLines } from './heading.ts';

const BAR_WIDTH = 20;

/** A team or a person: who they are, and for each cycle their figures and what they own. */
export function groupSections(detail: GroupDetail, style: Style): readonly (readonly string[])[] {
  const { words } = style.language;
  const { labels } = words;
  const cycles = detail.cycles.map(({ id }) => cycleLines(id, detail, style)).filter((lines) => lines.length > 0);
  return [
    titleLines(detail.reference, detail.name, style),
    factLines(
      [
        [labels.parent, detail.parent && `team/${detail.parent}`],
        [labels.members, detail.members.join(', ')],
      ],
      style,
    ),
    ...(cycles.length > 0 ? cycles : [[words.nothingOwned]]),
  ];
}

function cycleLines(cycle: string, { rows, objectives, references }: GroupDetail, style: Style): readonly string[] {
  const row = rows.find((one) => one.cycle === cycle);
  const own = objectives.filter((one) => one.cycle === cycle);
  if (own.length === 0) return row ? figuresOf(row, style) : [];
  const lines =
    style.width === null
      ? objectiveTable(own, references, style)
      : objectiveStatusLines(own, references, style, drawnWidth(style.width));
  return [...(row ? figuresOf(row, style) : [cycle]), ...lines];
}

/** The figures of a cycle, on as many lines as they take. */
function figuresOf(row: GroupRow, style: Style): readonly string[] {
  const { language, ascii, paint, width } = style;
  const { words } = language;
  const { status, progress, expected, delta } = row;
  const counts = countsText(row, language);
  const figures = [
    words.expected(percent(expected, language)),
    words.projected(ratio(row.projected, language)),
    ...(delta ? [changeSince(delta, style)] : []),
    counts,
  ];
  if (width === null) {
    const share = words.progress(percent(progress, language));
    return [[row.cycle, words.status[status], share, ...figures].join('  ')];
  }
  const parts: readonly Part[] = [
    { text: row.cycle, tone: 'strong' },
    { text: `${statusSign(status, ascii)} ${words.status[status]}`, tone: statusTone(status, false) },
    untoned(`${progressBar(progress, expected, BAR_WIDTH, ascii)} ${percent(progress, language)}`),
    ...figures.map(untoned),
  ];
  return flowed(parts, '  ', drawnWidth(width), paint).map(({ painted }) => painted);
}
