import { basename, dirname, resolve } from 'node:path/posix';
import { message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { KpiTemplate, ObjectiveTemplate, Template } from '../model/template.ts';
import { UserError } from '../model/user-error.ts';
import type { FileSource } from '../storage/files.ts';
import { TEMPLATES_FOLDER, templateFile } from '../storage/layout.ts';
import { folderWithin } from '../storage/overlay.ts';
import { readTemplate, templateEntries } from '../storage/templates.ts';
import type { World } from './command.ts';
import { shellWord } from './shell-word.ts';
import { refuseFaults } from './show-places.ts';

/** A folder in which templates are looked for by their ids. */
export interface TemplateFolder {
  readonly files: FileSource;
  /** It is the workspace's, not the program's. */
  readonly own: boolean;
  /** A file of it as its reader would type it. */
  readonly pathOf: (file: string) => string;
}

/** The folders in the order in which they are looked through. */
export type TemplateFolders = readonly TemplateFolder[];

/** A template, and where it was found. */
export interface FoundTemplate {
  readonly template: Template;
  readonly own: boolean;
  /** As its reader would type it; null for one of the program's. */
  readonly path: string | null;
}

/** The workspace's own folder of templates, where there is a workspace, then the program's. */
export const templateFolders = (
  workspace: { readonly disk: FileSource; readonly pathOf: (file: string) => string } | null,
  { templates }: World,
): TemplateFolders => [
  ...(workspace
    ? [
        {
          files: folderWithin(workspace.disk, TEMPLATES_FOLDER),
          own: true,
          pathOf: (file: string) => workspace.pathOf(`${TEMPLATES_FOLDER}/${file}`),
        },
      ]
    : []),
  { files: templates, own: false, pathOf: (file) => file },
];

/** The template of an objective that `text` names; one of a KPI is a usage error that says what makes it. */
export async function loadObjectiveTemplate(
  text: string,
  folders: TemplateFolders,
  world: World,
): Promise<ObjectiveTemplate> {
  const { template } = await findTemplate(text, folders, world);
  if (template.kind === 'objective') return template;
  throw new UserError('usage', message('usage/kpi-template', { template: text }), {
    hint: message('hint/add-kpi', { template: shellWord(text) }),
  });
}

/** The template of a KPI that `text` names; one of an objective is a usage error that says what makes it. */
export async function loadKpiTemplate(text: string, folders: TemplateFolders, world: World): Promise<KpiTemplate> {
  const { template } = await findTemplate(text, folders, world);
  if (template.kind === 'kpi') return template;
  throw new UserError('usage', message('usage/objective-template', { template: text }), {
    hint: message('hint/init-template', { template: shellWord(text) }),
  });
}

/** The template that `text` names, and where it was found: a path where it looks like one, else an id. */
export async function findTemplate(text: string, folders: TemplateFolders, world: World): Promise<FoundTemplate> {
  if (/[/\\]|\.ya?ml$/.test(text)) return templateAt(text, world);
  const known: string[] = [];
  for (const folder of folders) {
    const ids = await idsIn(folder);
    if (ids.includes(text)) return templateOf(folder, text);
    known.push(...ids.filter((id) => !known.includes(id)));
  }
  const meant = nearest(text, known);
  throw new UserError('usage', message('usage/no-such-template', { text }), { candidates: meant ? [meant] : known });
}

/** Every template, those of the first folder first; one of an earlier folder hides the one of the same id in a later one. */
export async function allTemplates(folders: TemplateFolders): Promise<readonly FoundTemplate[]> {
  const found: FoundTemplate[] = [];
  for (const folder of folders) {
    const ids = (await idsIn(folder)).filter((id) => !found.some(({ template }) => template.id === id));
    const read = await Promise.all(ids.map((id) => readTemplate(folder.files, id)));
    await refuseFaults(
      folder.files,
      read.flatMap(({ faults }) => faults),
      folder.pathOf,
    );
    for (const { template } of read) if (template) found.push(foundIn(folder, template));
  }
  return found;
}

async function idsIn({ files, pathOf }: TemplateFolder): Promise<readonly string[]> {
  const { ids, faults } = templateEntries(files);
  await refuseFaults(files, faults, pathOf);
  return ids;
}

async function templateAt(text: string, world: World): Promise<FoundTemplate> {
  const path = resolve(world.folder, text);
  const files = world.disk(dirname(path));
  const id = basename(path).replace(/\.ya?ml$/, '');
  const isThere = (name: string) => files.kindOf(name) === 'file';
  if (isThere(templateFile(id)) && basename(path) !== `${id}.yml`) {
    return { ...(await templateOf({ files, own: false, pathOf: () => text }, id)), path: text };
  }
  const rename = { from: text, to: text.replace(/\.yml$/, '.yaml') };
  const hint = isThere(`${id}.yml`) ? message('mend/rename', rename) : null;
  throw new UserError('usage', message('usage/no-such-template', { text }), { hint });
}

async function templateOf(folder: TemplateFolder, id: string): Promise<FoundTemplate> {
  const { template, faults } = await readTemplate(folder.files, id);
  await refuseFaults(folder.files, faults, folder.pathOf);
  if (!template) throw new Error(`the template ${id} has neither content nor fault`);
  return foundIn(folder, template);
}

const foundIn = ({ own, pathOf }: TemplateFolder, template: Template): FoundTemplate => ({
  template,
  own,
  path: own ? pathOf(templateFile(template.id)) : null,
});
