import { daysBetween } from '../../model/calendar-date.ts';
import type { DueReport } from '../../report/due-report.ts';
import type { StatusReport } from '../../report/status-report.ts';
import { safeText } from '../safe-text.ts';
import { commandLine, type SpokenStyle, told } from './telling.ts';

/** The check-ins that are owed, each with what to type. */
export function dueTold({ due, asOf }: Pick<StatusReport, 'due' | 'asOf'>, style: SpokenStyle): readonly string[] {
  if (due.length === 0) return [];
  const { words, date } = style.language;
  const { join, labels } = words;
  const lines = due.flatMap(({ reference, title, owner, lastCheckin: last, dueOn, stale, command }) => [
    told(
      [
        join.about(style.spoken.reference(reference), safeText(title)),
        owner && join.about(labels.owner, owner),
        last === null
          ? words.noCheckinYet
          : join.about(labels.lastCheckin, join.aside(date(last), words.ago(daysBetween(last, asOf)))),
        join.facts([dueOn === null ? words.due : words.dueSince(date(dueOn)), ...(stale ? [words.overdue] : [])]),
      ],
      style,
    ),
    commandLine(command, style),
  ]);
  return [words.dueCheckins, ...lines];
}

/** The same as all that there is to say. */
export const dueReportTold = (report: DueReport, style: SpokenStyle): string =>
  dueTold(report, style)
    .map((line) => `${line}\n`)
    .join('');
