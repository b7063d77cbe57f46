import type { CalendarDate } from '../model/calendar-date.ts';
import { type Checkin, compareCheckins } from '../model/checkin.ts';
import type { Id } from '../model/id.ts';
import type { Named } from '../model/resolution.ts';
import type { Workspace } from '../model/workspace.ts';
import { type CycleScore, cycleScorer } from '../scoring/cycle-score.ts';
import type { KeyResultScore } from '../scoring/key-result-score.ts';
import { type KeyResultRow, keyResultRow } from './key-result-row.ts';

export type NamedKeyResult = Extract<Named, { kind: 'key-result' }>;

/** What a check-in, new or amended, does to its key result, as of a day. */
export interface CheckinEffect {
  readonly before: KeyResultRow;
  readonly after: KeyResultRow;
  /** The later value that hides the one just given; null where none does. */
  readonly hiddenBy: { readonly value: number; readonly date: CalendarDate } | null;
}

/** Scores a key result without and with a check-in, which takes the place of the one in its file. */
export function checkinEffect(
  { kpis, settings }: Workspace,
  named: NamedKeyResult,
  checkin: Checkin,
  asOf: CalendarDate,
): CheckinEffect {
  const scoreIn = (checkins: readonly Checkin[]) =>
    scoreOf(named, cycleScorer({ ...named.cycle, checkins }, kpis, settings.status)(asOf));
  const before = scoreIn(named.cycle.checkins);
  const after = scoreIn(
    [...named.cycle.checkins.filter(({ file }) => file !== checkin.file), checkin].sort(compareCheckins),
  );
  return {
    before: keyResultRow(before, before),
    after: keyResultRow(after, after),
    hiddenBy: hiddenBy(named, checkin),
  };
}

/** The milestones of a key result that are done as of a day; none for other measures. */
export function milestonesDone(workspace: Workspace, named: NamedKeyResult, asOf: CalendarDate): ReadonlySet<Id> {
  const score = scoreOn(workspace, named, asOf);
  return new Set(score.milestones.filter(({ done }) => done).map(({ milestone }) => milestone.id));
}

/** The score of a key result as of a day. */
export const scoreOn = ({ kpis, settings }: Workspace, named: NamedKeyResult, asOf: CalendarDate): KeyResultScore =>
  scoreOf(named, cycleScorer(named.cycle, kpis, settings.status)(asOf));

function scoreOf(named: NamedKeyResult, { objectives }: Pick<CycleScore, 'objectives'>): KeyResultScore {
  const objective = objectives.find((one) => one.objective.id === named.objective.id);
  const score = objective?.keyResults.find((one) => one.keyResult.id === named.keyResult.id);
  if (!score) throw new Error(`no score for ${named.keyResult.id}`);
  return score;
}

/** The last update that sets a value and comes after `checkin`, which makes the value in it ineffective. */
function hiddenBy({ cycle, objective, keyResult }: NamedKeyResult, checkin: Checkin): CheckinEffect['hiddenBy'] {
  const own = checkin.updates.get(keyResult.id);
  if (!own || (own.value === null && own.add === null)) return null;
  const later = cycle.checkins.findLast((other) => {
    const setsValue = other.objective === objective.id && (other.updates.get(keyResult.id)?.value ?? null) !== null;
    return setsValue && compareCheckins(other, checkin) > 0;
  });
  const value = later?.updates.get(keyResult.id)?.value ?? null;
  return later && value !== null ? { value, date: later.date } : null;
}
