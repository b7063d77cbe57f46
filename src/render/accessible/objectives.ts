import { type CalendarDate, daysBetween } from '../../model/calendar-date.ts';
import type { CycleRow, GroupRow } from '../../report/group-rows.ts';
import type { ObjectiveRow } from '../../report/objective-row.ts';
import type { ProgressReport } from '../../report/progress-report.ts';
import type { StatusReport } from '../../report/status-report.ts';
import { cycleClock } from '../cycle-clock.ts';
import { countsText, ratio } from '../figures.ts';
import { typed } from '../objective-status.ts';
import { safeText } from '../safe-text.ts';
import { keyResultInShort, keyResultTold, progressTold, statusTold } from './key-result.ts';
import { changeTold, type SpokenStyle, told } from './telling.ts';

/** A cycle: its clock, the figures of the whole, and how many key results have which status. */
export function cycleTold(
  cycle: CycleRow,
  { workspace, asOf }: Pick<ProgressReport, 'workspace' | 'asOf'>,
  style: SpokenStyle,
): readonly string[] {
  const { language, spoken } = style;
  const [name, title] = [workspace, cycle.title].map((text) => text && safeText(text));
  return [
    told(
      [
        spoken.cycle(cycle.id, name ?? null, title ?? null, language.date(asOf)),
        cycleClock(cycle, asOf, language).text,
      ],
      style,
    ),
    told([language.words.status[cycle.status], ...figuresTold(cycle, style), countsTold(cycle, style)], style),
  ];
}

/** The objectives of a cycle, each above its key results. */
export function objectivesTold(
  objectives: readonly ObjectiveRow[],
  asOf: CalendarDate,
  style: SpokenStyle,
): readonly (readonly string[])[] {
  return objectives.map((objective, index) => [
    objectiveTold(objective, { number: index + 1, all: objectives.length }, asOf, style),
    ...keyResultsOf(objective, style, ({ name, row }) =>
      keyResultTold({ row, name, reference: `${objective.id}/${row.id}` }, asOf, style),
    ),
  ]);
}

/** The same in short, each named as it is typed. */
export function objectivesInShort(
  objectives: readonly ObjectiveRow[],
  references: StatusReport['references'],
  style: SpokenStyle,
): readonly (readonly string[])[] {
  const { language, spoken } = style;
  return objectives.map((objective, index) => {
    const name = spoken.objective(index + 1, objectives.length);
    const status = statusTold(name, objective.title, language.words.status[objective.status], style);
    const reference = spoken.reference(typed(references, objective));
    return [
      told([status, ...(objective.dropped ? [] : [progressTold(objective, style)]), reference], style),
      ...keyResultsOf(objective, style, ({ name, row }) =>
        keyResultInShort({ row, name, reference: typed(references, objective, row) }, style),
      ),
    ];
  });
}

function keyResultsOf(
  { keyResults }: ObjectiveRow,
  { language, spoken }: SpokenStyle,
  tell: (one: { readonly name: string; readonly row: ObjectiveRow['keyResults'][number] }) => string,
): readonly string[] {
  if (keyResults.length === 0) return [spoken.sentence(language.words.noKeyResults)];
  return keyResults.map((row, index) => tell({ row, name: spoken.keyResult(index + 1, keyResults.length) }));
}

function objectiveTold(
  objective: ObjectiveRow,
  { number, all }: { readonly number: number; readonly all: number },
  asOf: CalendarDate,
  style: SpokenStyle,
): string {
  const { language, spoken } = style;
  const { words, date } = language;
  const { owner, team, dropped, start, end } = objective;
  const { labels, join } = words;
  const clock =
    asOf < start
      ? words.startsIn(daysBetween(asOf, start))
      : asOf > end
        ? words.endedAgo(daysBetween(end, asOf))
        : words.endsIn(daysBetween(asOf, end));
  return told(
    [
      statusTold(spoken.objective(number, all), objective.title, words.status[objective.status], style),
      ...(dropped
        ? [safeText(words.dropped(date(dropped.on), dropped.why))]
        : [...figuresTold(objective, style), clock]),
      owner && join.about(labels.owner, owner),
      team && join.about(labels.team, team),
      spoken.reference(objective.id),
    ],
    style,
  );
}

/** The progress, where it leads, the grade, and what changed. */
export function figuresTold(
  row: Pick<CycleRow | ObjectiveRow, 'progress' | 'expected' | 'projected' | 'delta'> & {
    readonly score?: number | null;
  },
  style: SpokenStyle,
): readonly (string | null)[] {
  const { language } = style;
  const { score = null, projected, delta } = row;
  return [
    language.words.join.facts([progressTold(row, style), language.words.projected(ratio(projected, language))]),
    score === null ? null : language.words.score(language.number(score, 1)),
    changeTold(delta, style),
  ];
}

const countsTold = (row: Pick<CycleRow, 'counts'>, { language, spoken }: SpokenStyle): string => {
  const counts = countsText(row, language);
  return counts === '' ? '' : spoken.keyResults(counts);
};

/** Teams or people under their title, a paragraph each. */
export function groupsTold(
  title: string,
  kind: 'team' | 'person',
  rows: readonly GroupRow[],
  style: SpokenStyle,
): readonly string[] {
  if (rows.length === 0) return [];
  const { language, spoken } = style;
  return [
    title,
    ...rows.map((row) => {
      const status = statusTold(spoken.kinds[kind], row.name, language.words.status[row.status], style);
      return told([status, ...figuresTold(row, style), countsTold(row, style)], style);
    }),
  ];
}
