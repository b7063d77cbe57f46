import type { Refusal, ResolvedRow } from '../../authoring/batch.ts';
import type { NamedKeyResult } from '../../authoring/new-checkin.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { CheckinRow } from '../../model/checkin-row.ts';
import type { CycleOutline } from '../../model/cycle.ts';
import type { CycleName } from '../../model/cycle-name.ts';
import { UserError } from '../../model/user-error.ts';
import type { Workspace } from '../../model/workspace.ts';
import { findKeyResult } from '../find-key-result.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Found } from '../search.ts';

/** Rows with the key results that they name, those that name none, and what each cycle was read in. */
export interface ResolvedRows {
  readonly rows: readonly ResolvedRow[];
  readonly refusals: readonly Refusal[];
  readonly workspaceOf: ReadonlyMap<CycleName, Workspace>;
}

/** Finds the key result of each row on its date. Each reference is looked for, and each set of cycles read, once. */
export async function resolveRows(
  rows: readonly CheckinRow[],
  open: OpenWorkspace,
  { date, cycle }: { readonly date: CalendarDate; readonly cycle: CycleOutline | null },
): Promise<ResolvedRows> {
  const reader = readingOnce(open);
  const answers = new Map<string, Found<NamedKeyResult> | UserError>();
  const workspaceOf = new Map<CycleName, Workspace>();
  const refusals: Refusal[] = [];
  const resolved: ResolvedRow[] = [];
  for (const row of rows) {
    const on = row.date ?? date;
    const { reference } = row;
    if (reference === null) {
      resolved.push({ row, named: null });
      continue;
    }
    const question = `${on} ${reference}`;
    const answer = answers.get(question) ?? (await answered(() => findKeyResult(reader, reference, on, cycle)));
    answers.set(question, answer);
    if (answer instanceof UserError) refusals.push({ row, column: 'kr', error: answer });
    else if (!workspaceOf.has(answer.named.cycle.name)) workspaceOf.set(answer.named.cycle.name, answer.workspace);
    resolved.push({ row, named: answer instanceof UserError ? null : answer.named });
  }
  return { rows: resolved, refusals, workspaceOf };
}

/** What a search found, or the usage error that says why it did not. Anything else fails as a whole. */
async function answered<T>(find: () => Promise<T>): Promise<T | UserError> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof UserError && error.kind === 'usage') return error;
    throw error;
  }
}

function readingOnce(open: OpenWorkspace): OpenWorkspace {
  const known = new Map<string, ReturnType<OpenWorkspace['read']>>();
  return {
    ...open,
    read(cycles) {
      const names = cycles.map(({ name }) => name).join(' ');
      const reading = known.get(names) ?? open.read(cycles);
      known.set(names, reading);
      return reading;
    },
  };
}
