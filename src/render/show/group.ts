import type { GroupRow } from '../../report/group-rows.ts';
import type { GroupDetail } from '../../report/show/group-detail.ts';
import { dueLines, dueTable } from '../due-lines.ts';
import { countsText, percent, ratio } from '../figures.ts';
import { objectiveStatusLines, typed } from '../objective-status.ts';
import { progressBar } from '../progress-bar.ts';
import { statusSign, statusTone } from '../status-sign.ts';
import { objectiveTable } from '../status-text.ts';
import type { Style } from '../style.ts';
import { changeSince } from '../summary-figures.ts';
import { supportBlocks } from '../support-blocks.ts';
import { drawnWidth, flowed, type Part, untoned } from '../terminal-lines.ts';
import { achievementLines, blockLines } from '../terminal-support.ts';
import { achievementRows, blockRows } from '../text-support.ts';
import { confidenceLines, stripsOf } from './confidence-strip.ts';
import { type Fact, factLines } from './fact-lines.ts';
import { memberLines, subTeamLines } from './group-lines.ts';
import { titleLines } from './heading.ts';

const BAR_WIDTH = 20;

/** A team or a person: who they are, and for each cycle their figures and what they own. */
export function groupSections(detail: GroupDetail, style: Style): readonly (readonly string[])[] {
  const { words } = style.language;
  const cycles = detail.cycles
    .flatMap(({ id }) => [
      cycleLines(id, detail, style),
      confidenceOf(id, detail, style),
      subTeamLines(detail, id, style),
      memberLines(detail, id, style),
    ])
    .filter((lines) => lines.length > 0);
  return [
    titleLines(detail.reference, detail.name, style),
    factLines(groupFacts(detail, style), style),
    ...(cycles.length > 0 ? cycles : [[words.nothingOwned]]),
    ...standoutSections(detail, style),
  ];
}

/** Who belongs to it, and what it belongs to. */
export function groupFacts({ parent, members, subTeams }: GroupDetail, { language }: Style): readonly Fact[] {
  const { labels, join } = language.words;
  return [
    [labels.parent, parent && `team/${parent}`],
    [labels.members, join.items(members)],
    [labels.subTeams, join.items(subTeams.map(({ id }) => id))],
  ];
}

/** Who needs support, what was achieved, and the check-ins that are owed, which say what is stale. */
function standoutSections(detail: GroupDetail, style: Style): readonly (readonly string[])[] {
  const { support, achievements, asOf } = detail;
  const blocks = supportBlocks(support, asOf, style, 'without-stale');
  if (style.width === null)
    return [
      ...blocks.map((block) => blockRows(block, style)),
      achievementRows(achievements, style),
      dueTable(detail, style),
    ];
  const width = drawnWidth(style.width);
  return [
    ...blocks.map((block) => blockLines(block, style, width)),
    achievementLines(achievements, style, width),
    dueLines(detail, style, width),
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

/** How sure the owners were of what is shown in a cycle, which is named where there are several. */
function confidenceOf(cycle: string, detail: GroupDetail, style: Style): readonly string[] {
  const { objectives, references, charts, cycles } = detail;
  const own = objectives.filter((one) => one.cycle === cycle);
  const { title } = style.language.words.page.confidence;
  const strips = stripsOf(own, charts, (objective, row) => typed(references, objective, row));
  const weeks = cycles.flatMap(({ id }) => (id === cycle ? (charts.weeks.get(id) ?? []) : []));
  return confidenceLines(cycles.length > 1 ? `${title}  ${cycle}` : title, strips, weeks, style);
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
