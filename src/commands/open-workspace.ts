import type { Language } from '../language/language.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { activeCycles, type CycleOutline } from '../model/cycle.ts';
import { parseCycleName } from '../model/cycle-name.ts';
import { parseDateArgument } from '../model/date-argument.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/finding.ts';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import type { Outline, Workspace } from '../model/workspace.ts';
import type { FileSource } from '../storage/files.ts';
import { findWorkspace } from '../storage/find-workspace.ts';
import { withJournal } from '../storage/journal-view.ts';
import { SETTINGS_FILE } from '../storage/layout.ts';
import { readCycles } from '../storage/read-cycles.ts';
import { readOutline } from '../storage/read-outline.ts';
import type { Site } from '../storage/site.ts';
import { watched } from '../storage/watched.ts';
import type { World } from './command.ts';
import { typedValue } from './flag-values.ts';
import { located, refuseFaults, shownPath } from './show-places.ts';

/** A workspace whose settings and cycles are known, and the date that it is looked at. */
export interface OpenWorkspace extends Site {
  /** The absolute folder that it is. */
  readonly folder: string;
  /** To read from: a change that a writer left half done is seen as done. */
  readonly files: FileSource;
  readonly outline: Outline;
  /** What is wrong with the settings and the cycles as such. */
  readonly faults: readonly Diagnostic[];
  readonly language: Language;
  /** The real date, whatever `--as-of` says. */
  readonly today: CalendarDate;
  readonly asOf: CalendarDate;
  /** Reads these cycles. Every fault, in them and in what was read before, is refused at once. */
  readonly read: (cycles: readonly CycleOutline[]) => Promise<{ workspace: Workspace; notices: readonly Diagnostic[] }>;
  /** Finds the places of diagnostics, in other files than those on the disk where they are given. */
  readonly locate: (diagnostics: readonly Diagnostic[], files?: FileSource) => Promise<readonly Finding[]>;
}

/** Whether the user is in a workspace. */
export const isInWorkspace = ({ disk, folder }: World): boolean => findWorkspace(disk('/'), folder) !== null;

/** Opens the workspace that the user is in; before writing, what a writer that died had decided is finished. */
export async function openWorkspace(world: World, purpose: 'read' | 'write' = 'read'): Promise<OpenWorkspace> {
  const found = findWorkspace(world.disk('/'), world.folder);
  if (found === null) {
    throw new UserError('usage', message('usage/no-workspace', { folder: world.folder }), {
      hint: message('hint/init', {}),
    });
  }
  const disk = world.disk(found);
  const pathOf = (file: string) => shownPath(world.folder, found, file);
  const isWrite = purpose === 'write' && !world.preferences.dryRun;
  if (isWrite) {
    const { finishInterrupted } = await import('../storage/replace-files.ts');
    await finishInterrupted({ disk, workspace: '', pathOf }, world.writer);
  }
  const { files, tellIn } = withProgress(withJournal(disk), world);
  const { outline, faults } = await readOutline(files);
  const { preferences } = world;
  // From here on whatever fails is told in the language of the workspace.
  const language = await world.language(preferences.language ?? outline.settings.language);
  tellIn(language);
  const { timezone } = outline.settings;
  const inZone = world.clock.today(timezone);
  // Nothing is known of today in a zone that does not exist: the fault is told with all others, once they are read.
  const today = inZone ?? world.clock.today(null);
  const unread = inZone === null ? [...faults, unknownTimezone(timezone ?? '')] : faults;
  return {
    folder: found,
    disk,
    workspace: '',
    files,
    outline,
    faults: unread,
    today,
    asOf: asOfDate(world, today),
    language,
    pathOf,
    async read(cycles) {
      const read = await readCycles(
        files,
        outline,
        cycles.map(({ name }) => name),
      );
      await refuseFaults(files, [...unread, ...read.faults], pathOf);
      return { workspace: read.workspace, notices: read.notices };
    },
    locate: (diagnostics, source = files) => located(source, diagnostics, pathOf),
  };
}

/** The same files; once the language is known, whoever waits is told how many have been read, and of which folder the last is. */
function withProgress(files: FileSource, { progress }: World) {
  if (progress === null) return { files, tellIn: () => {} };
  let spoken: Language | null = null;
  let count = 0;
  const seen = (path: string) => {
    count += 1;
    const language = spoken;
    if (language) progress(() => language.words.reading(path.split('/')[0] ?? '', language.number(count)));
  };
  return {
    files: watched(files, seen),
    tellIn: (language: Language) => {
      spoken = language;
    },
  };
}

/** The date to look at: what `--as-of` says, which may count from today, else today. */
export const asOfDate = ({ preferences }: World, today: CalendarDate): CalendarDate =>
  preferences.asOf === null ? today : typedValue('--as-of', parseDateArgument(preferences.asOf, today));

const unknownTimezone = (timezone: string): Diagnostic => ({
  rule: 'file/not-a-timezone',
  severity: 'error',
  at: { file: SETTINGS_FILE, path: ['timezone'] },
  problem: message('file/not-a-timezone', { text: timezone }),
  hint: null,
});

/** The cycles to look at: the one that `--cycle` names, else those that the date belongs to. Drafts are invisible. */
export async function shownCycles(open: OpenWorkspace, { preferences }: World): Promise<readonly CycleOutline[]> {
  if (preferences.cycle === null) return activeCycles(open.outline.cycles, open.asOf);
  const cycle = await cycleNamed(preferences.cycle, open);
  if (cycle.draft) throw draftRefusal(cycle);
  return [cycle];
}

/** The failure where a draft is asked for by name. */
export const draftRefusal = ({ name }: CycleOutline): UserError =>
  new UserError('usage', message('usage/draft-cycle', { cycle: name }), {
    hint: message('hint/draft', { cycle: name }),
  });

/** The cycle that was typed after `--cycle`. */
export async function cycleNamed(text: string, { outline: { cycles }, read }: OpenWorkspace): Promise<CycleOutline> {
  const name = typedValue('--cycle', parseCycleName(text));
  const cycle = cycles.find((candidate) => candidate.name === name);
  if (cycle) return cycle;
  // It may be missing only because its file cannot be read.
  await read([]);
  throw new UserError('usage', message('usage/no-such-cycle', { text }), { candidates: cycles.map((one) => one.name) });
}
