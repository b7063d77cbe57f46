import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import { withChanges } from '../../storage/apply-edits.ts';
import { readWorkspace } from '../../storage/read-workspace.ts';
import type { FileChange } from '../../storage/replace-files.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** Refuses new KPIs with which the workspace could not be read; what is wrong with it without them is told as such. */
export async function refuseUnreadable(changes: readonly FileChange[], open: OpenWorkspace): Promise<void> {
  await open.read([]);
  const [fault] = (await readWorkspace(withChanges(open.files, changes), [])).faults;
  if (fault)
    throw new UserError('usage', message('usage/unusable-kpi', { fault: fault.problem }), { hint: fault.hint });
}
