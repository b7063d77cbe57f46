import type { Language } from '../language/language.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edit } from '../model/edit.ts';
import { safeText } from '../render/safe-text.ts';
import { writtenJson } from '../render/written.ts';
import { fileChanges } from '../storage/apply-edits.ts';
import type { FileSource } from '../storage/files.ts';
import { type FileChange, replaceFiles, whileLocked } from '../storage/replace-files.ts';
import type { Site } from '../storage/site.ts';
import type { World } from './command.ts';
import { shellWord } from './shell-word.ts';
import { refuseFaults } from './show-places.ts';

/** What a write is about, and how it is told. */
export interface Write extends Site {
  /** The files of the workspace, to be changed. */
  readonly files: FileSource;
  readonly edits: readonly Edit[];
  readonly language: Language;
  /** Looks at the changes before they are made; throws where they must not be. */
  readonly inspect?: (changes: readonly FileChange[]) => Promise<void>;
  /** Each change as a line to read and as data. */
  readonly changes: readonly { readonly text: string; readonly data: object }[];
  /** Further remarks, one line each. */
  readonly remarks: readonly string[];
  /** What is worth typing next. */
  readonly next: readonly string[];
  /** In place of a line for each file, and of the command that removes them, where they are too many to read. */
  readonly inShort?: { readonly files: readonly string[]; readonly takeBack: string } | null;
}

/** Writes edits, all or none, or shows them under `--dry-run`; tells what changed, in which files, what comes next and how to undo it. */
export async function write(request: Write, world: World): Promise<void> {
  const changes = await inspectedChanges(request, world);
  if (!world.preferences.dryRun) await replaceFiles(request, changes, world.writer);
  await tellWritten(request, changes, world);
}

/** As `write`, for changes that follow from what the files say: other writers are kept out from before `decide` reads them. */
export async function writeWhileLocked(site: Site, world: World, decide: () => Promise<Write>): Promise<void> {
  const plan = async () => {
    const request = await decide();
    return { request, changes: await inspectedChanges(request, world) };
  };
  const { request, changes } = world.preferences.dryRun
    ? await plan()
    : await whileLocked(site, world.writer, async (replace) => {
        const planned = await plan();
        replace(planned.changes);
        return planned;
      });
  await tellWritten(request, changes, world);
}

async function inspectedChanges(request: Write, { writer }: World): Promise<readonly FileChange[]> {
  const faults: Diagnostic[] = [];
  const changes = await fileChanges(request.files, request.edits, writer.suffix, faults, request.pathOf);
  await refuseFaults(request.files, faults, request.pathOf);
  await request.inspect?.(changes);
  return changes;
}

async function tellWritten(request: Write, files: readonly FileChange[], world: World): Promise<void> {
  const { language, pathOf, changes } = request;
  const { preferences, out } = world;
  if (preferences.json) {
    const shown = preferences.dryRun ? [] : files.map(({ path }) => pathOf(path));
    out.print(
      writtenJson(
        shown,
        changes.map(({ data }) => data),
      ),
    );
  } else {
    for (const { text } of changes) out.print(`${await onScreen(text, world)}\n`);
    if (preferences.dryRun) for (const file of files) out.print(await difference(file, pathOf));
    else
      for (const line of request.inShort?.files ?? files.map(({ path }) => pathOf(path)))
        out.print(`${safeText(line)}\n`);
  }
  tellMore(request, files, world, language);
}

async function difference({ path, before, after }: FileChange, pathOf: Site['pathOf']): Promise<string> {
  return (await import('../render/file-diff.ts')).fileDiff(pathOf(path), before, after);
}

/** A text as it fits on the terminal; off one nothing has to fit, and nothing is loaded for it. */
async function onScreen(text: string, { style }: World): Promise<string> {
  return style.width === null ? text : (await import('../render/fitted.ts')).fitted(text, style.width);
}

function tellMore(
  { remarks, next, inShort, pathOf }: Write,
  files: readonly FileChange[],
  { preferences, out }: World,
  { words }: Language,
): void {
  const { about } = words.join;
  for (const remark of remarks) out.talk(`${safeText(remark)}\n`);
  if (files.length === 0) {
    out.talk(`${words.nothingChanged}\n`);
    return;
  }
  if (preferences.dryRun) {
    out.talk(`${words.wouldWrite}\n`);
    return;
  }
  for (const command of next) out.talk(`${about(words.next, safeText(command))}\n`);
  out.talk(`${about(words.takeBack, safeText(inShort?.takeBack ?? takingBack(files, pathOf)))}\n`);
}

/** What to type to have the files as they were, those that changed as they were committed. */
function takingBack(files: readonly FileChange[], pathOf: Site['pathOf']): string {
  const command = (words: string, paths: readonly FileChange[]) =>
    paths.length ? [`${words} ${paths.map(({ path }) => shellWord(pathOf(path))).join(' ')}`] : [];
  return [
    ...command(
      'rm',
      files.filter(({ before }) => before === null),
    ),
    ...command(
      'git restore',
      files.filter(({ before }) => before !== null),
    ),
  ].join(' && ');
}

/** What to type to commit the workspace under a subject. */
export const commitCommand = (pathOf: Site['pathOf'], subject: string): string =>
  `git add ${shellWord(pathOf(''))} && git commit -m ${shellWord(subject)}`;
