import type { Diagnostic } from '../model/diagnostic.ts';
import { type Message, message } from '../model/message.ts';
import { Faults } from './faults.ts';
import type { EntryKind, FileSource } from './files.ts';
import { isMisspeltYaml, isYaml } from './layout.ts';

/** The entries of a folder that a workspace cares about, by name; what is in the way of reading it goes to `found`. */
export interface FolderEntries {
  readonly yamlFiles: readonly string[];
  readonly folders: readonly string[];
}

/** What stands in a folder: its YAML files and its folders. Dotfiles and files of other kinds are ignored. */
export function folderEntries(files: FileSource, folder: string, found: Diagnostic[]): FolderEntries {
  const yamlFiles: string[] = [];
  const folders: string[] = [];
  for (const { name, kind } of [...files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.')) continue;
    const path = pathIn(folder, name);
    if (kind === 'folder') folders.push(name);
    else if (kind === 'link') found.push(notAFile(path, kind));
    else if (isMisspeltYaml(name)) found.push(misspelt(path, name));
    else if (!isYaml(name)) continue;
    else if (kind === 'file') yamlFiles.push(name);
    else found.push(notAFile(path, kind));
  }
  return { yamlFiles, folders };
}

/** Whether a folder has YAML files directly in it. */
export const holdsYaml = (files: FileSource, folder: string): boolean =>
  files.list(folder).some(({ name, kind }) => kind !== 'folder' && !name.startsWith('.') && /\.ya?ml$/i.test(name));

/** Notes each of the `folders` in `parent` that holds YAML files which nothing would read. */
export function refuseStrayFolders(
  files: FileSource,
  parent: string,
  folders: readonly string[],
  found: Diagnostic[],
): void {
  for (const name of folders) {
    const path = pathIn(parent, name);
    if (!holdsYaml(files, path)) continue;
    found.push(fault(path, message('file/stray-folder', { name }), message('mend/stray-folder', {})));
  }
}

/** What is wrong where a file should be and is none: a link that leads out of the workspace, or a pipe, device or folder. */
export function notAFile(path: string, kind: Exclude<EntryKind, 'file'>): Diagnostic {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return kind === 'link'
    ? fault(path, message('file/outside-link', { name }), message('mend/copy-in', {}))
    : fault(path, message('file/not-a-file', { name }), message('mend/ordinary-file', {}));
}

/** A fault of a file or folder as a whole. */
export function fault(path: string, problem: Message, hint: Message | null = null): Diagnostic {
  const faults = new Faults(path);
  faults.add(0, problem, hint);
  return faults.found[0] as Diagnostic;
}

export const pathIn = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

function misspelt(path: string, name: string): Diagnostic {
  const meant = name.replace(/\.[^.]*$/, '.yaml');
  return fault(path, message('file/extension', { name, meant }), message('mend/rename', { from: name, to: meant }));
}
