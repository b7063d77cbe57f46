import type { Id } from '../../model/id.ts';
import type { Team } from '../../model/team.ts';
import type { ObjectiveRow } from '../../report/objective-row.ts';

/** The class of what a team has. Ids are small letters, digits and hyphens, so that each is a class as it stands. */
export const teamClass = (team: Id): string => `t-${team}`;

/** The class of what a person owns. */
export const ownerClass = (owner: Id): string => `o-${owner}`;

/** The classes of an objective: its team with those above it, and everybody who owns a part of it. */
export function objectiveClasses({ team, owner, keyResults }: ObjectiveRow, teams: readonly Team[]): string {
  const owners = new Set([owner, ...keyResults.map((row) => row.owner)].filter((one) => one !== null));
  return [...teamsAbove(team, teams).map(teamClass), ...[...owners].map(ownerClass)].join(' ');
}

/** The classes of a key result: of whom it is, and of whom its objective is, who answers for all of it. */
export function keyResultClasses(
  keyResult: Pick<ObjectiveRow, 'owner'>,
  objective: ObjectiveRow,
  teams: readonly Team[],
): string {
  const owners = new Set([keyResult.owner, objective.owner].filter((one) => one !== null));
  return [...teamsAbove(objective.team, teams).map(teamClass), ...[...owners].map(ownerClass)].join(' ');
}

function teamsAbove(team: Id | null, teams: readonly Team[]): readonly Id[] {
  const above: Id[] = [];
  for (let at = team; at !== null && !above.includes(at); ) {
    const id: Id = at;
    above.push(id);
    at = teams.find((one) => one.id === id)?.parent ?? null;
  }
  return above;
}
