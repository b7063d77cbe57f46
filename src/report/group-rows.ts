import type { CalendarDate } from '../model/calendar-date.ts';
import type { CycleOutline } from '../model/cycle.ts';
import type { CycleName } from '../model/cycle-name.ts';
import type { Id } from '../model/id.ts';
import type { Person } from '../model/person.ts';
import type { Status } from '../model/status.ts';
import type { Team } from '../model/team.ts';
import type { Counts } from '../scoring/counts.ts';
import { type Delta, objectivesDelta, personDelta } from '../scoring/delta.ts';
import { type PersonScore, personScore, teamScore } from '../scoring/group-score.ts';
import type { RollUp } from '../scoring/objective-score.ts';
import type { CycleScores } from './progress-report.ts';

/** The figures of several objectives or key results together. Shares are 0..1; `counts` count key results. */
export interface GroupFigures {
  readonly progress: number | null;
  readonly expected: number | null;
  readonly projected: number | null;
  readonly status: Status;
  readonly netOnTrack: number | null;
  readonly delta: Delta | null;
  readonly counts: Counts;
}

export interface CycleRow extends GroupFigures {
  readonly id: CycleName;
  readonly title: string | null;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly elapsed: number;
  readonly closed: CycleOutline['closed'];
  readonly score: number | null;
}

/** A team or a person in one cycle. */
export interface GroupRow extends GroupFigures {
  readonly id: Id;
  readonly name: string;
  readonly cycle: CycleName;
}

/** The row of a cycle. */
export function cycleRow({ now, earlier }: CycleScores): CycleRow {
  const { name, title, start, end } = now.cycle;
  const { elapsed, closed, score } = now;
  return { id: name, title, start, end, elapsed, closed, score, ...figures(now, objectivesDelta(now, earlier)) };
}

/** The rows of the teams that have an objective in a cycle, or whose sub-teams have, in the order of `teams`. */
export function teamRows({ now, earlier }: CycleScores, teams: readonly Team[]): readonly GroupRow[] {
  return teams.flatMap(({ id, name }) => {
    const score = teamScore(now, id, teams);
    if (score.parts.length === 0) return [];
    const delta = objectivesDelta(score, teamScore(earlier, id, teams));
    return { id, name, cycle: now.cycle.name, ...figures(score, delta) };
  });
}

/** The rows of the people who own a key result in a cycle: those of `people` in their order, then unlisted ones by id. */
export function personRows({ now, earlier }: CycleScores, people: readonly Person[]): readonly GroupRow[] {
  const owners = new Set(now.keyResults.map(({ keyResult }) => keyResult.owner).filter((owner) => owner !== null));
  const listed = people.filter(({ id }) => owners.has(id));
  const unlisted = [...owners].filter((owner) => !people.some(({ id }) => id === owner)).sort();
  return [...listed, ...unlisted.map((id) => ({ id, name: id }))].map(({ id, name }) => {
    const score: PersonScore = personScore(now, id);
    return { id, name, cycle: now.cycle.name, ...figures(score, personDelta(score, personScore(earlier, id))) };
  });
}

const figures = (
  { progress, expected, projected, status, netOnTrack, counts }: RollUp<unknown>,
  delta: Delta | null,
) => ({
  progress,
  expected,
  projected,
  status,
  netOnTrack,
  delta,
  counts,
});
