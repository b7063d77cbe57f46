import type { CycleName } from '../../model/cycle-name.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import type { Workspace } from '../../model/workspace.ts';
import { withChanges } from '../../storage/apply-edits.ts';
import { readWorkspace } from '../../storage/read-workspace.ts';
import type { FileChange } from '../../storage/replace-files.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Found } from '../search.ts';
import { located } from '../show-places.ts';

/**
 * The workspace as it would be after changes, with the cycles that were read before. Changes with which a file could not be
 * read, or check-ins would point nowhere that did not before, are refused.
 */
export async function workspaceAfter(
  changes: readonly FileChange[],
  before: Pick<Found<unknown>, 'notices'> & { readonly workspace: { readonly cycles: readonly { name: CycleName }[] } },
  { files, pathOf }: Pick<OpenWorkspace, 'files' | 'pathOf'>,
): Promise<Workspace> {
  const changed = withChanges(files, changes);
  const names = before.workspace.cycles.map(({ name }) => name);
  const { workspace, faults, notices } = await readWorkspace(changed, names);
  const findings = (diagnostics: readonly Diagnostic[]) => located(changed, diagnostics, pathOf);
  if (faults.length > 0)
    throw new UserError('usage', message('usage/edit-unusable', {}), { findings: await findings(faults) });
  const known = new Set(before.notices.map(identity));
  const lost = notices.filter((notice) => !known.has(identity(notice)));
  if (lost.length > 0) {
    throw new UserError('usage', message('usage/edit-loses', { count: lost.length }), {
      hint: message('hint/drop-instead', {}),
      findings: await findings(lost),
    });
  }
  return workspace;
}

const identity = ({ rule, at, problem }: Diagnostic): string => JSON.stringify([rule, at, problem]);
