import type { ProgressReport } from '../../src/report/progress-report.ts';
import { ACME_FILES } from '../e2e/acme-files.ts';
import { HARD_TEXTS, hardFiles } from '../render/hostile-files.ts';
import { bigWorkspace } from '../render/html/big-workspace.ts';
import { exampleFiles } from '../render/report-of.ts';
import { printed } from '../showing/in-process.ts';
import { MemoryDisk } from '../storage/memory-disk.ts';

/** Files of a workspace, and what of it is shown. */
export interface Shown {
  readonly files: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
}

const below = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^okrs\//, ''), text]));

const example = below(exampleFiles());

const inLanguage = (tag: string) => ({
  ...example,
  'okr.yaml': `${(example['okr.yaml'] ?? '').replace(/^language:.*\n/m, '')}language: ${tag}\n`,
});

/** What is looked at: every measure and status, early and late, closed, in each language, and as much as there may be. */
export const PAGES = {
  'the example': { files: example, flags: ['--as-of', '2026-11-24'] },
  'the example, later': { files: example, flags: ['--as-of', '2026-12-18'] },
  'the example in Chinese': { files: inLanguage('zh-CN'), flags: ['--as-of', '2026-11-24'] },
  'the example in Portuguese': { files: inLanguage('pt-BR'), flags: ['--as-of', '2026-11-24'] },
  'a workspace with all there is': { files: below(ACME_FILES), flags: [] },
  'a closed cycle': { files: below(ACME_FILES), flags: ['--cycle', '2026-Q3'] },
  'a hundred key results': { files: bigWorkspace(), flags: ['--as-of', '2026-12-31'] },
  'one very long word everywhere': { files: below(hardFiles(HARD_TEXTS['one very long word'] ?? '')), flags: [] },
  'nothing yet': { files: { 'okr.yaml': 'schema: 1\n' }, flags: [] },
} as const satisfies Record<string, Shown>;

const drawn = new Map<Shown, Promise<string>>();

/** A report as a page, drawn once. */
export function pageOf(shown: Shown): Promise<string> {
  const page = drawn.get(shown) ?? output(shown, ['--format', 'html']);
  drawn.set(shown, page);
  return page;
}

/** The same report with its forecasts as a program reads it. */
export const jsonOf = async (shown: Shown): Promise<Json> => JSON.parse(await output(shown, ['--json', '--forecast']));

/** A report in JSON: rows as they are reported, of which forecasts, of too little data, are null. */
export type Json = Pick<ProgressReport, 'cycles' | 'teams' | 'people' | 'objectives' | 'kpis'>;

async function output({ files, flags }: Shown, format: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await printed(['report', ...flags, ...format], new MemoryDisk(files));
  if (code !== 0) throw new Error(stderr);
  return stdout;
}
