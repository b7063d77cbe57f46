import type { Because } from '../../model/because.ts';
import { type CalendarDate, daysInclusive, earlier } from '../../model/calendar-date.ts';
import type { Id } from '../../model/id.ts';
import type { Team } from '../../model/team.ts';
import { type Term, termDays } from '../../model/term.ts';
import type { CycleScore } from '../../scoring/cycle-score.ts';
import { keyResultsSides, objectivesSides, type WholeSides } from '../../scoring/delta.ts';
import { type ObjectivesScore, type PersonScore, personScore, teamScore } from '../../scoring/group-score.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';
import type { ObjectiveScore, RollUp } from '../../scoring/objective-score.ts';
import type { CycleScores } from '../progress-report.ts';
import type { ExplainedFigure } from './figure.ts';
import { differenceFormula, type Formula, formula, weightedMeanFormula } from './formula.ts';

const plain = { formula: null, sources: [] };

/** Every figure of an objective. */
export const objectiveFigures = (now: ObjectiveScore, earlier: ObjectiveScore): readonly ExplainedFigure[] => [
  ...rolledFigures(now, objectiveStatus(now)),
  ...deltaFigure(keyResultsSides(now, earlier)),
];

/** Every figure of a cycle. */
export function cycleFigures({ now, earlier }: CycleScores): readonly ExplainedFigure[] {
  const { elapsed, cycle, asOf } = now;
  const figure: ExplainedFigure = {
    ...{ name: 'elapsed', value: elapsed, ...plain, section: 'pace', because: { id: 'elapsed-day' } },
    formula: elapsedFormula(cycle, asOf),
  };
  return [figure, ...groupFigures(now, now), ...deltaFigure(objectivesSides(now, earlier))];
}

/** Every figure of a team with its sub-teams in one cycle; none where it has no objective there. */
export function teamFigures({ now, earlier }: CycleScores, id: Id, teams: readonly Team[]): readonly ExplainedFigure[] {
  const score = teamScore(now, id, teams);
  if (score.parts.length === 0) return [];
  return [...ungraded(groupFigures(score, now)), ...deltaFigure(objectivesSides(score, teamScore(earlier, id, teams)))];
}

/** Every figure of a person in one cycle; none where they own no key result there. */
export function personFigures({ now, earlier }: CycleScores, id: Id): readonly ExplainedFigure[] {
  const score = personScore(now, id);
  if (score.parts.length === 0) return [];
  return [...ungraded(groupFigures(score, now)), ...deltaFigure(keyResultsSides(score, personScore(earlier, id)))];
}

/** Grades are given to key results, objectives and cycles, not to teams and people. */
const ungraded = (figures: readonly ExplainedFigure[]) => figures.filter(({ name }) => name !== 'score');

function groupFigures(
  score: ObjectivesScore | PersonScore,
  { thresholds }: Pick<CycleScore, 'thresholds'>,
): readonly ExplainedFigure[] {
  const { projected, status, counts, netOnTrack: value } = score;
  const { onTrack, atRisk } = thresholds;
  const isBand = status !== 'pending' && status !== 'achieved' && projected !== null;
  const because: Because = isBand
    ? { id: 'group-band', projected, onTrack, atRisk }
    : { id: status === 'achieved' ? 'group-achieved' : 'group-pending' };
  const { on_track: on, at_risk: risk, off_track: off, achieved } = counts;
  const net: ExplainedFigure = {
    ...{ name: 'netOnTrack', value, sources: [], section: 'net-on-track', because: { id: 'net' } },
    formula:
      value === null
        ? null
        : formula('(on + achieved − off) / (on + risk + off + achieved)', { on, risk, off, achieved }),
  };
  return [...rolledFigures(score, because), net];
}

/** The figures that roll up, and the status. */
function rolledFigures(score: RollUp<RolledPart>, status: Because): readonly ExplainedFigure[] {
  const { progress, expected, projected, parts } = score;
  const mean = (name: 'progress' | 'expected' | 'score'): ExplainedFigure => {
    const value = score[name];
    const weighing = parts.flatMap(({ part, weight }) => {
      const of = part[name];
      return weight > 0 && of !== null ? [{ id: idOf(part), weight, value: of }] : [];
    });
    return {
      ...{ name, value, sources: [], section: 'roll-up' },
      formula: value === null ? null : weightedMeanFormula(name, weighing),
      because: value === null ? { id: 'nothing-weighs' } : { id: 'weighted-mean', of: weighing.map(({ id }) => id) },
    };
  };
  const isKnown = progress !== null && expected !== null && projected !== null;
  return [
    mean('progress'),
    mean('expected'),
    {
      ...{ name: 'projected', value: projected, sources: [], section: 'pace' },
      formula: isKnown ? formula('progress / expected', { progress, expected }) : null,
      because: { id: projected === null ? 'nothing-expected' : 'pace' },
    },
    { name: 'status', value: score.status, ...plain, section: 'status', because: status },
    ...(score.score === null ? [] : [mean('score')]),
  ];
}

type RolledPart = ObjectiveScore | KeyResultScore;

const idOf = (part: RolledPart): string => ('keyResult' in part ? part.keyResult.id : part.objective.id);

function objectiveStatus({ dropped, status, keyResults }: ObjectiveScore): Because {
  if (dropped) return { id: 'dropped', on: dropped.on };
  const worst = keyResults.filter((one) => one.status === status).map(({ keyResult }) => keyResult.id as string);
  return status === 'pending' ? { id: 'group-pending' } : { id: 'worst', of: worst };
}

function deltaFigure(sides: WholeSides | null): readonly ExplainedFigure[] {
  return [
    {
      ...{ name: 'delta.progress', value: sides && sides.after - sides.before, sources: [], section: 'delta' },
      formula: sides && differenceFormula('progress', sides),
      because: sides ? { id: 'since', since: sides.since } : { id: 'no-delta' },
    },
  ];
}

/** The days gone of all days, the first and the last one counted. */
const elapsedFormula = ({ start, end }: Term, asOf: CalendarDate): Formula =>
  formula('day / days', {
    day: asOf < start ? 0 : daysInclusive(start, earlier(asOf, end)),
    days: termDays({ start, end }),
  });
