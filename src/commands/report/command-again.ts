import type { CalendarDate } from '../../model/calendar-date.ts';
import { formatSpan } from '../../model/span.ts';
import type { ReportFormat } from '../../render/index.ts';
import type { World } from '../command.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { shellWord } from '../shell-word.ts';
import { sinceOf } from '../since.ts';
import type { ReportFlags } from './index.ts';

/** What to type to have the same bytes again, on whatever day: dates and the language are written out. */
export function commandAgain(
  format: ReportFormat,
  flags: ReportFlags,
  { asOf, today, language }: Pick<OpenWorkspace, 'asOf' | 'today' | 'language'>,
  { preferences, style }: Pick<World, 'preferences' | 'style'>,
): string {
  const { team, owner, tag, status } = flags;
  const since = flags.since === undefined ? null : writtenOut(sinceOf(flags.since, { asOf, today }));
  const values = { cycle: preferences.cycle, since, team, owner, tag, status: status?.join(',') };
  return [
    `okr report --as-of ${asOf} --language ${language.tag}`,
    ...Object.entries(values).flatMap(([name, value]) => (value == null ? [] : [`--${name} ${shellWord(value)}`])),
    // A page forecasts in any case.
    ...(flags.forecast && format !== 'html' ? ['--forecast'] : []),
    ...(style.ascii ? ['--ascii'] : []),
    format === 'html' ? '--output report.html' : `--format ${format}`,
  ].join(' ');
}

const writtenOut = (since: ReturnType<typeof sinceOf>): string | CalendarDate =>
  typeof since === 'string' ? since : formatSpan(since);
