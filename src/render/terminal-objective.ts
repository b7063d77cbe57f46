import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { BoxLayout } from './box-table.ts';
import { percent } from './figures.ts';
import { progressBar } from './progress-bar.ts';
import { safeText } from './safe-text.ts';
import { statusSign, statusTone } from './status-sign.ts';
import type { Style } from './style.ts';
import { summaryFigures } from './summary-figures.ts';
import { forecastLines, keyResultTable, needLines } from './terminal-key-results.ts';
import { flowed, type Part, paragraph, spread, untoned } from './terminal-lines.ts';

const BAR_WIDTH = 20;

/** What the objectives of a cycle have in common where they are drawn. */
export interface ObjectiveFrame {
  readonly asOf: CalendarDate;
  /** The day that changes are counted from, where it was told before. */
  readonly since: CalendarDate | null;
  readonly layout: BoxLayout<KeyResultRow>;
  /** The key results of which the needs were told before. */
  readonly told: ReadonlySet<KeyResultRow>;
  readonly width: number;
}

/** An objective: its title and facts, its figures with a bar, a table of its key results, their forecasts, and what they ask for. */
export function objectiveLines(objective: ObjectiveRow, frame: ObjectiveFrame, style: Style): readonly string[] {
  const { keyResults } = objective;
  const { layout, told, width } = frame;
  return [
    ...titleLines(objective, frame, style),
    ...figureLines(objective, frame, style),
    ...(keyResults.length === 0
      ? [`  ${style.language.words.noKeyResults}`]
      : keyResultTable(layout, keyResults, style)),
    ...forecastLines(keyResults, style, width),
    ...needLines(
      keyResults.filter((row) => !told.has(row)),
      style,
      width,
    ),
  ];
}

/** The title under its sign, and who it belongs to at the end of the line or below. */
function titleLines(objective: ObjectiveRow, { asOf, width }: ObjectiveFrame, style: Style): readonly string[] {
  const { ascii, paint } = style;
  const sign = statusSign(objective.status, ascii);
  const tone = statusTone(objective.status, false);
  const title = paragraph(safeText(objective.title), width - 2, 0).map((line, index) => ({
    plain: `  ${line}`,
    painted: `${index === 0 ? paint(tone, sign) : ' '} ${paint('strong', line)}`,
  }));
  const facts = flowed(factParts(objective, asOf, style), ascii ? ' - ' : ' · ', width - 2, paint);
  const [only, ...more] = facts;
  const together = only && more.length === 0 ? spread(title, [only], width) : [];
  if (together.length === title.length) return together;
  return [...title.map(({ painted }) => painted), ...facts.map(({ painted }) => `  ${painted}`)];
}

function factParts({ id, owner, team, start, end }: ObjectiveRow, asOf: CalendarDate, { language }: Style) {
  const { words } = language;
  const clock =
    asOf < start
      ? words.startsIn(daysBetween(asOf, start))
      : asOf > end
        ? words.endedAgo(daysBetween(end, asOf))
        : words.endsIn(daysBetween(asOf, end));
  return [id, owner, team, clock].filter((fact) => fact !== null).map((text): Part => ({ text, tone: 'faint' }));
}

/** The status in words, and the figures with their bar; of a dropped objective when and why instead. */
function figureLines(objective: ObjectiveRow, { since, width }: ObjectiveFrame, style: Style): readonly string[] {
  const { language, ascii, paint } = style;
  const { words, date } = language;
  const { status, progress, expected, dropped } = objective;
  const tone = statusTone(status, false);
  if (dropped) {
    const when = safeText(words.dropped(date(dropped.on), dropped.why));
    return paragraph(when, width - 2, 0).map((line) => `  ${paint(tone, line)}`);
  }
  const parts: readonly Part[] = [
    { text: words.status[status].toUpperCase(), tone },
    untoned(`${progressBar(progress, expected, BAR_WIDTH, ascii)} ${percent(progress, language)}`),
    ...summaryFigures(objective, style, since).map(untoned),
  ];
  return flowed(parts, '  ', width - 2, paint).map(({ painted }) => `  ${painted}`);
}
