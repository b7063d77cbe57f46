import { basename, dirname, relative, resolve } from 'node:path/posix';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { MOST_TABLE_BYTES } from '../storage/table-text.ts';
import type { World } from './command.ts';

/**
 * The bytes of what `--from` of a command names, and how findings name it: from the folder that the user is in, or `-`.
 */
export async function readTable(
  typed: string,
  command: 'okr add' | 'okr checkin',
  world: World,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  const file = typed === '-' ? '-' : relative(world.folder, resolve(world.folder, typed)) || typed;
  const bytes = typed === '-' ? await inputBytes(command, world) : fileBytes(typed, world);
  if (bytes !== 'too-large') return { file, bytes };
  throw new UserError('usage', message('usage/input-too-large', { file, limit: MOST_TABLE_BYTES }), {
    hint: message('hint/split-file', {}),
  });
}

async function inputBytes(command: string, { input }: World): Promise<Uint8Array | 'too-large'> {
  const bytes = await input(MOST_TABLE_BYTES);
  if (bytes !== 'terminal') return bytes;
  throw new UserError('usage', message('usage/input-is-terminal', {}), { hint: message('hint/pipe', { command }) });
}

function fileBytes(typed: string, { folder, disk }: World): Uint8Array | 'too-large' {
  const path = resolve(folder, typed);
  const kind = disk('/').kindOf(path.slice(1));
  if (kind === null) throw new UserError('usage', message('usage/no-such-path', { text: typed }));
  if (kind !== 'file') throw new UserError('usage', message('usage/not-a-file', { file: typed }));
  return disk(dirname(path)).read(basename(path), MOST_TABLE_BYTES);
}
