import { clamped, dateOf, dayOf, isSame, keepsUnder, moved, reaches } from './days.ts';
import type { DescribedCycle, DescribedKeyResult, DescribedObjective, DescribedWorkspace } from './description.ts';
import { expectedOn } from './expected.ts';
import { confidenceOf, doneOf, kpiValuesBy, numbersOf, type Said, updatesBy } from './history.ts';

/** Everything that is known of a key result at the end of a day. */
export interface ScoredKeyResult {
  readonly described: DescribedKeyResult;
  readonly start: number;
  readonly end: number;
  readonly owner: string | null;
  readonly weight: number;
  readonly from: number | null;
  readonly isSetAside: boolean;
  readonly to: number | null;
  readonly current: number | null;
  readonly attainment: number | null;
  readonly progress: number;
  readonly successRate: number | null;
  readonly done: readonly string[];
  /** All numbers so far, milestones as the weight done; none where there is no value. */
  readonly values: readonly number[];
  readonly expected: number;
  readonly judgedOn: number;
  readonly projected: number | null;
  readonly status: string;
  readonly confidence: number | null;
  readonly needs: readonly { readonly kind: string; readonly text: string }[];
  readonly note: string | null;
  readonly lastCheckin: number | null;
  readonly due: boolean;
  readonly stale: boolean;
  readonly dropped: { readonly on: string; readonly why: string | null } | null;
}

/** The first and last day of a cycle, objective or key result: its own dates, else those of what it belongs to. */
export const termOf = (own: { start: string | null; end: string | null }, outer: { start: number; end: number }) => ({
  start: own.start === null ? outer.start : dayOf(own.start),
  end: own.end === null ? outer.end : dayOf(own.end),
});

/** The target that a baseline gives; null where it depends on a baseline that nobody knows. */
export function targetOf(measure: DescribedKeyResult['measure'], from: number | null): number | null {
  if (measure.kind !== 'metric') return null;
  if (measure.to !== null) return measure.to;
  const change = measure.change ?? '';
  if (from === null) return null;
  return change.endsWith('%') ? from + (Math.abs(from) * Number(change.slice(0, -1))) / 100 : from + Number(change);
}

/** The baseline of a metric at the end of `day`, and whether a KPI's value was set aside because it is the target it gives. */
function baselineOf(
  workspace: DescribedWorkspace,
  { measure, kpi }: DescribedKeyResult,
  start: number,
  day: number,
): { from: number | null; isSetAside: boolean } {
  if (measure.kind !== 'metric') return { from: null, isSetAside: false };
  const fed = workspace.kpis.find(({ id }) => id === kpi);
  if (measure.from !== null || !fed) return { from: measure.from, isSetAside: false };
  const before = kpiValuesBy(Math.min(day, start - 1), fed).at(-1)?.value ?? null;
  const target = targetOf(measure, before);
  if (before === null || target === null) return { from: before, isSetAside: false };
  return isSame(before, target) ? { from: null, isSetAside: true } : { from: before, isSetAside: false };
}

const isWithin = (value: number, bounds: { atLeast: number | null; atMost: number | null }): boolean =>
  (bounds.atLeast === null || reaches(value, bounds.atLeast)) &&
  (bounds.atMost === null || keepsUnder(value, bounds.atMost));

/** Progress of a number, 0..1; nothing is reached while the baseline is unknown. */
export function progressOf(measure: DescribedKeyResult['measure'], from: number | null, value: number | null): number {
  if (value === null) return 0;
  if (measure.kind === 'hold') return isWithin(value, measure) ? 1 : 0;
  if (measure.kind === 'milestones') return value / measure.milestones.reduce((sum, one) => sum + (one.weight ?? 1), 0);
  const to = targetOf(measure, from);
  return from === null || to === null ? 0 : clamped((value - from) / (to - from));
}

