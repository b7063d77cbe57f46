import type { Diagnostic } from '../model/diagnostic.ts';
import type { Template } from '../model/template.ts';
import { decodeTemplate } from './decode-template.ts';
import type { FileSource } from './files.ts';
import { folderEntries } from './folder-entries.ts';
import { stemOf, templateFile } from './layout.ts';
import { decodeAll, readSource } from './read-sources.ts';

/** The ids of the templates in a folder, sorted, and what is in the way of reading it. */
export interface TemplateEntries {
  readonly ids: readonly string[];
  readonly faults: readonly Diagnostic[];
}

export function templateEntries(folder: FileSource): TemplateEntries {
  const faults: Diagnostic[] = [];
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
  const faults: Diagnostic[] = [];
  const sources = [await readSource(folder, templateFile(id))];
  const [template] = decodeAll(sources, faults, (root, _, found) => decodeTemplate(root, id, found));
  return { template: faults.length ? null : (template ?? null), faults };
}
