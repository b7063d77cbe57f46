import { dateOf, dayOf, keepsUnder, moved, periodOf, reaches } from './days.ts';
import type { DescribedCycle, DescribedKpi, DescribedWorkspace, Question } from './description.ts';
import { elapsedOn } from './expected.ts';
import {
  cycleScore,
  earlierProgress,
  groupFigures,
  keyResultDelta,
  type ObjectivePairs,
  objectiveScore,
  objectiveStatus,
  ofObjective,
  ofObjectives,
  ofPerson,
  quotient,
  wholeDelta,
} from './groups.ts';
import { danglingIn, kpiValuesBy } from './history.ts';
import { scoreKeyResult, shownKeyResult, termOf } from './key-result.ts';

const daysOf = (cycle: DescribedCycle, fiscalYearStart: number) =>
  cycle.dates
    ? { start: dayOf(cycle.dates.start), end: dayOf(cycle.dates.end) }
    : periodOf(cycle.name, fiscalYearStart);

/** The day that a date or a span before `day` stands for. */
const sinceDay = (since: string, day: number): number => (/^\d{4}-/.test(since) ? dayOf(since) : moved(day, since, -1));

/** The cycles that a question is about, by start, longer first. Drafts are invisible. */
function cyclesAskedFor({ cycles, settings }: DescribedWorkspace, { asOf, cycle: name }: Question) {
  const today = dayOf(asOf);
  const visible = cycles
    .filter(({ draft }) => !draft)
    .map((cycle) => ({ cycle, ...daysOf(cycle, settings.fiscalYearStart) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.cycle.name < b.cycle.name ? -1 : 1));
  if (name !== null) return visible.filter(({ cycle }) => cycle.name === name);
  const active = visible.filter(({ start, end }) => start <= today && today <= end);
  if (active.length > 0) return active;
  const ended = visible.filter(({ end }) => end < today);
  const lastEnd = Math.max(...ended.map(({ end }) => end));
  const last = ended.filter(({ end }) => end === lastEnd);
  return last.length > 0 ? last.slice(0, 1) : visible.slice(0, 1);
}

interface AskedCycle {
  readonly cycle: DescribedCycle;
  readonly start: number;
  readonly end: number;
}

function objectivesOf(workspace: DescribedWorkspace, { cycle, start, end }: AskedCycle, question: Question) {
  const asked = dayOf(question.asOf);
  const closedOn = cycle.closed === null ? null : dayOf(cycle.closed.on);
  const dayFor = (wanted: number): number => (closedOn === null ? wanted : Math.min(wanted, closedOn));
  const closedBy = (day: number): boolean => closedOn !== null && day >= closedOn;
  const today = dayFor(asked);
  // Nothing happens in a cycle once it is closed: a later day is the day on which it was closed.
  const before = dayFor(sinceDay(question.since, today));
  const objectives = [...cycle.objectives]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((objective): ObjectivePairs => {
      const term = termOf(objective, { start, end });
      const on = (keyResult: (typeof objective.keyResults)[number], day: number) =>
        scoreKeyResult(workspace, cycle, objective, keyResult, term, day, closedBy(day));
      return {
        objective,
        isDropped: objective.dropped !== null && dayOf(objective.dropped.on) <= today,
        pairs: objective.keyResults.map((keyResult) => ({
          now: on(keyResult, today),
          earlier: on(keyResult, before),
          score: closedBy(asked) ? keyResult.score : null,
        })),
      };
    });
  return { objectives, since: dateOf(before), today, isClosed: closedBy(asked) };
}

function cycleReport(workspace: DescribedWorkspace, asked: AskedCycle, question: Question) {
  const { cycle, start, end } = asked;
  const { objectives, since, today, isClosed } = objectivesOf(workspace, asked, question);
  const { teams, people } = workspace.settings;
  const groupOf = (some: readonly ObjectivePairs[]) =>
    groupFigures(
      workspace,
      some,
      some.flatMap(({ pairs }) => pairs),
      since,
      (figure, day) => ofObjectives(some, figure, day),
    );
  const isInTeam = (team: string | null, wanted: string): boolean => {
    if (team === null) return false;
    return team === wanted || isInTeam(teams.find(({ id }) => id === team)?.parent ?? null, wanted);
  };
  const all = objectives.flatMap(({ pairs }) => pairs);
  const owners = [...new Set(all.map(({ now }) => now.owner))].filter((owner) => owner !== null);
  const listed = people.filter(({ id }) => owners.includes(id));
  const unlisted = owners.filter((owner) => !people.some(({ id }) => id === owner)).sort();
  const setAside = objectives.flatMap(({ objective, pairs }) =>
    pairs.filter(({ now }) => now.isSetAside).map(() => `okr/no-baseline ${cycle.name}/${objective.id}.yaml`),
  );
  return {
    notices: [...setAside, ...danglingIn(cycle, workspace.kpis).map((file) => `okr/dangling-update ${file}`)],
    cycle: {
      ...{ id: cycle.name, title: cycle.title, start: dateOf(start), end: dateOf(end) },
      ...{ elapsed: elapsedOn({ start, end }, today), closed: isClosed ? cycle.closed : null },
      score: cycleScore(objectives),
      ...groupOf(objectives),
    },
    teams: teams.flatMap(({ id, name }) => {
      const some = objectives.filter(({ objective }) => isInTeam(objective.team, id));
      return some.length === 0 ? [] : [{ id, name, cycle: cycle.name, ...groupOf(some) }];
    }),
    people: [...listed, ...unlisted.map((id) => ({ id, name: id }))].map(({ id, name }) => ({
      ...{ id, name, cycle: cycle.name },
      ...groupFigures(
        workspace,
        objectives,
        all.filter(({ now }) => now.owner === id),
        since,
        (figure, day) => ofPerson(objectives, id, figure, day),
      ),
    })),
    objectives: objectives.map((one) => {
      const { id, title, owner, team, kind, weight, tags, dropped } = one.objective;
      const term = termOf(one.objective, { start, end });
      const progress = ofObjective(one, ({ now }) => now.progress);
      const expected = ofObjective(one, ({ now }) => now.expected);
      const earlier = ofObjective(one, earlierProgress, 'earlier');
      return {
        ...{ cycle: cycle.name, id, title, owner, team, kind: kind ?? 'aspirational', weight: weight ?? 1 },
        ...{ align: null, tags, start: dateOf(term.start), end: dateOf(term.end) },
        ...{ progress, expected, projected: quotient(progress, expected), status: objectiveStatus(one) },
        dropped: one.isDropped ? dropped : null,
        score: objectiveScore(one),
        delta: wholeDelta(one.pairs, progress, earlier, since),
        keyResults: one.pairs.map((pair) => ({
          ...shownKeyResult(pair.now),
          ...{ score: pair.score, delta: keyResultDelta(pair, since), forecast: null },
        })),
      };
    }),
  };
}

function kpiReport({ settings }: DescribedWorkspace, kpi: DescribedKpi, day: number, since: number) {
  const { id, title, owner, unit, hold, better } = kpi;
  const values = kpiValuesBy(day, kpi);
  const last = values.at(-1);
  const dueOn = last ? moved(last.day, kpi.cadence ?? settings.cadence ?? '7d') : null;
  const earlier = kpiValuesBy(since, kpi).at(-1);
  const isWithin =
    last && hold
      ? (hold.atLeast === null || reaches(last.value, hold.atLeast)) &&
        (hold.atMost === null || keepsUnder(last.value, hold.atMost))
      : null;
  return {
    ...{ id, title, owner, unit, hold, better, current: last?.value ?? null, withinBounds: isWithin },
    lastCheckin: last ? dateOf(last.day) : null,
    due: dueOn === null || day >= dueOn,
    stale: dueOn !== null && day > dueOn,
    delta: last
      ? {
          since: earlier ? dateOf(since) : 'baseline',
          value: last.value - (earlier?.value ?? values[0]?.value ?? last.value),
        }
      : null,
  };
}

/**
 * The JSON report on a described workspace, computed slowly and from the text of the convention alone. Of a notice there is
 * only its rule and file.
 */
export function oracleReport(workspace: DescribedWorkspace, question: Question) {
  const { asOf, since } = question;
  const cycles = cyclesAskedFor(workspace, question).map((asked) => cycleReport(workspace, asked, question));
  const before = sinceDay(since, dayOf(asOf));
  return {
    ...{ schemaVersion: 1, kind: 'report', asOf, since: dateOf(before) },
    cycles: cycles.map((one) => one.cycle),
    teams: cycles.flatMap((one) => one.teams),
    people: cycles.flatMap((one) => one.people),
    objectives: cycles.flatMap((one) => one.objectives),
    kpis: [...workspace.kpis]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((kpi) => kpiReport(workspace, kpi, dayOf(asOf), before)),
    notices: cycles.flatMap((one) => one.notices).sort(),
  };
}
