import { relative, resolve } from 'node:path/posix';
import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import type { FileSource } from '../../storage/files.ts';

/** Whether findings about a file, named from the workspace's folder, are to be shown. */
export type IsShown = (file: string) => boolean;

/**
 * What the paths that were typed, from the folder their reader is in, limit findings to: those in a file or folder, and those
 * about a folder that it lies in. Without paths, and for a folder that the workspace lies in, all are shown.
 */
export function shownPaths(typed: readonly string[], folder: string, workspace: string, files: FileSource): IsShown {
  if (typed.length === 0) return () => true;
  const limits = typed.map((text) => pathWithin(text, folder, workspace, files));
  return (file) => limits.some((limit) => isWithin(file, limit) || isWithin(limit, file));
}

const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

/** The path from the workspace's folder that a text names; `''` where that is all of it. */
function pathWithin(text: string, folder: string, workspace: string, files: FileSource): string {
  const path = relative(workspace, resolve(folder, text));
  // The workspace lies within what was named.
  if (/^(?:\.\.(?:\/|$))*$/.test(path)) return '';
  const parts = path.split('/');
  const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  if (parts[0] === '..' || above.some((one) => files.kindOf(one) === 'link')) {
    throw new UserError('refused', message('files/outside-workspace', { path: text, workspace }));
  }
  if (files.kindOf(path) === null) throw new UserError('usage', message('usage/no-such-path', { text }));
  return path;
}
