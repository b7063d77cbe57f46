import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import type { Id } from '../model/id.ts';
import type { Workspace } from '../model/workspace.ts';
import { type DueRow, dueRows } from './due-list.ts';
import { scoredCycles, USUAL_SINCE } from './progress-report.ts';
import { type Naming, typing } from './status-report.ts';

/** A check-in that is owed, or will be, and for how long it has been. */
export interface OwedCheckin extends DueRow {
  /** Days since it fell due, 0 on that day; negative where it is not due yet, null where no day says when. */
  readonly daysDue: number | null;
}

/** Who owes a check-in. */
export interface DueReport {
  readonly asOf: CalendarDate;
  /** In the order of the files. */
  readonly due: readonly OwedCheckin[];
  /** The same with those that fall due later. */
  readonly next: readonly OwedCheckin[];
}

/** The check-ins owed in the cycles that were read, by everyone or by one person. */
export function dueReport(workspace: Workspace, asOf: CalendarDate, owner: Id | null, naming: Naming): DueReport {
  const scores = scoredCycles(workspace, { asOf, since: USUAL_SINCE }).map(({ now }) => now);
  const owed = (which: 'due' | 'next') =>
    dueRows(workspace, scores, asOf, typing(naming, workspace), which)
      .filter((row) => owner === null || row.owner === owner)
      .map((row) => ({ ...row, daysDue: row.dueOn && daysBetween(row.dueOn, asOf) }));
  return { asOf, due: owed('due'), next: owed('next') };
}
