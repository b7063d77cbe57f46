import { LOG_FORMATS, type LogFormat, type LogRenderer } from '../../render/index.ts';
import { checkinLog } from '../../report/log/checkin-log.ts';
import type { Command } from '../command.ts';
import { dialectOf } from '../dialect.ts';
import { countOf, oneOfWords } from '../flag-values.ts';
import { openWorkspace } from '../open-workspace.ts';
import { filterOf } from '../report/filter.ts';
import { authorOf, firstDay, readSource } from './source.ts';

interface LogFlags {
  readonly reference?: string;
  readonly format?: string;
  readonly dialect?: string;
  readonly since?: string;
  readonly by?: string;
  readonly team?: string;
  readonly owner?: string;
  readonly tag?: string;
  readonly limit?: string;
}

/** The most that a terminal is told where nothing says how much: the newest stand first, and must not scroll away. */
const SCREENFUL = 30;

export const log: Command<LogFlags> = {
  arguments: '[reference]',
  options: [
    { flags: '--format <format>', summary: 'table (default, newest first), csv or json (all cycles, oldest first)' },
    { flags: '--dialect <dialect>', summary: 'of csv: rfc4180 (default), or excel, which depends on the language' },
    { flags: '--since <span>', summary: 'only from 30d ago on, another span or a date, in all cycles' },
    { flags: '--by <person>', summary: 'only what a person checked in' },
    { flags: '--team <team>', summary: 'only the objectives of a team and its sub-teams' },
    { flags: '--owner <person>', summary: 'only what a person owns' },
    { flags: '--tag <tag>', summary: 'only the objectives with a tag' },
    { flags: '--limit <count>', summary: `only the newest; on a terminal ${SCREENFUL} where --since is not given` },
  ],
  examples: [
    'okr log',
    'okr log cycle-days',
    'okr log --since 2w --by ana',
    'okr log --format csv',
    'okr log --format csv --dialect excel --language pt-BR',
  ],
  async run(flags, world) {
    const { preferences, out } = world;
    const usual: LogFormat = preferences.json ? 'json' : 'table';
    const format = oneOfWords('--format', flags.format ?? usual, Object.keys(LOG_FORMATS) as LogFormat[]);
    const dialect = dialectOf(flags.dialect, [format]);
    const most = countOf('--limit', flags.limit);
    const open = await openWorkspace(world);
    const since = firstDay(flags.since, open);
    const isOfAllCycles = preferences.cycle === null && (format !== 'table' || since !== null);
    const { of, workspace, notices } = await readSource({ ...flags, since, isOfAllCycles }, open, world);
    const style = { ...world.style, language: open.language };
    const isScreen = format === 'table' && style.width !== null && since === null;
    const isOfAllDays = isOfAllCycles || (of?.kind === 'kpi' && preferences.cycle === null);
    const told = checkinLog(workspace, {
      ...{
        asOf: open.asOf,
        since,
        of,
        by: authorOf(flags.by, workspace),
        limit: most ?? (isScreen ? SCREENFUL : null),
      },
      filter: filterOf(
        flags,
        { objectives: workspace.cycles.flatMap(({ objectives }) => objectives), kpis: workspace.kpis },
        workspace.settings,
      ),
      kpiDays: isOfAllDays ? 'all' : 'of-cycles',
    });
    const found = await open.locate(notices);
    const render: LogRenderer = await LOG_FORMATS[format](style, dialect);
    out.print(render({ ...told, notices: found }, style));
    const { older, entries } = told;
    if (older > 0 && most === null) out.talk(`${open.language.words.log.older(older, older + entries.length)}\n`);
    if (found.length > 0) {
      const { findingsText } = await import('../../render/findings-text.ts');
      out.talk(findingsText(found, { ...style, excerpts: false }));
    }
    return 0;
  },
};
