import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { withChanges } from '../storage/apply-edits.ts';
import { readCycles } from '../storage/read-cycles.ts';
import { readOutline } from '../storage/read-outline.ts';
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
  if (exists) await refuseFaults(files, await faultsIn(files), pathOf);
  const [fault] = await faultsIn(withChanges(files, added));
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

async function faultsIn(files: Parameters<typeof readOutline>[0]) {
  const { outline, faults } = await readOutline(files);
  const read = await readCycles(
    files,
    outline,
    outline.cycles.map(({ name }) => name),
  );
  return [...faults, ...read.faults];
}
