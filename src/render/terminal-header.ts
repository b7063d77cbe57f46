import type { CalendarDate } from '../model/calendar-date.ts';
import type { CycleRow } from '../report/group-rows.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { cycleClock } from './cycle-clock.ts';
import { percent } from './figures.ts';
import { progressBar } from './progress-bar.ts';
import { safeText } from './safe-text.ts';
import { statusSign, statusTone, WORST_FIRST } from './status-sign.ts';
import type { Style } from './style.ts';
import { summaryFigures } from './summary-figures.ts';
import { flowed, type Part, spread, untoned } from './terminal-lines.ts';

const CLOCK_WIDTH = 20;

/** The clock of a cycle, the figures of the whole, and how many key results have which status. */
export function cycleHeader(
  cycle: CycleRow,
  { workspace, asOf }: Pick<ProgressReport, 'workspace' | 'asOf'>,
  style: Style,
  width: number,
): readonly string[] {
  const { language, ascii, paint } = style;
  const { words, date } = language;
  const names = [workspace, cycle.id, cycle.title].filter((text) => text !== null).map(safeText);
  const title = [...names.map((text): Part => ({ text, tone: 'strong' })), untoned(clockText(cycle, asOf, style))];
  const day: Part = { text: words.asOf(date(asOf)), tone: 'faint' };
  const { status } = cycle;
  const figures = [
    { text: words.status[status].toUpperCase(), tone: statusTone(status, false) },
    ...[words.progress(percent(cycle.progress, language)), ...summaryFigures(cycle, style)].map(untoned),
  ];
  const counts = flowed(countParts(cycle, style), ascii ? '  ' : ' · ', width, paint);
  return [
    ...spread(flowed(title, '  ', width, paint), flowed([day], '', width, paint), width),
    ...spread(flowed(figures, '  ', width, paint), counts, width),
  ];
}

function clockText(cycle: CycleRow, asOf: CalendarDate, style: Style): string {
  const { text, share } = cycleClock(cycle, asOf, style.language);
  if (share === null) return text;
  return `${text} ${progressBar(share, null, CLOCK_WIDTH, style.ascii)} ${percent(share, style.language)}`;
}

/** How many key results have which status, each in its colour. */
function countParts({ counts }: CycleRow, { language, ascii }: Style): readonly Part[] {
  const parts = WORST_FIRST.filter((status) => counts[status] > 0).map(
    (status): Part => ({
      text: `${statusSign(status, ascii)} ${language.words.count(status, counts[status])}`,
      tone: statusTone(status, false),
    }),
  );
  return [...parts, ...(counts.stale > 0 ? [untoned(language.words.stale(counts.stale))] : [])];
}
