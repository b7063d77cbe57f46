import { CHECKIN_FILES } from '../checkin-files.ts';
import { type Workspace, workspaceIn } from '../run-okr.ts';

/** A check-in of a week before, by Bo. */
const BEFORE = {
  'okrs/2026-Q4/checkins/2026-11/2026-11-17-reduce-sales-cycle-k7f2q9x0ab.yaml': `objective: reduce-sales-cycle
date: 2026-11-17
by: bo
at: 2026-11-17T14:02:11.482Z
updates:
  cycle-days: { value: 58, confidence: 0.7 }
  contracts: { done: [vendor] }
`,
};

/** A second objective, one of whose key results has the id of another one. */
const OTHER_OBJECTIVE = {
  'okrs/2026-Q4/win-partners.yaml': `objective: Win partners
key_results:
  - { id: meetings, title: Meetings with partners, from: 0, to: 10 }
  - { id: referrals, title: Customers referred, to: 8, unit: customers }
`,
};

/** The workspace of Acme, in which Bo checked in a week ago. */
export const checkedIn = (): Workspace => workspaceIn(undefined, { ...CHECKIN_FILES, ...BEFORE, ...OTHER_OBJECTIVE });

/** The text of the one check-in that was written since; null where none was. */
export function written(workspace: Workspace): string | null {
  const files = workspace.files().filter((file) => file.includes('/checkins/2026-11/2026-11-24-'));
  if (files.length > 1) throw new Error(`several check-ins: ${files.join(', ')}`);
  return files[0] === undefined ? null : workspace.written(files[0]);
}
