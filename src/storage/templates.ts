import type { Diagnostic } from '../model/diagnostic.ts';
import { message } from '../model/message.ts';
import type { Template } from '../model/template.ts';
import { decodeTemplate } from './decode-template.ts';
import { type FaultsAndDoubts, faultsAndDoubts } from './faults.ts';
import { fileId } from './file-id.ts';
import type { FileSource } from './files.ts';
import { fault, folderEntries, pathIn, refuseStrayFolders } from './folder-entries.ts';
import { stemOf, TEMPLATES_FOLDER, templateFile } from './layout.ts';
import { decodeAll, readSource, readSources } from './read-sources.ts';

/** The ids of the templates in a folder, sorted, and what is in the way of reading it. */
export interface TemplateEntries {
  readonly ids: readonly string[];
  readonly faults: readonly Diagnostic[];
}

export function templateEntries(folder: FileSource): TemplateEntries {
  const faults: Diagnostic[] = [];
  if (folder.kindOf('') === 'link') {
    faults.push(fault('', message('file/outside-link', { name: TEMPLATES_FOLDER }), message('mend/copy-in', {})));
  }
  const { yamlFiles } = folderEntries(folder, '', faults);
  return { ids: yamlFiles.map(stemOf).sort(), faults };
}

/** A template and what is wrong with its file; the template is null where anything is. */
export interface ReadTemplate {
  readonly template: Template | null;
  readonly faults: readonly Diagnostic[];
}

/** Reads the template `id` of a folder, which must have it. */
export async function readTemplate(folder: FileSource, id: string): Promise<ReadTemplate> {
  const noted: Diagnostic[] = [];
  const sources = [await readSource(folder, templateFile(id))];
  const [template] = decodeAll(sources, noted, (root, _, found) => decodeTemplate(root, id, found));
  const { faults } = faultsAndDoubts(noted);
  return { template: faults.length ? null : (template ?? null), faults };
}

/** What is wrong or doubtful in the workspace's own templates, used or not. */
export async function inspectTemplates(files: FileSource): Promise<FaultsAndDoubts> {
  const noted: Diagnostic[] = [];
  const entries = folderEntries(files, TEMPLATES_FOLDER, noted);
  refuseStrayFolders(files, TEMPLATES_FOLDER, entries.folders, noted);
  const paths = entries.yamlFiles.map((name) => pathIn(TEMPLATES_FOLDER, name));
  decodeAll(await readSources(files, paths), noted, (root, path, found) =>
    decodeTemplate(root, fileId(path, found), found),
  );
  return faultsAndDoubts(noted);
}
