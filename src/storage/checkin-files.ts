import type { Diagnostic } from '../model/diagnostic.ts';
import type { FileSource } from './files.ts';
import { folderEntries, pathIn, refuseStrayFolders } from './folder-entries.ts';

/** The check-in files in a folder and in the folders of months in it, whatever those are called. */
export function checkinFiles(files: FileSource, folder: string, found: Diagnostic[]): readonly string[] {
  const { yamlFiles, folders } = folderEntries(files, folder, found);
  const paths = yamlFiles.map((name) => pathIn(folder, name));
  for (const month of folders) {
    const path = pathIn(folder, month);
    const entries = folderEntries(files, path, found);
    refuseStrayFolders(files, path, entries.folders, found);
    paths.push(...entries.yamlFiles.map((name) => pathIn(path, name)));
  }
  return paths;
}
