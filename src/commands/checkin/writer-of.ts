import { authorOf } from '../../authoring/author.ts';
import type { Id } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import type { World } from '../command.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** Who checks in: whom `--by` names, else whom the environment or git does; a usage error where nobody is known. */
export async function writerOf(
  { by }: { readonly by?: string },
  { outline }: OpenWorkspace,
  { user }: World,
): Promise<Id> {
  const id = await authorOf(outline.settings.people, { flagName: '--by', flag: by ?? null, ...user });
  if (id !== null) return id;
  throw new UserError('usage', message('usage/no-author', {}), { hint: message('hint/by', { flag: '--by' }) });
}
