import { basename, dirname, resolve } from 'node:path/posix';
import { message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { Template } from '../model/template.ts';
import { UserError } from '../model/user-error.ts';
import type { FileSource } from '../storage/files.ts';
import { readTemplate, templateIds } from '../storage/templates.ts';
import type { World } from './command.ts';
import { refuseFaults } from './show-places.ts';

/** Where a template is looked for by its id: the workspace's own folder of templates, then the program's. */
export type TemplateFolders = readonly FileSource[];

/** The template that `text` names: a path where it looks like one, else an id. */
export async function loadTemplate(text: string, folders: TemplateFolders, world: World): Promise<Template> {
  if (/[/\\]|\.ya?ml$/.test(text)) return templateAt(resolve(world.folder, text), text, world);
  for (const folder of folders) {
    if (templateIds(folder).includes(text)) return templateOf(folder, text, (file) => file);
  }
  const known = [...new Set(folders.flatMap(templateIds))];
  const meant = nearest(text, known);
  throw new UserError('usage', message('usage/no-such-template', { text }), { candidates: meant ? [meant] : known });
}

function templateAt(path: string, text: string, world: World): Promise<Template> {
  const folder = world.disk(dirname(path));
  const id = basename(path).replace(/\.yaml$/, '');
  if (!templateIds(folder).includes(id)) throw new UserError('usage', message('usage/no-such-template', { text }));
  return templateOf(folder, id, () => text);
}

async function templateOf(folder: FileSource, id: string, pathOf: (file: string) => string): Promise<Template> {
  const { template, faults } = await readTemplate(folder, id);
  await refuseFaults(folder, faults, pathOf);
  if (!template) throw new Error(`the template ${id} has neither content nor fault`);
  return template;
}
