import { parseSince } from '../model/date-argument.ts';
import { message } from '../model/message.ts';
import { formatSpan } from '../model/span.ts';
import { UserError } from '../model/user-error.ts';
import { REPORT_FORMATS, type ReportFormat } from '../render/index.ts';
import { progressReport } from '../report/progress-report.ts';
import type { Command } from './command.ts';
import { oneOfWords, typedValue } from './flag-values.ts';
import { type OpenWorkspace, openWorkspace, shownCycles } from './open-workspace.ts';

interface ReportFlags {
  readonly format?: string;
  readonly since?: string;
}

const DEFAULT_SINCE = '30d';

export const report: Command<ReportFlags> = {
  arguments: '',
  options: [
    { flags: '--format <format>', summary: 'table or json' },
    { flags: '--since <span>', summary: 'compare with 30d (default), 90d, another span, or a date' },
  ],
  examples: ['okr report', 'okr report --since 90d', 'okr report --cycle 2026-Q3 --as-of 2026-09-30 --json'],
  async run({ format, since }, world) {
    const { preferences, out } = world;
    const chosen =
      format === undefined ? null : oneOfWords('--format', format, Object.keys(REPORT_FORMATS) as ReportFormat[]);
    const workspace = await openWorkspace(world);
    const request = { asOf: workspace.asOf, since: sinceOf(since ?? DEFAULT_SINCE, workspace) };
    const cycles = await shownCycles(workspace, world);
    const { workspace: read, notices: dangling } = await workspace.read(cycles);
    const { report: computed, notices } = progressReport(read, request);
    const found = await workspace.locate([...dangling, ...notices]);
    const style = { language: workspace.language, ascii: preferences.ascii };
    const render = await REPORT_FORMATS[chosen ?? (preferences.json ? 'json' : 'table')]();
    out.print(render({ ...computed, notices: found }, style));
    if (found.length > 0) {
      const { findingsText } = await import('../render/findings-text.ts');
      out.talk(findingsText(found, { ...style, excerpts: false }));
    }
    return 0;
  },
};

/** What `--since` asks to compare with, which must lie before the as-of date. */
function sinceOf(text: string, { asOf, today }: OpenWorkspace) {
  const since = typedValue('--since', parseSince(text, today));
  const shown = typeof since === 'string' ? since : formatSpan(since);
  if (typeof since === 'string' ? since >= asOf : since.count === 0) {
    throw new UserError('usage', message('usage/since-not-before', { since: shown, asOf }));
  }
  return since;
}
