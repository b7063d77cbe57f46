import type { Id } from '../../model/id.ts';
import type { Team } from '../../model/team.ts';

/** A team below another one. */
export interface SubTeam extends Pick<Team, 'id' | 'name' | 'parent'> {
  /** 1 directly below it. */
  readonly depth: number;
}

/** The teams below a team, each above its own, else in the order of okr.yaml; safe where parents run in a circle. */
export function subTeams(teams: readonly Team[], top: Id): readonly SubTeam[] {
  const seen = new Set([top]);
  const below = (parent: Id, depth: number): readonly SubTeam[] =>
    teams.flatMap((team) => {
      if (team.parent !== parent || seen.has(team.id)) return [];
      seen.add(team.id);
      const { id, name } = team;
      return [{ id, name, parent, depth }, ...below(id, depth + 1)];
    });
  return below(top, 1);
}
