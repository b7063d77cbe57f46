import { type Origin, REPORT_FORMATS, type ReportFormat, type ReportRenderer } from '../../render/index.ts';
import { safeText } from '../../render/safe-text.ts';
import type { Style } from '../../render/style.ts';
import { filteredReport, type ReportFilter } from '../../report/filter.ts';
import { trippedGates } from '../../report/gates.ts';
import { type ProgressReport, progressReport } from '../../report/progress-report.ts';
import type { Command, World } from '../command.ts';
import { oneOfWords } from '../flag-values.ts';
import { type OpenWorkspace, openWorkspace, shownCycles } from '../open-workspace.ts';
import { sinceOf } from '../since.ts';
import { commandAgain } from './command-again.ts';
import { filterOf } from './filter.ts';
import { gatesOf } from './gates.ts';
import { formatOfEnding } from './output.ts';

export interface ReportFlags {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly since?: string;
  readonly team?: string;
  readonly owner?: string;
  readonly tag?: string;
  readonly forecast?: boolean;
  readonly failOn?: readonly string[];
  readonly failUnder?: string;
}

export const report: Command<ReportFlags> = {
  arguments: '',
  options: [
    { flags: '--format <format>', summary: 'table (default), markdown, html or json' },
    {
      flags: '--output <file>',
      summary: 'write to a file, in the format of its ending: .html, .md, .json, .txt',
      repeatable: true,
    },
    { flags: '--since <span>', summary: 'compare with 30d (default), 90d, another span, or a date' },
    { flags: '--team <team>', summary: 'only the objectives of a team and its sub-teams' },
    { flags: '--owner <person>', summary: 'only what a person owns' },
    { flags: '--tag <tag>', summary: 'only the objectives with a tag' },
    { flags: '--forecast', summary: 'show where each metric leads if it goes on as it went' },
    {
      flags: '--fail-on <status>',
      summary: 'exit 1 if a key result is off_track, at_risk (or worse) or stale; several with commas',
      repeatable: true,
    },
    { flags: '--fail-under <score>', summary: 'exit 1 if a projected score is lower' },
  ],
  examples: [
    'okr report',
    'okr report --since 90d --team sales',
    'okr report --forecast',
    'okr report --output report.html --output report.md',
    'okr report --fail-on off_track,stale --fail-under 0.7 --quiet',
  ],
  async run(flags, world) {
    const format = formatOf(flags, world);
    const outputs = (flags.output ?? []).map((file) => ({ file, format: formatOfEnding(file, format) }));
    const gates = gatesOf(flags);
    const open = await openWorkspace(world);
    const drawsCharts = [format, ...outputs.map((one) => one.format)].includes('html');
    const { shown, filter } = await readReport(flags, drawsCharts, open, world);
    const { language } = open;
    const { words } = language;
    const style = { ...world.style, language };
    const origin = { version: world.version, command: commandAgain(flags, open, world) };
    if (outputs.length === 0) world.out.print(await drawn(shown, format ?? 'table', style, origin));
    if (outputs.length > 0) await saved(shown, outputs, { style, origin }, world);
    if (shown.notices.length > 0) {
      const { findingsText } = await import('../../render/findings-text.ts');
      world.out.talk(findingsText(shown.notices, { ...style, excerpts: false }));
    }
    const reasons = trippedGates(shown, gates, filter);
    for (const reason of reasons) world.out.warn(`${words.join.about(words.failed, language.say(reason))}\n`);
    return reasons.length > 0 ? 1 : 0;
  },
};

function formatOf({ format }: ReportFlags, { preferences }: World): ReportFormat | null {
  const chosen =
    format === undefined ? null : oneOfWords('--format', format, Object.keys(REPORT_FORMATS) as ReportFormat[]);
  return chosen ?? (preferences.json ? 'json' : null);
}

async function readReport(
  flags: ReportFlags,
  drawsCharts: boolean,
  open: OpenWorkspace,
  world: World,
): Promise<{ shown: ProgressReport; filter: ReportFilter }> {
  const since = sinceOf(flags.since, open);
  const shows = {
    ...(flags.forecast || drawsCharts
      ? { forecaster: (await import('../../report/row-forecast.ts')).rowForecast }
      : {}),
    ...(drawsCharts ? { charter: (await import('../../report/charts/report-charts.ts')).reportCharts } : {}),
  };
  const request = { asOf: open.asOf, since, ...shows };
  const { workspace, notices: dangling } = await open.read(await shownCycles(open, world));
  const { report: computed, notices } = progressReport(workspace, request);
  const filter = filterOf(flags, computed, workspace.settings);
  const found = await open.locate([...dangling, ...notices]);
  return { shown: { ...filteredReport(computed, filter, workspace.settings.teams), notices: found }, filter };
}

/**
 * Writes the files that were asked for, drawn in plain characters: all of them, or none where one cannot be written. Under
 * `--dry-run` it shows what would change in them instead.
 */
async function saved(
  shown: ProgressReport,
  outputs: readonly { readonly file: string; readonly format: ReportFormat }[],
  { style, origin }: { readonly style: Style; readonly origin: Origin },
  world: World,
): Promise<void> {
  const plain: Style = { ...style, width: null, paint: (_, text) => text };
  const files: { file: string; text: string }[] = [];
  for (const { file, format } of outputs) files.push({ file, text: await drawn(shown, format, plain, origin) });
  const { save, out, preferences } = world;
  if (preferences.dryRun) {
    const { differences } = await import('./differences.ts');
    out.print(differences(files, world));
    out.talk(`${style.language.words.wouldWrite}\n`);
    return;
  }
  save(files);
  for (const { file } of files) out.talk(`${safeText(style.language.words.saved(file))}\n`);
}

async function drawn(shown: ProgressReport, format: ReportFormat, style: Style, origin: Origin): Promise<string> {
  const render: ReportRenderer = await REPORT_FORMATS[format](style);
  return render(shown, style, origin);
}
