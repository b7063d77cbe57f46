import type { Id } from './id.ts';

/** A group of people that has objectives; a team's figures include those of its sub-teams. */
export interface Team {
  readonly id: Id;
  readonly name: string;
  readonly parent: Id | null;
  readonly members: readonly Id[];
}

/** The ids of a team and of all its sub-teams, at any depth; safe where parents run in a circle. */
export function teamWithSubteams(teams: readonly Team[], id: Id): ReadonlySet<Id> {
  const found = new Set<Id>([id]);
  for (const current of found) {
    for (const team of teams) if (team.parent === current) found.add(team.id);
  }
  return found;
}
