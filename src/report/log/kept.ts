import type { Kpi } from '../../model/kpi.ts';
import type { Named } from '../../model/resolution.ts';
import { type Team, teamWithSubteams } from '../../model/team.ts';
import type { LogRequest } from './checkin-log.ts';

type NamedKeyResult = Extract<Named, { kind: 'key-result' }>;

/** Of what check-ins are told. */
export interface Kept {
  readonly keyResult: (named: NamedKeyResult) => boolean;
  /** A KPI for itself, apart from the key results that it feeds. */
  readonly kpi: (kpi: Kpi) => boolean;
  /** Whether it is a part of what was read, with whose key results the KPIs that feed them come. */
  readonly isPart: boolean;
}

/** Of what a request asks for the check-ins; filters mean what they mean in a report. */
export function keptOf({ of, filter }: Pick<LogRequest, 'of' | 'filter'>, teams: readonly Team[]): Kept {
  const asked = [filter.team, of?.kind === 'team' ? of.team.id : null].filter((id) => id !== null);
  const shownTeams = asked.map((id) => teamWithSubteams(teams, id));
  const owners = [filter.owner, of?.kind === 'person' ? of.person.id : null].filter((id) => id !== null);
  const isThing = thingTest(of);
  const isFiltered = asked.length + owners.length > 0 || filter.tag !== null;
  // A KPI has neither team nor tags: what a team or a tag has of it is what it feeds.
  const isByOwnerAlone = asked.length === 0 && filter.tag === null;
  const isOfPart = of?.kind === 'objective' || of?.kind === 'key-result';
  return {
    keyResult: (named) => {
      const { team, tags, owner } = named.objective;
      return (
        isThing(named) &&
        shownTeams.every((ids) => team !== null && ids.has(team)) &&
        (filter.tag === null || tags.includes(filter.tag)) &&
        owners.every((id) => owner === id || named.keyResult.owner === id)
      );
    },
    kpi: (kpi) => {
      if (of?.kind === 'kpi') return of.kpi.id === kpi.id;
      return !isOfPart && isByOwnerAlone && owners.every((id) => kpi.owner === id);
    },
    isPart: isFiltered || isOfPart,
  };
}

/** Whether a key result belongs to the thing that is asked about; teams and people are filters. */
function thingTest(of: LogRequest['of']): Kept['keyResult'] {
  switch (of?.kind) {
    case 'kpi':
      return () => false;
    case 'cycle':
      return ({ cycle }) => cycle.name === of.cycle.name;
    case 'objective':
      return ({ cycle, objective }) => cycle.name === of.cycle.name && objective.id === of.objective.id;
    case 'key-result':
      return ({ cycle, objective, keyResult }) =>
        cycle.name === of.cycle.name && objective.id === of.objective.id && keyResult.id === of.keyResult.id;
    default:
      return () => true;
  }
}
