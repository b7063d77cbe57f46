import { type CalendarDate, daysBetween } from '../../model/calendar-date.ts';
import type { KeyResultRow } from '../../report/key-result-row.ts';
import { currentText, percent, ratio } from '../figures.ts';
import { forecastSentence } from '../forecast-figures.ts';
import { gradedStatus } from '../key-result-figures.ts';
import { safeText } from '../safe-text.ts';
import { readBack } from '../show/read-back.ts';
import { changeTold, type SpokenStyle, told } from './telling.ts';

/** A key result, whatever begins its line, and how it is typed. */
interface Named {
  readonly row: KeyResultRow;
  /** What kind of thing it is, and its number; no line may begin with what a user wrote. */
  readonly name: string;
  readonly reference: string;
}

/** A key result in one paragraph: its status, its value and aim, its figures, who owns it, what is asked for. */
export function keyResultTold({ row, name, reference }: Named, asOf: CalendarDate, style: SpokenStyle): string {
  const { language, spoken } = style;
  const { words, date } = language;
  const { labels, join } = words;
  const title = statusTold(name, row.title, gradedStatus(row, language), style);
  if (row.dropped) {
    const when = safeText(words.dropped(date(row.dropped.on), row.dropped.why));
    return told([title, when, spoken.reference(reference)], style);
  }
  const { lastCheckin: last } = row;
  return told(
    [
      title,
      valueTold(row, style),
      join.facts([progressTold(row, style), words.projected(ratio(row.projected, language))]),
      changeTold(row.delta, style),
      row.confidence === null ? null : words.confidence(percent(row.confidence, language)),
      forecastSentence(row, style),
      ...row.needs.map(({ kind, text }) => words.asksFor(kind, safeText(text))),
      row.owner && join.about(labels.owner, row.owner),
      last === null
        ? words.noCheckinYet
        : join.about(labels.lastCheckin, join.aside(date(last), words.ago(daysBetween(last, asOf)))),
      row.kpi && words.fedBy(row.kpi),
      spoken.reference(reference),
    ],
    style,
  );
}

/** A key result in short: its status, its value and aim, how far it is. */
export const keyResultInShort = ({ row, name, reference }: Named, style: SpokenStyle): string =>
  told(
    [
      statusTold(name, row.title, gradedStatus(row, style.language), style),
      ...(row.dropped ? [] : [valueTold(row, style), progressTold(row, style)]),
      style.spoken.reference(reference),
    ],
    style,
  );

/** Its name, its title, and where it stands. */
export const statusTold = (name: string, title: string, status: string, { language }: SpokenStyle): string =>
  language.words.join.about(language.words.join.about(name, safeText(title)), status);

/** Where it stands and what it aims at: `57 days, from 60 down to 50 days by 31 December 2026`. */
function valueTold(row: KeyResultRow, style: SpokenStyle): string {
  const { language } = style;
  const { words } = language;
  const current = row.current === null ? words.noValueYet : safeText(currentText(row, language));
  return words.join.facts([current, readBack({ row, change: null }, style)]);
}

/** The progress and what is expected of it; both are unknown where nothing weighs. */
export const progressTold = (
  { progress, expected }: { readonly progress: number | null; readonly expected: number | null },
  { language, spoken }: SpokenStyle,
): string => spoken.progress(percent(progress, language), percent(expected, language));
