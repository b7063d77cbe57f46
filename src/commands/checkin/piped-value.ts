import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import type { World } from '../command.ts';

/** More than any number needs. */
const MOST_BYTES = 4_096;

/** The flags with `-` in place of a value filled in from standard input, which must then be all of one number. */
export async function withPipedValue<Flags extends { readonly value?: string }>(
  flags: Flags,
  { input }: Pick<World, 'input'>,
): Promise<Flags> {
  if (flags.value !== '-') return flags;
  const bytes = await input(MOST_BYTES);
  if (bytes === 'terminal') {
    throw new UserError('usage', message('usage/input-is-terminal', {}), {
      hint: message('hint/pipe', { command: 'okr checkin' }),
    });
  }
  if (bytes === 'too-large') {
    throw new UserError('usage', message('usage/input-too-large', { file: '-', limit: MOST_BYTES }));
  }
  return { ...flags, value: new TextDecoder().decode(bytes).trim() };
}
