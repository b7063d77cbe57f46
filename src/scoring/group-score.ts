import type { CalendarDate } from '../model/calendar-date.ts';
import type { Id } from '../model/id.ts';
import type { StatusThresholds } from '../model/settings.ts';
import type { Status } from '../model/status.ts';
import { type Team, teamWithSubteams } from '../model/team.ts';
import type { KeyResultScore } from './key-result-score.ts';
import { type ObjectiveScore, type RollUp, tallied } from './objective-score.ts';
import { type Figures, rolledUp, type Weighted, weightShares } from './rollup.ts';
import { bandOf } from './status.ts';

/** The score of a cycle or a team: a roll-up over objectives. */
export type ObjectivesScore = RollUp<ObjectiveScore>;

/** The score of a person in a cycle: a roll-up over the key results they own. */
export type PersonScore = RollUp<KeyResultScore>;

/** What the scores of a cycle's groups are made from. */
export interface GroupSource {
  readonly asOf: CalendarDate;
  readonly thresholds: StatusThresholds;
  /** All objectives of the cycle. */
  readonly objectives: readonly ObjectiveScore[];
}

/**
 * The score of a set of objectives, each with its own weight; those that are dropped, or where nothing weighs, are left out.
 * @see docs/scoring.md#roll-up
 */
export function objectivesScore({ asOf, thresholds, objectives }: GroupSource): ObjectivesScore {
  const parts = objectives.map((part) => ({ part, weight: part.progress === null ? 0 : part.objective.weight }));
  const figures = rolledUp(parts);
  const tally = tallied(
    asOf,
    parts,
    objectives.flatMap(({ keyResults }) => keyResults),
  );
  const weighing = parts.filter(hasWeight).flatMap(({ part }) => part.parts.filter(hasWeight));
  return { ...tally, ...figures, status: groupStatus(figures, tally.keyResults, weighing, thresholds) };
}

/** The score of a team with its sub-teams at any depth, within one cycle. */
export function teamScore(source: GroupSource, team: Id, teams: readonly Team[]): ObjectivesScore {
  const ids = teamWithSubteams(teams, team);
  const isTheirs = ({ objective }: ObjectiveScore) => objective.team !== null && ids.has(objective.team);
  return objectivesScore({ ...source, objectives: source.objectives.filter(isTheirs) });
}

/**
 * The score of a person within one cycle: over the key results they own, each weighing its objective's weight × its share of
 * that objective's key results that are not dropped.
 */
export function personScore({ asOf, thresholds, objectives }: GroupSource, person: Id): PersonScore {
  const parts = objectives.flatMap(shared).filter(({ part }) => part.keyResult.owner === person);
  const figures = rolledUp(parts);
  const tally = tallied(
    asOf,
    parts,
    parts.map(({ part }) => part),
  );
  return { ...tally, ...figures, status: groupStatus(figures, tally.keyResults, parts.filter(hasWeight), thresholds) };
}

/** An objective's weight, spread over its key results. */
function shared({ objective, parts }: ObjectiveScore): readonly Weighted<KeyResultScore>[] {
  const shares = weightShares(parts.map(({ weight }) => weight));
  return parts.map(({ part }, index) => ({ part, weight: objective.weight * (shares[index] ?? 0) }));
}

const hasWeight = ({ weight }: { readonly weight: number }): boolean => weight > 0;

/**
 * Of a group, beside its counts: pending while nothing is projected or no key result is judged, achieved where every one that
 * weighs is, else the aspirational band of its own projected score.
 * @see docs/scoring.md#status
 */
function groupStatus(
  { projected }: Figures,
  all: readonly KeyResultScore[],
  weighing: readonly Weighted<KeyResultScore>[],
  thresholds: StatusThresholds,
): Status {
  if (projected === null || all.every(({ status }) => status === 'pending' || status === 'dropped')) return 'pending';
  if (weighing.every(({ part }) => part.status === 'achieved')) return 'achieved';
  return bandOf('aspirational', projected, thresholds);
}
