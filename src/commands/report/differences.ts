import { basename, dirname, resolve } from 'node:path/posix';
import { fileDiff } from '../../render/file-diff.ts';
import type { World } from '../command.ts';

/** What writing files that the user named would change in them, as unified diffs under the names that were typed. */
export const differences = (
  files: readonly { readonly file: string; readonly text: string }[],
  { folder, disk }: Pick<World, 'folder' | 'disk'>,
): string => {
  const written = (path: string): Uint8Array | null => {
    if (disk('/').kindOf(path.slice(1)) !== 'file') return null;
    const bytes = disk(dirname(path)).read(basename(path), Number.MAX_SAFE_INTEGER);
    return bytes === 'too-large' ? null : bytes;
  };
  const encoder = new TextEncoder();
  return files.map(({ file, text }) => fileDiff(file, written(resolve(folder, file)), encoder.encode(text))).join('');
};
