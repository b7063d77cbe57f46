import { CHECK_FORMATS, type CheckFormat } from '../../render/index.ts';
import { safeText } from '../../render/safe-text.ts';
import { fileChanges, withChanges } from '../../storage/apply-edits.ts';
import { replaceFiles } from '../../storage/replace-files.ts';
import type { Command, ExitStatus, World } from '../command.ts';
import { countOf, oneOfWords } from '../flag-values.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { shellWord } from '../shell-word.ts';
import { areUnsafe } from '../show-places.ts';
import { safeFixes } from './fix.ts';
import { inspect, isFault } from './inspect.ts';
import { shownPaths } from './shown-paths.ts';

interface CheckFlags {
  readonly path?: readonly string[];
  readonly format?: string;
  readonly maxWarnings?: string;
  readonly fix?: boolean;
}

export const check: Command<CheckFlags> = {
  arguments: '[path...]',
  options: [
    { flags: '--format <format>', summary: 'table or json' },
    { flags: '--max-warnings <n>', summary: 'exit 1 where there are more warnings than this' },
    { flags: '--fix', summary: 'rename check-ins that are filed under another name, where that is safe' },
  ],
  examples: ['okr check', 'okr check okrs/2026-Q4 --max-warnings 0', 'okr check --fix --dry-run'],
  writes: true,
  async run({ path = [], format, maxWarnings, fix = false }, world) {
    const { preferences, out } = world;
    const usual = preferences.json ? 'json' : 'table';
    const chosen = oneOfWords('--format', format ?? usual, Object.keys(CHECK_FORMATS) as CheckFormat[]);
    const mostWarnings = countOf('--max-warnings', maxWarnings);
    const open = await openWorkspace(world, fix ? 'write' : 'read');
    const isShown = shownPaths(path, world.folder, open.folder, open.files);
    const found = await inspect(open, open.files);
    const fixes = fix ? safeFixes(found).filter(({ from }) => isShown(from)) : [];
    const changes = await fileChanges(open.files, fixes, world.writer.suffix, [], open.pathOf);
    if (changes.length > 0 && !preferences.dryRun) await replaceFiles(open, changes, world.writer);
    // What is left is what would be found in the files as they are now.
    const files = withChanges(open.files, changes);
    const left = changes.length === 0 ? found : await inspect(open, files);
    const shown = left.map(({ diagnostic }) => diagnostic).filter(({ at }) => isShown(at.file));
    const findings = await open.locate(shown, files);
    const renamed = fixes.map(({ from, to }) => ({ from: open.pathOf(from), to: open.pathOf(to) }));
    const render = await CHECK_FORMATS[chosen]();
    const style = { language: open.language, ascii: world.style.ascii, excerpts: world.style.width !== null };
    out.print(render({ findings, renamed: fix ? renamed : null, isDryRun: preferences.dryRun }, style));
    tell({ findings, renamed }, open, world);
    return statusOf(findings, mostWarnings);
  },
};

interface Found {
  readonly rule: string;
  readonly severity: 'error' | 'warn';
}

const warningsIn = (findings: readonly Found[]): number =>
  findings.filter(({ severity }) => severity === 'warn').length;

function statusOf(findings: readonly Found[], mostWarnings: number | null): ExitStatus {
  const warnings = warningsIn(findings);
  const faults = findings.filter(isFault);
  if (faults.length > 0) return areUnsafe(faults) ? 'refused' : 'untrusted-files';
  return findings.length > warnings || (mostWarnings !== null && warnings > mostWarnings) ? 1 : 0;
}

/** A file's name before and after. */
interface Names {
  readonly from: string;
  readonly to: string;
}

/** What there is, where to read more, and after a renaming what to type next and how to take it back. */
function tell(
  { findings, renamed }: { findings: readonly Found[]; renamed: readonly Names[] },
  { language: { words }, pathOf }: OpenWorkspace,
  { out, preferences }: World,
): void {
  const { about } = words.join;
  const warnings = warningsIn(findings);
  out.talk(`${words.findings(findings.length - warnings, warnings)}\n`);
  const [first] = findings;
  if (first) out.talk(`${about(words.next, `okr explain ${first.rule}`)}\n`);
  if (renamed.length === 0) return;
  if (preferences.dryRun) {
    out.talk(`${words.wouldWrite}\n`);
    return;
  }
  const commit = `git commit -m ${shellWord('File check-ins by their keys')}`;
  out.talk(`${about(words.next, `git add -A ${safeText(shellWord(pathOf('')))} && ${commit}`)}\n`);
  for (const { from, to } of renamed)
    out.talk(`${about(words.takeBack, `mv ${safeText(`${shellWord(to)} ${shellWord(from)}`)}`)}\n`);
}
