import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Id } from '../../model/id.ts';
import { type Thing, wholeReference } from '../../model/resolution.ts';
import type { Team } from '../../model/team.ts';
import type { Workspace } from '../../model/workspace.ts';
import { filteredReport } from '../filter.ts';
import type { GroupRow } from '../group-rows.ts';
import { progressReport, scoredCycles, USUAL_SINCE } from '../progress-report.ts';
import { type Naming, type StatusReport, typedReferences } from '../status-report.ts';

/** A team or a person, with what they own in the cycles that were read. */
export interface GroupDetail extends Pick<StatusReport, 'cycles' | 'objectives' | 'references'> {
  readonly kind: 'team' | 'person';
  readonly reference: string;
  readonly asOf: CalendarDate;
  readonly id: Id;
  readonly name: string;
  /** Of a team. */
  readonly parent: Id | null;
  readonly members: readonly Id[];
  /** Their figures, one row a cycle in which they own something. */
  readonly rows: readonly GroupRow[];
}

/** What is known of a team with its sub-teams, or of a person, as of a day. */
export function groupDetail(
  thing: Extract<Thing, { kind: 'team' | 'person' }>,
  workspace: Workspace,
  asOf: CalendarDate,
  naming: Naming,
): { readonly detail: GroupDetail; readonly notices: readonly Diagnostic[] } {
  const request = { asOf, since: USUAL_SINCE };
  const whole = progressReport(workspace, request, scoredCycles(workspace, request));
  const none = { team: null, owner: null, tag: null };
  const { id, name } = thing.kind === 'team' ? thing.team : thing.person;
  const filter = thing.kind === 'team' ? { ...none, team: id } : { ...none, owner: id };
  const shown = filteredReport(whole.report, filter, workspace.settings.teams);
  const rows = (thing.kind === 'team' ? shown.teams : shown.people).filter((row) => row.id === id);
  const { parent, members }: Pick<Team, 'parent' | 'members'> =
    thing.kind === 'team' ? thing.team : { parent: null, members: [] };
  return {
    detail: {
      ...{ kind: thing.kind, reference: wholeReference(thing), asOf, id, name, parent, members, rows },
      ...{ cycles: shown.cycles, objectives: shown.objectives, references: typedReferences(workspace, naming) },
    },
    notices: whole.notices,
  };
}
