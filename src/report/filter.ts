import type { Id } from '../model/id.ts';
import type { Settings } from '../model/settings.ts';
import { teamWithSubteams } from '../model/team.ts';
import { type Condition, meets } from './condition.ts';
import { focusOf } from './focus.ts';
import type { GroupRow } from './group-rows.ts';
import type { ObjectiveRow } from './objective-row.ts';
import type { ProgressReport } from './progress-report.ts';
import { type Standout, supportWhere } from './support.ts';

/** Which objectives and key results a report shows; null shows all. */
export interface ReportFilter {
  /** With its sub-teams. */
  readonly team: Id | null;
  readonly owner: Id | null;
  readonly tag: string | null;
  readonly statuses: readonly Condition[] | null;
}

/** The filter that hides nothing. */
export const NO_FILTER: ReportFilter = { team: null, owner: null, tag: null, statuses: null };

/** A report of which a filter may hide parts. */
type Filterable = Omit<ProgressReport, 'notices'>;

/**
 * The part of a report that a filter shows. A filter hides and never computes: every figure stays that of the whole.
 * A team and a tag keep objectives; an owner keeps the key results they own, within their objectives, and the objectives they
 * own as a whole; statuses keep the key results that have one of them, within their objectives. With a team its members are
 * shown too, wherever they own something. A KPI is kept where it feeds a key result that is; an owner and nothing else keeps
 * their own KPIs too.
 */
export function filteredReport<R extends Filterable>(
  report: R,
  filter: ReportFilter,
  settings: Pick<Settings, 'teams' | 'people'>,
): R {
  const focus = focusOf(filter, settings);
  if (focus === null) return report;
  const { teams } = settings;
  const shownTeams = filter.team === null ? null : teamWithSubteams(teams, filter.team);
  const objectives = report.objectives
    .filter(({ team }) => shownTeams === null || (team !== null && shownTeams.has(team)))
    .filter(({ tags }) => filter.tag === null || tags.includes(filter.tag))
    .flatMap((objective) => ownedPart(objective, filter.owner))
    .flatMap((objective) => partWith(objective, filter.statuses));
  const keyResults = objectives.flatMap((objective) =>
    objective.keyResults.map((row) => ({ ...row, cycle: objective.cycle })),
  );
  const owns = ({ id, cycle }: GroupRow) => keyResults.some((row) => row.owner === id && row.cycle === cycle);
  const members = new Set(teams.filter(({ id }) => shownTeams?.has(id)).flatMap((team) => team.members));
  const shownRows = new Set(objectives.flatMap((objective) => objective.keyResults));
  const isShown = ({ keyResult }: Standout) => shownRows.has(keyResult);
  const hasObjective = ({ id, cycle }: GroupRow) => objectives.some((row) => row.team === id && row.cycle === cycle);
  const kpis = shownKpis(report, objectives, filter);
  return {
    ...report,
    objectives,
    teams: report.teams.filter((row) => (shownTeams === null ? hasObjective(row) : shownTeams.has(row.id))),
    people: report.people.filter((row) =>
      filter.owner === null ? owns(row) || members.has(row.id) : row.id === filter.owner,
    ),
    kpis,
    due: shownDue(report, { objectives, kpis }, filter),
    support: supportWhere(report.support, isShown),
    achievements: report.achievements.filter(isShown),
    focus,
  };
}

function ownedPart(objective: ObjectiveRow, owner: Id | null): readonly ObjectiveRow[] {
  if (owner === null || objective.owner === owner) return [objective];
  const keyResults = objective.keyResults.filter((row) => row.owner === owner);
  return keyResults.length ? [{ ...objective, keyResults }] : [];
}

function partWith(objective: ObjectiveRow, statuses: ReportFilter['statuses']): readonly ObjectiveRow[] {
  if (statuses === null) return [objective];
  const keyResults = objective.keyResults.filter((row) => statuses.some((status) => meets(row, status)));
  return keyResults.length ? [{ ...objective, keyResults }] : [];
}

/** A KPI has neither team, tags nor status: what these have of it is what it feeds. */
function shownKpis({ kpis }: Filterable, objectives: readonly ObjectiveRow[], filter: ReportFilter) {
  const feeding = new Set(objectives.flatMap(({ keyResults }) => keyResults.map(({ kpi }) => kpi)));
  const isByOwnerAlone = filter.team === null && filter.tag === null && filter.statuses === null;
  return kpis.filter(
    ({ id, owner }) => feeding.has(id) || (isByOwnerAlone && filter.owner !== null && owner === filter.owner),
  );
}

/** Of what is shown, and where it is of a person, what they owe. */
function shownDue(
  { due }: Filterable,
  { objectives, kpis }: Pick<Filterable, 'objectives' | 'kpis'>,
  { owner: person }: ReportFilter,
) {
  const references = new Set([
    ...objectives.flatMap(({ cycle, id, keyResults }) => keyResults.map((row) => `${cycle}/${id}/${row.id}`)),
    ...kpis.map(({ id }) => `kpi/${id}`),
  ]);
  return due.filter(({ reference, owner }) => references.has(reference) && (person === null || owner === person));
}
