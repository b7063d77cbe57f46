import type { Language } from '../language/language.ts';
import type { Edit } from '../model/edit.ts';
import { newFileDiff, writtenJson } from '../render/written.ts';
import type { Disk } from '../storage/files.ts';
import { type NewFile, newFiles } from '../storage/new-files.ts';
import { type FileChange, replaceFiles } from '../storage/replace-files.ts';
import type { World } from './command.ts';

/** What a write is about, and how it is told. */
export interface Write {
  readonly disk: Disk;
  /** Where the workspace lies in `disk`; `''` where it is the whole of it. */
  readonly workspace: string;
  readonly edits: readonly Edit[];
  readonly language: Language;
  readonly pathOf: (file: string) => string;
  /** Looks at the files before they are written; throws where they must not be. */
  readonly inspect: (files: readonly NewFile[]) => Promise<void>;
  /** Each change as a line to read and as data. */
  readonly changes: readonly { readonly text: string; readonly data: object }[];
  /** Further remarks, one line each. */
  readonly remarks: readonly string[];
  /** What is worth typing next. */
  readonly next: readonly string[];
}

/** Writes edits, all or none, or shows them under `--dry-run`; tells what changed, in which files, what comes next and how to undo it. */
export async function write(write: Write, world: World): Promise<void> {
  const { edits, language, pathOf, changes } = write;
  const { preferences, out, writer } = world;
  const files = await newFiles(edits, writer.suffix);
  await write.inspect(files);
  const shown = files.map(({ path }) => pathOf(path));
  if (!preferences.dryRun) await replaceFiles(write, files.map(creation), writer);
  if (preferences.json) {
    out.print(
      writtenJson(
        preferences.dryRun ? [] : shown,
        changes.map(({ data }) => data),
      ),
    );
  } else {
    for (const { text } of changes) out.print(`${await onScreen(text, world)}\n`);
    for (const { path, text } of files)
      out.print(preferences.dryRun ? newFileDiff(pathOf(path), text) : `${pathOf(path)}\n`);
  }
  tellMore(write, shown, world, language);
}

const creation = ({ path, text }: NewFile): FileChange => ({
  path,
  before: null,
  after: new TextEncoder().encode(text),
});

/** A text as it fits on the terminal; off one nothing has to fit, and nothing is loaded for it. */
async function onScreen(text: string, { style }: World): Promise<string> {
  return style.width === null ? text : (await import('../render/fitted.ts')).fitted(text, style.width);
}

function tellMore(
  { remarks, next }: Write,
  shown: readonly string[],
  { preferences, out }: World,
  { words }: Language,
): void {
  for (const remark of remarks) out.talk(`${remark}\n`);
  if (preferences.dryRun) {
    out.talk(`${words.wouldWrite}\n`);
    return;
  }
  for (const command of next) out.talk(`${words.next}: ${command}\n`);
  out.talk(`${words.takeBack}: rm ${shown.map(shellWord).join(' ')}\n`);
}

/** A word as it is typed into a shell. */
export const shellWord = (text: string): string =>
  /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
