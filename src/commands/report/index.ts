import { REPORT_FORMATS, type ReportFormat, type ReportRenderer } from '../../render/index.ts';
import { safeText } from '../../render/safe-text.ts';
import type { Style } from '../../render/style.ts';
import { trippedGates } from '../../report/gates.ts';
import type { Command, World } from '../command.ts';
import { dialectOf } from '../dialect.ts';
import { oneOfWords } from '../flag-values.ts';
import { openWorkspace } from '../open-workspace.ts';
import { commandAgain } from './command-again.ts';
import { gatesOf } from './gates.ts';
import { formatOfEnding, pageAmong, type ReportOutput } from './output.ts';
import { readReport } from './read.ts';

export interface ReportFlags {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly dialect?: string;
  readonly open?: boolean;
  readonly since?: string;
  readonly team?: string;
  readonly owner?: string;
  readonly tag?: string;
  readonly status?: readonly string[];
  readonly forecast?: boolean;
  readonly failOn?: readonly string[];
  readonly failUnder?: string;
}

export const report: Command<ReportFlags> = {
  arguments: '',
  options: [
    { flags: '--format <format>', summary: 'table (default), markdown, html, csv, json or badge (SVG)' },
    {
      flags: '--output <file>',
      summary: 'write to a file, in the format of its ending: .html, .md, .csv, .json, .svg, .txt',
      repeatable: true,
    },
    { flags: '--dialect <dialect>', summary: 'of csv: rfc4180 (default), or excel, which depends on the language' },
    { flags: '--open', summary: 'open the page that --output wrote in the browser' },
    { flags: '--since <span>', summary: 'compare with 30d (default), 90d, another span, or a date' },
    { flags: '--team <team>', summary: 'only the objectives of a team and its sub-teams' },
    { flags: '--owner <person>', summary: 'only what a person owns' },
    { flags: '--tag <tag>', summary: 'only the objectives with a tag' },
    {
      flags: '--status <status>',
      summary: 'only the key results with a status, or stale; several with commas',
      repeatable: true,
    },
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
    'okr report --output report.html --output report.csv --output okr.svg',
    'okr report --output report.html --open',
    'okr report --fail-on off_track,stale --fail-under 0.7 --quiet',
  ],
  async run(flags, world) {
    const format = formatOf(flags, world);
    const outputs = (flags.output ?? []).map((file) => ({ file, format: formatOfEnding(file, format) }));
    const formats = outputs.length === 0 ? [format ?? 'table'] : outputs.map((one) => one.format);
    const dialect = dialectOf(flags.dialect, formats);
    const page = flags.open ? pageAmong(outputs) : null;
    const gates = gatesOf(flags);
    const open = await openWorkspace(world);
    const isOnTerminal = outputs.length === 0 && world.style.width !== null;
    const { shownIn, filter } = await readReport(flags, { formats, isOnTerminal }, open, world);
    const { language } = open;
    const { words } = language;
    const style = { ...world.style, language };
    const draw = async (as: ReportFormat, how: Style): Promise<string> => {
      const render: ReportRenderer = await REPORT_FORMATS[as](how, dialect);
      return render(shownIn(as), how, { version: world.version, command: commandAgain(as, flags, open, world) });
    };
    if (outputs.length === 0) world.out.print(await draw(format ?? 'table', style));
    if (outputs.length > 0) await saved(outputs, draw, style, world);
    if (page !== null && !world.preferences.dryRun && !(await world.browse(page))) {
      world.out.warn(`${safeText(words.notOpened(page))}\n`);
    }
    const shown = shownIn('table');
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

/**
 * Writes the files that were asked for, drawn in plain characters: all of them, or none where one cannot be written. Under
 * `--dry-run` it shows what would change in them instead.
 */
async function saved(
  outputs: readonly ReportOutput[],
  draw: (format: ReportFormat, style: Style) => Promise<string>,
  style: Style,
  world: World,
): Promise<void> {
  const { words } = style.language;
  const plain: Style = { ...style, width: null, paint: (_, text) => text };
  const files: { file: string; text: string }[] = [];
  for (const { file, format } of outputs) files.push({ file, text: await draw(format, plain) });
  const { save, out, preferences } = world;
  if (preferences.dryRun) {
    const { differences } = await import('./differences.ts');
    out.print(differences(files, world));
    out.talk(`${words.wouldWrite}\n`);
    return;
  }
  save(files);
  for (const { file } of files) out.talk(`${safeText(words.saved(file))}\n`);
}