/** Scores a key result as of the end of `day`; `isClosed` where its cycle is closed by then. */
export function scoreKeyResult(
  workspace: DescribedWorkspace,
  cycle: DescribedCycle,
  objective: DescribedObjective,
  described: DescribedKeyResult,
  objectiveTerm: { start: number; end: number },
  day: number,
  isClosed: boolean,
): ScoredKeyResult {
  const { measure } = described;
  const { start, end } = termOf(described, objectiveTerm);
  const updates = updatesBy(day, cycle, objective.id, described.id);
  const fed = workspace.kpis.find(({ id }) => id === described.kpi);
  const numbers: Said<number>[] = fed ? kpiValuesBy(day, fed) : numbersOf(described, updates);
  const doneSets = measure.kind === 'milestones' ? doneOf(described, updates) : [];
  const done = doneSets.at(-1)?.value ?? [];
  const weightOf = (ids: readonly string[]) =>
    measure.kind === 'milestones'
      ? measure.milestones.filter(({ id }) => ids.includes(id)).reduce((sum, one) => sum + (one.weight ?? 1), 0)
      : 0;
  const values: Said<number>[] =
    measure.kind === 'milestones' ? doneSets.map((one) => ({ day: one.day, value: weightOf(one.value) })) : numbers;
  const current = values.at(-1)?.value ?? null;
  const { from, isSetAside } = baselineOf(workspace, described, start, day);
  const to = targetOf(measure, from);
  const attainment =
    measure.kind !== 'metric' || current === null || from === null || to === null
      ? null
      : (current - from) / (to - from);
  const progress = progressOf(measure, from, current);
  const inTerm = values.filter((one) => one.day >= start && one.day <= end);
  const successRate =
    measure.kind !== 'hold' || inTerm.length === 0
      ? null
      : inTerm.filter((one) => isWithin(one.value, measure)).length / inTerm.length;

  // Its own dropping and its objective's: whichever came first.
  const drops = [described.dropped, objective.dropped].filter((one) => one !== null && dayOf(one.on) <= day);
  const dropped = drops.sort((a, b) => dayOf(a?.on ?? '') - dayOf(b?.on ?? ''))[0] ?? null;
  const checkinDays = described.kpi !== null ? numbers.map((one) => one.day) : updates.map((one) => one.day);
  const lastCheckin = checkinDays.at(-1) ?? null;
  const isAchieved =
    dropped === null &&
    day >= start &&
    (measure.kind !== 'metric' || from !== null) &&
    current !== null &&
    reaches(progress, 1) &&
    (measure.kind !== 'hold' || day >= end);
  const cadence = described.cadence ?? fed?.cadence ?? objective.cadence ?? workspace.settings.cadence ?? '7d';
  const dueOn = moved(Math.max(lastCheckin ?? start, start), cadence);
  const canBeDue = day >= start && day <= end && !isAchieved && dropped === null && !isClosed;
  const due = canBeDue && day >= dueOn;
  const stale = canBeDue && day > dueOn;

  const isJudgedEarlier = measure.kind === 'metric' && !stale && day < end && lastCheckin !== null;
  const judgedOn = isJudgedEarlier ? Math.max(lastCheckin ?? day, start) : day;
  const expected = expectedOn(measure, from, to, { start, end }, judgedOn);
  const projected = expected === 0 ? null : progress / expected;

  const { settings } = workspace;
  const inGrace = day < moved(start, settings.grace);
  const isCommitted = objective.kind === 'committed';
  const status = (): string => {
    if (dropped !== null) return 'dropped';
    if (day < start) return 'pending';
    if (measure.kind === 'metric' && from === null) return 'pending';
    if (current === null) return inGrace || expected === 0 ? 'pending' : 'off_track';
    if (measure.kind === 'hold') return progress === 0 ? 'off_track' : day >= end ? 'achieved' : 'on_track';
    if (reaches(progress, 1)) return 'achieved';
    if (projected === null) return 'pending';
    if (reaches(projected, isCommitted ? 1 : settings.onTrack)) return 'on_track';
    if (inGrace) return 'pending';
    return reaches(projected, isCommitted ? settings.onTrack : settings.atRisk) ? 'at_risk' : 'off_track';
  };

  const lastStated = <Value>(pick: (update: (typeof updates)[number]['value']) => Value | null): Value | null => {
    const stated = updates.map(({ value }) => pick(value)).filter((one) => one !== null);
    return stated.at(-1) ?? null;
  };
  const confidence = lastStated((update) => update.confidence);
  return {
    described,
    start,
    end,
    owner: described.owner ?? objective.owner,
    weight: described.weight ?? 1,
    from,
    isSetAside,
    to,
    current,
    attainment,
    progress,
    successRate,
    done,
    values: values.map(({ value }) => value),
    expected,
    judgedOn,
    projected,
    status: status(),
    confidence: confidence === null ? null : confidenceOf(confidence),
    needs: lastStated((update) => update.needs) ?? [],
    note: lastStated((update) => update.note),
    lastCheckin,
    due,
    stale,
    dropped,
  };
}

/** A key result as the JSON report shows it, without its delta and its score. */
export function shownKeyResult(scored: ScoredKeyResult): Record<string, unknown> {
  const { described, lastCheckin, judgedOn, done } = scored;
  const { measure } = described;
  const { from, to, current, attainment, progress, successRate, expected, projected, status } = scored;
  const { owner, weight, confidence, needs, note, due, stale, dropped } = scored;
  return {
    ...{ id: described.id, title: described.title, owner, measure: measure.kind, unit: described.unit, weight },
    ...{ start: dateOf(scored.start), end: dateOf(scored.end), kpi: described.kpi },
    ...{
      from,
      to,
      current,
      attainment,
      progress,
      successRate,
      expected,
      judgedOn: dateOf(judgedOn),
      projected,
      status,
    },
    ...{ confidence, needs, note, lastCheckin: lastCheckin === null ? null : dateOf(lastCheckin), due, stale, dropped },
    ...(measure.kind === 'hold' && { hold: { atLeast: measure.atLeast, atMost: measure.atMost } }),
    ...(measure.kind === 'milestones' && {
      milestones: measure.milestones.map(({ id, title, weight: stated, due: dueDate }) => ({
        ...{ id, title, weight: stated ?? 1, due: dueDate, done: done.includes(id) },
      })),
    }),
  };
}
