import type { Id } from '../model/id.ts';
import type { Team } from '../model/team.ts';
import { teamWithSubteams } from '../model/team.ts';
import type { GroupRow } from './group-rows.ts';
import type { ObjectiveRow } from './objective-row.ts';
import type { ProgressReport } from './progress-report.ts';
import { type Standout, supportWhere } from './support.ts';

/** Whose objectives and key results a report shows; null shows everyone's. */
export interface ReportFilter {
  /** With its sub-teams. */
  readonly team: Id | null;
  readonly owner: Id | null;
  readonly tag: string | null;
}

/** A report of which a filter may hide parts. */
type Filterable = Omit<ProgressReport, 'notices'>;

/**
 * The part of a report that a filter shows. A filter hides and never computes: every figure stays that of the whole.
 * A team and a tag keep objectives; an owner keeps the key results they own, within their objectives, and the objectives they
 * own as a whole. With a team its members are shown too, wherever they own something. A KPI is kept where it feeds a key result
 * that is; an owner without team and tag keeps their own KPIs too.
 */
export function filteredReport<R extends Filterable>(report: R, filter: ReportFilter, teams: readonly Team[]): R {
  if (filter.team === null && filter.owner === null && filter.tag === null) return report;
  const shownTeams = filter.team === null ? null : teamWithSubteams(teams, filter.team);
  const objectives = report.objectives
    .filter(({ team }) => shownTeams === null || (team !== null && shownTeams.has(team)))
    .filter(({ tags }) => filter.tag === null || tags.includes(filter.tag))
    .flatMap((objective) => ownedPart(objective, filter.owner));
  const keyResults = objectives.flatMap((objective) =>
    objective.keyResults.map((row) => ({ ...row, cycle: objective.cycle })),
  );
  const owns = ({ id, cycle }: GroupRow) => keyResults.some((row) => row.owner === id && row.cycle === cycle);
  const members = new Set(teams.filter(({ id }) => shownTeams?.has(id)).flatMap((team) => team.members));
  const shownRows = new Set(objectives.flatMap((objective) => objective.keyResults));
  const isShown = ({ keyResult }: Standout) => shownRows.has(keyResult);
  // A KPI has neither team nor tags: what a team or a tag has of it is what it feeds.
  const isByOwnerAlone = filter.owner !== null && filter.team === null && filter.tag === null;
  const hasObjective = ({ id, cycle }: GroupRow) => objectives.some((row) => row.team === id && row.cycle === cycle);
  return {
    ...report,
    objectives,
    teams: report.teams.filter((row) => (shownTeams === null ? hasObjective(row) : shownTeams.has(row.id))),
    people: report.people.filter((row) =>
      filter.owner === null ? owns(row) || members.has(row.id) : row.id === filter.owner,
    ),
    kpis: report.kpis.filter(
      ({ id, owner }) => keyResults.some(({ kpi }) => kpi === id) || (isByOwnerAlone && owner === filter.owner),
    ),
    support: supportWhere(report.support, isShown),
    achievements: report.achievements.filter(isShown),
    focus: filter.owner !== null ? 'person' : filter.team !== null ? 'team' : null,
  };
}

function ownedPart(objective: ObjectiveRow, owner: Id | null): readonly ObjectiveRow[] {
  if (owner === null || objective.owner === owner) return [objective];
  const keyResults = objective.keyResults.filter((row) => row.owner === owner);
  return keyResults.length ? [{ ...objective, keyResults }] : [];
}
