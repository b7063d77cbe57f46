import { type CalendarDate, later } from '../model/calendar-date.ts';
import { type Checkin, compareCheckins } from '../model/checkin.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Id } from '../model/id.ts';
import { type Named, wholeReference } from '../model/resolution.ts';
import type { Workspace } from '../model/workspace.ts';
import { type CycleScore, cycleScorer } from '../scoring/cycle-score.ts';
import type { KeyResultScore } from '../scoring/key-result-score.ts';
import { type KeyResultRow, keyResultRow } from './key-result-row.ts';

export type NamedKeyResult = Extract<Named, { kind: 'key-result' }>;

/** What a new check-in does to its key result, as of a day. */
export interface CheckinEffect {
  readonly before: KeyResultRow;
  readonly after: KeyResultRow;
  /** The later value, of that day or before it, that hides the one just given; null where none does. */
  readonly hiddenBy: { readonly value: number; readonly date: CalendarDate } | null;
}

/** A new check-in, and the key result that it says something of. */
export interface NamedCheckin {
  readonly named: NamedKeyResult;
  readonly checkin: Checkin;
}

/** What several new check-ins do to one key result, and the days that they are of. */
export interface KeyResultEffect extends CheckinEffect {
  readonly reference: string;
  readonly named: NamedKeyResult;
  readonly count: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Scores a key result without and with a check-in. */
export function checkinEffect(
  workspace: Workspace,
  named: NamedKeyResult,
  checkin: Checkin,
  asOf: CalendarDate,
): CheckinEffect {
  return effectOf(named, [checkin], asOf, cycleEffect(workspace, named.cycle, [checkin]));
}

/** Scores each key result without and with new check-ins of one cycle, as of their last day or later; one may say something of several. */
export function checkinEffects(
  workspace: Workspace,
  added: readonly NamedCheckin[],
  asOf: CalendarDate,
): readonly KeyResultEffect[] {
  const [first] = added;
  if (!first) return [];
  const inCycle = cycleEffect(workspace, first.named.cycle, [...new Set(added.map(({ checkin }) => checkin))]);
  const references = new Set(added.map(({ named }) => wholeReference(named)));
  const ofKeyResult = new Map([...references].map((reference): [string, NamedCheckin[]] => [reference, []]));
  for (const one of added) ofKeyResult.get(wholeReference(one.named))?.push(one);
  return [...ofKeyResult].flatMap(([reference, own]) => {
    const named = own[0]?.named ?? first.named;
    const checkins = own.map(({ checkin }) => checkin).sort(compareCheckins);
    const dates = checkins.map(({ date }) => date);
    const [from = asOf, to = asOf] = [dates[0], dates.at(-1)];
    const effect = effectOf(named, checkins, later(to, asOf), inCycle);
    return { reference, named, from, to, count: own.length, ...effect };
  });
}

/** The scores of a cycle without and with check-ins, which take the place of those in their files; each made once a day. */
type CycleEffect = (asOf: CalendarDate) => { readonly before: CycleScore; readonly after: CycleScore };

function cycleEffect({ kpis, settings }: Workspace, cycle: Cycle, added: readonly Checkin[]): CycleEffect {
  const scorer = (checkins: readonly Checkin[]) => cycleScorer({ ...cycle, checkins }, kpis, settings.status);
  const files = new Set(added.map(({ file }) => file));
  const kept = cycle.checkins.filter(({ file }) => !files.has(file));
  const [before, after] = [scorer(cycle.checkins), scorer([...kept, ...added].sort(compareCheckins))];
  const known = new Map<CalendarDate, ReturnType<CycleEffect>>();
  return (asOf) => {
    const scores = known.get(asOf) ?? { before: before(asOf), after: after(asOf) };
    known.set(asOf, scores);
    return scores;
  };
}

/** What check-ins, in the order in which they count, do to their key result. */
function effectOf(
  named: NamedKeyResult,
  checkins: readonly Checkin[],
  asOf: CalendarDate,
  inCycle: CycleEffect,
): CheckinEffect {
  const scores = inCycle(asOf);
  const [before, after] = [scoreOf(named, scores.before), scoreOf(named, scores.after)];
  const last = checkins.findLast((checkin) => changesValue(checkin, named));
  return {
    before: keyResultRow(before, before),
    after: keyResultRow(after, after),
    hiddenBy: last ? hiddenBy(named, last, asOf) : null,
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

function changesValue({ updates }: Checkin, { keyResult }: NamedKeyResult): boolean {
  const own = updates.get(keyResult.id);
  return own !== undefined && (own.value !== null || own.add !== null);
}

/** The last update that sets a value and comes after `checkin`, which makes the value in it ineffective on that day. */
function hiddenBy(
  { cycle, objective, keyResult }: NamedKeyResult,
  checkin: Checkin,
  asOf: CalendarDate,
): CheckinEffect['hiddenBy'] {
  const after = cycle.checkins.findLast((other) => {
    const setsValue = other.objective === objective.id && (other.updates.get(keyResult.id)?.value ?? null) !== null;
    return setsValue && other.date <= asOf && compareCheckins(other, checkin) > 0;
  });
  const value = after?.updates.get(keyResult.id)?.value ?? null;
  return after && value !== null ? { value, date: after.date } : null;
}
