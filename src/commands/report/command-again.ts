import type { World } from '../command.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { shellWord } from '../write.ts';
import type { ReportFlags } from './index.ts';

/** What to type to have the same report again as a page, on whatever day: the date and the language are written out. */
export function commandAgain(
  { since, team, owner, tag }: ReportFlags,
  { asOf, language }: Pick<OpenWorkspace, 'asOf' | 'language'>,
  { preferences }: Pick<World, 'preferences'>,
): string {
  const flags = { cycle: preferences.cycle, since, team, owner, tag };
  return [
    `okr report --as-of ${asOf} --language ${language.tag}`,
    ...Object.entries(flags).flatMap(([name, value]) => (value == null ? [] : [`--${name} ${shellWord(value)}`])),
    '--output report.html',
  ].join(' ');
}
