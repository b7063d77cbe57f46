import type { CalendarDate } from '../model/calendar-date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { namedIn, shortReference, type Thing, wholeReference } from '../model/resolution.ts';
import type { Workspace } from '../model/workspace.ts';
import { type DueRow, dueRows } from './due-list.ts';
import { type Forecaster, NO_FORECAST } from './key-result-row.ts';
import { type ProgressReport, progressReport, scoredCycles, USUAL_SINCE } from './progress-report.ts';

/** What has to be known every week: where things stand, how they are typed, and which check-ins are owed. */
export interface StatusReport extends Pick<ProgressReport, 'workspace' | 'asOf' | 'cycles' | 'objectives'> {
  readonly due: readonly DueRow[];
  /** How an objective or a key result is typed, by its whole reference. */
  readonly references: ReadonlyMap<string, string>;
}

/** How the things of the cycles that were read are named: `short` where those cycles are searched without being named. */
export type Naming = 'short' | 'whole';

/** The status of the cycles that were read, and what in it was set aside. */
export function statusReport(
  workspace: Workspace,
  asOf: CalendarDate,
  naming: Naming,
  forecaster: Forecaster = NO_FORECAST,
): { readonly report: StatusReport; readonly notices: readonly Diagnostic[] } {
  const request = { asOf, since: USUAL_SINCE, forecaster };
  const scores = scoredCycles(workspace, request);
  const { report, notices } = progressReport(workspace, request, scores);
  const due = dueRows(
    workspace,
    scores.map(({ now }) => now),
    asOf,
    typing(naming, workspace),
  );
  const { workspace: name, cycles, objectives } = report;
  return {
    report: { workspace: name, asOf, cycles, objectives, due, references: typedReferences(workspace, naming) },
    notices,
  };
}

/** How a thing is named. */
export const typing =
  (naming: Naming, { cycles }: Pick<Workspace, 'cycles'>) =>
  (thing: Thing): string =>
    naming === 'short' ? shortReference(thing, cycles) : wholeReference(thing);

/** How the objectives and key results that were read are named, by their whole references. */
export function typedReferences(workspace: Workspace, naming: Naming): ReadonlyMap<string, string> {
  const typed = typing(naming, workspace);
  return new Map(workspace.cycles.flatMap(namedIn).map((thing) => [wholeReference(thing), typed(thing)]));
}
