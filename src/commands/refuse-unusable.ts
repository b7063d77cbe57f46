import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { withChanges } from '../storage/apply-edits.ts';
import { readWorkspace } from '../storage/read-workspace.ts';
import type { FileChange } from '../storage/replace-files.ts';
import type { InitTarget } from './init-target.ts';
import { refuseFaults } from './show-places.ts';

/** Refuses new files that would take the place of others, or with which the workspace could not be read. */
export async function refuseUnusable(
  added: readonly FileChange[],
  { files, pathOf, exists }: InitTarget,
): Promise<void> {
  refuseTaken(
    added.map(({ path }) => path),
    { files, pathOf },
  );
  if (exists) await refuseFaults(files, (await readWorkspace(files)).faults, pathOf);
  const [fault] = (await readWorkspace(withChanges(files, added))).faults;
  if (fault)
    throw new UserError('usage', message('usage/unusable-template', { fault: fault.problem }), { hint: fault.hint });
}

/** Refuses new files that would take the place of others, or of each other. */
export function refuseTaken(paths: readonly string[], { files, pathOf }: Pick<InitTarget, 'files' | 'pathOf'>): void {
  const taken = paths.find((path, index) => files.kindOf(path) !== null || paths.indexOf(path) !== index);
  if (taken === undefined) return;
  throw new UserError('conflict', message('write/exists', { file: pathOf(taken) }), {
    hint: message('hint/other-id', {}),
  });
}
