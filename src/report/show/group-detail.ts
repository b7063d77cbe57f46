import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Id } from '../../model/id.ts';
import { type Thing, wholeReference } from '../../model/resolution.ts';
import type { Team } from '../../model/team.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type DrawnKeyResults, drawnKeyResults } from '../charts/key-result-charts.ts';
import { type DueRow, dueRows } from '../due-list.ts';
import { filteredReport, NO_FILTER } from '../filter.ts';
import type { GroupRow } from '../group-rows.ts';
import { type Forecaster, NO_FORECAST } from '../key-result-row.ts';
import {
  type CycleScores,
  type ProgressReport,
  progressReport,
  scoredCycles,
  USUAL_SINCE,
} from '../progress-report.ts';
import { type Naming, type StatusReport, typedReferences, typing } from '../status-report.ts';
import { type SubTeam, subTeams } from './sub-teams.ts';

type Group = Extract<Thing, { kind: 'team' | 'person' }>;

type Shown = Omit<ProgressReport, 'notices'>;

/** A team or a person, with what they own in the cycles that were read, and who in it needs support. */
export interface GroupDetail
  extends Pick<StatusReport, 'cycles' | 'objectives' | 'references'>,
    Pick<ProgressReport, 'support' | 'achievements'> {
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
  /** The teams below it, and their figures as `rows`. */
  readonly subTeams: readonly SubTeam[];
  readonly subTeamRows: readonly GroupRow[];
  /** The figures of its members, of all that they own. */
  readonly memberRows: readonly GroupRow[];
  /** The check-ins owed: of a person those that they owe, of a team those of its objectives and the KPIs that feed them. */
  readonly due: readonly DueRow[];
  readonly charts: DrawnKeyResults;
}

/** What is known of a team with its sub-teams, or of a person, as of a day. */
export function groupDetail(
  thing: Group,
  workspace: Workspace,
  asOf: CalendarDate,
  naming: Naming,
  forecaster: Forecaster = NO_FORECAST,
): { readonly detail: GroupDetail; readonly notices: readonly Diagnostic[] } {
  const request = { asOf, since: USUAL_SINCE, forecaster };
  const scores = scoredCycles(workspace, request);
  const whole = progressReport(workspace, request, scores);
  const { id, name } = thing.kind === 'team' ? thing.team : thing.person;
  const { teams } = workspace.settings;
  const filter = thing.kind === 'team' ? { ...NO_FILTER, team: id } : { ...NO_FILTER, owner: id };
  const shown = filteredReport(whole.report, filter, workspace.settings);
  const of = thing.kind === 'team' ? shown.teams : shown.people;
  const { parent, members }: Pick<Team, 'parent' | 'members'> =
    thing.kind === 'team' ? thing.team : { parent: null, members: [] };
  const { cycles, objectives, support, achievements } = shown;
  return {
    detail: {
      ...{ kind: thing.kind, reference: wholeReference(thing), asOf, id, name, parent, members },
      rows: of.filter((row) => row.id === id),
      subTeams: thing.kind === 'team' ? subTeams(teams, id) : [],
      subTeamRows: thing.kind === 'team' ? shown.teams.filter((row) => row.id !== id) : [],
      memberRows: shown.people.filter((row) => members.includes(row.id)),
      ...{ cycles, objectives, support, achievements, references: typedReferences(workspace, naming) },
      due: dueOf(thing, workspace, shown, scores, naming),
      charts: drawnKeyResults(
        scores.map(({ now }) => now),
        workspace.kpis,
      ),
    },
    notices: whole.notices,
  };
}

function dueOf(
  thing: Group,
  workspace: Workspace,
  { asOf, objectives, kpis }: Shown,
  scores: readonly CycleScores[],
  naming: Naming,
): readonly DueRow[] {
  const typed = typing(naming, workspace);
  const now = scores.map((one) => one.now);
  if (thing.kind === 'person')
    return dueRows(workspace, now, asOf, typed).filter(({ owner }) => owner === thing.person.id);
  const shown = new Set(objectives.map(({ cycle, id }) => `${cycle}/${id}`));
  const theirs = now.map((score) => ({
    ...score,
    objectives: score.objectives.filter(({ objective }) => shown.has(`${objective.cycle}/${objective.id}`)),
  }));
  const feeding = workspace.kpis.filter(({ id }) => kpis.some((row) => row.id === id));
  return dueRows({ ...workspace, kpis: feeding }, theirs, asOf, typed);
}
