import { Dice } from '../storage/dice.ts';
import { dateOf, dayOf, moved, periodOf } from './days.ts';
import type { DescribedCycle, DescribedKpi, DescribedSettings, DescribedWorkspace, Question } from './description.ts';
import { randomCheckins, tenTimesATenth } from './random-checkin.ts';
import { between, maybe } from './random-measure.ts';
import { PEOPLE, randomKpi, randomObjective, TEAMS } from './random-objective.ts';

interface Days {
  readonly start: number;
  readonly end: number;
}

function randomSettings(dice: Dice): DescribedSettings {
  const named = (id: string) => ({ id, name: id.toUpperCase() });
  return {
    cadence: maybe(dice, 0.4, () => dice.pick(['3d', '1w', '1m'])),
    ...dice.pick([
      { onTrack: 0.7, atRisk: 0.4 },
      { onTrack: 0.7, atRisk: 0.4 },
      { onTrack: 0.9, atRisk: 0.5 },
      { onTrack: 0.35, atRisk: 0.3 },
    ]),
    grace: dice.pick(['7d', '7d', '0d', '2w', '1m']),
    fiscalYearStart: dice.pick([1, 1, 4, 10]),
    people: (dice.chance(0.8) ? PEOPLE.slice(0, 3) : []).map(named),
    // Three deep, a parent after its sub-team where the order is turned round.
    teams: [
      { ...named(TEAMS[0] ?? ''), parent: null },
      { ...named(TEAMS[1] ?? ''), parent: TEAMS[0] ?? null },
      { ...named(TEAMS[2] ?? ''), parent: TEAMS[1] ?? null },
      { ...named(TEAMS[3] ?? ''), parent: maybe(dice, 0.5, () => TEAMS[0] ?? '') },
    ].sort(() => (dice.chance(0.5) ? 1 : -1)),
  };
}

/** The names of cycles that may stand side by side in one workspace, often overlapping. */
function cycleNames(dice: Dice): readonly string[] {
  const year = dice.pick([2024, 2026, 2027]);
  return dice.pick([
    [`${year}-Q${between(dice, 1, 4)}`],
    [`${year}`, `${year}-Q${between(dice, 1, 4)}`],
    [`${year}-H${between(dice, 1, 2)}`, `${year}-0${between(dice, 1, 9)}`],
    [`${year}-Q1`, `${year}-Q2`],
    ['sprint'],
    [`${year}-02`],
  ]);
}

function randomCycle(dice: Dice, name: string, kpis: readonly DescribedKpi[], days: Days, isNamed: boolean) {
  const objectives = ['win', 'grow', 'keep']
    .slice(0, between(dice, 1, 3))
    .map((id) => randomObjective(dice, id, days, kpis));
  const checkins = randomCheckins(dice, objectives, days);
  const [first, ...others] = objectives;
  const raised = first && dice.chance(0.05) ? tenTimesATenth(first, days) : null;
  const cycle: DescribedCycle = {
    name,
    title: maybe(dice, 0.3, () => `Cycle ${name}`),
    dates: isNamed ? { start: dateOf(days.start), end: dateOf(days.end) } : null,
    draft: dice.chance(0.06),
    closed: maybe(dice, 0.2, () => ({
      on: dateOf(between(dice, days.start + 1, days.end + 15)),
      by: maybe(dice, 0.5, () => 'ana'),
    })),
    objectives: raised ? [raised.objective, ...others] : objectives,
    checkins: raised ? [...checkins, ...raised.checkins] : checkins,
  };
  return cycle;
}

/** Every day on which something begins, ends, is due or is said, and the days around it. */
function daysThatMatter({ settings, cycles, kpis }: DescribedWorkspace, terms: readonly Days[]): number[] {
  const dates: (string | null | undefined)[] = kpis.flatMap((kpi) => kpi.checkins.map(({ date }) => date));
  for (const { objectives, checkins, closed } of cycles) {
    dates.push(closed?.on, ...checkins.map(({ date }) => date));
    for (const { start, end, dropped, keyResults } of objectives) {
      dates.push(start, end, dropped?.on);
      for (const keyResult of keyResults) {
        const { measure } = keyResult;
        dates.push(keyResult.start, keyResult.end, keyResult.dropped?.on);
        if (measure.kind === 'metric') dates.push(...measure.plan.map(({ date }) => date));
        if (measure.kind === 'milestones') dates.push(...measure.milestones.map(({ due }) => due));
      }
    }
  }
  const days = dates.filter((date) => typeof date === 'string').map(dayOf);
  const starts = [...days, ...terms.map(({ start }) => start)];
  const later = starts.flatMap((day) => [moved(day, settings.grace), moved(day, settings.cadence ?? '7d')]);
  return [...starts, ...later, ...terms.map(({ end }) => end)];
}

function randomQuestion(dice: Dice, workspace: DescribedWorkspace, terms: readonly Days[]): Question {
  const days = daysThatMatter(workspace, terms);
  const term = dice.pick(terms);
  const day = dice.chance(0.7) ? dice.pick(days) + between(dice, -1, 1) : between(dice, term.start - 10, term.end + 30);
  const visible = workspace.cycles.filter(({ draft }) => !draft);
  const closed = visible.find((cycle) => cycle.closed !== null);
  if (closed?.closed && dice.chance(0.4)) {
    const closing = dayOf(closed.closed.on) + between(dice, -1, 1);
    return { asOf: dateOf(closing), since: dice.pick(['30d', '1m', dateOf(closing - 1)]), cycle: closed.name };
  }
  return {
    asOf: dateOf(day),
    since: dice.chance(0.35)
      ? dateOf(Math.min(dice.chance(0.5) ? dice.pick(days) : day - between(dice, 1, 60), day - 1))
      : dice.pick(['30d', '30d', '90d', '1d', '2w', '1m', '3m']),
    cycle: visible.length > 0 && dice.chance(0.6) ? dice.pick(visible).name : null,
  };
}

/** A workspace and a question about it, the same for the same seed. */
export function randomCase(seed: number): { workspace: DescribedWorkspace; question: Question } {
  const dice = new Dice(seed);
  const settings = randomSettings(dice);
  const own = { start: dayOf('2026-03-10'), end: dayOf('2026-03-10') + dice.pick([9, 30, 99]) };
  const named = cycleNames(dice).map((name) => ({
    name,
    isNamed: name === 'sprint',
    days: name === 'sprint' ? own : periodOf(name, settings.fiscalYearStart),
  }));
  const terms = named.map(({ days }) => days);
  const kpis = ['churn', 'nps'].slice(0, dice.below(3)).map((id) => randomKpi(dice, id, dice.pick(terms)));
  const cycles = named.map(({ name, isNamed, days }) => randomCycle(dice, name, kpis, days, isNamed));
  const workspace = { settings, cycles, kpis };
  return { workspace, question: randomQuestion(dice, workspace, terms) };
}
