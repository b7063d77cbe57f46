import type { Diagnostic } from '../model/diagnostic.ts';
import type { Template } from '../model/template.ts';
import { decodeTemplate } from './decode-template.ts';
import type { FileSource } from './files.ts';
import { isYaml, stemOf, templateFile } from './layout.ts';
import { decodeAll, readSource } from './read-sources.ts';

/** The ids of the templates in a folder, by name. */
export const templateIds = (folder: FileSource): readonly string[] =>
  folder
    .list('')
    .filter(({ name, kind }) => kind === 'file' && isYaml(name) && !name.startsWith('.'))
    .map(({ name }) => stemOf(name))
    .sort();

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
