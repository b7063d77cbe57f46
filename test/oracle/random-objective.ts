import type { Dice } from '../storage/dice.ts';
import { dateOf } from './days.ts';
import type { DescribedKeyResult, DescribedKpi, DescribedObjective } from './description.ts';
import { between, bounds, figure, maybe, randomMeasure, weight } from './random-measure.ts';

export const PEOPLE = ['ana', 'bo', 'cy', 'dee'];
export const TEAMS = ['company', 'sales', 'sales-south', 'support'];
const CADENCES = ['1d', '7d', '10d', '2w', '1m'];
const UNITS = [null, 'days', 'percent', 'BRL', 'USD'];

interface Days {
  readonly start: number;
  readonly end: number;
}

/** Days within `outer`: usually all of them, at times one. */
function daysWithin(dice: Dice, { start, end }: Days): Days {
  if (dice.chance(0.6)) return { start, end };
  const first = between(dice, start, end);
  return dice.chance(0.08) ? { start: first, end: first } : { start: first, end: between(dice, first, end) };
}

/** The dates that must be written so that days within `outer` are these. */
const written = (days: Days, outer: Days) => ({
  start: days.start === outer.start ? null : dateOf(days.start),
  end: days.end === outer.end ? null : dateOf(days.end),
});

const drop = (dice: Dice, { start, end }: Days, share: number) =>
  maybe(dice, share, () => ({
    on: dateOf(between(dice, start - 3, end + 5)),
    why: maybe(dice, 0.5, () => 'No budget'),
  }));

function randomKeyResult(dice: Dice, index: number, outer: Days, cycle: Days, kpis: readonly DescribedKpi[]) {
  const days = daysWithin(dice, dice.chance(0.1) ? cycle : outer);
  const kpi = dice.chance(0.3) ? dice.pick([...kpis.map(({ id }) => id), ...kpis.map(({ id }) => id), 'gone']) : null;
  const kpiValues = kpis.filter(({ id }) => id === kpi).flatMap((one) => one.checkins.map(({ value }) => value));
  const keyResult: DescribedKeyResult = {
    id: `kr-${index}`,
    title: `Key result ${index}`,
    measure: randomMeasure(dice, days, kpi === null ? null : kpiValues),
    unit: dice.pick(UNITS),
    weight: weight(dice),
    owner: maybe(dice, 0.5, () => dice.pick([...PEOPLE, 'guest', 'visitor'])),
    kpi,
    ...written(days, outer),
    cadence: maybe(dice, 0.25, () => dice.pick(CADENCES)),
    dropped: drop(dice, days, 0.08),
    score: maybe(dice, 0.6, () => dice.below(11) / 10),
  };
  return keyResult;
}

export function randomObjective(dice: Dice, id: string, cycle: Days, kpis: readonly DescribedKpi[]) {
  const days = daysWithin(dice, cycle);
  const keyResults = Array.from({ length: between(dice, 1, 4) }, (_, index) =>
    randomKeyResult(dice, index, days, cycle, kpis),
  );
  const weighs = keyResults.some((one) => one.weight !== 0);
  const objective: DescribedObjective = {
    id,
    title: `Objective ${id}`,
    owner: maybe(dice, 0.7, () => dice.pick(PEOPLE)),
    team: maybe(dice, 0.8, () => dice.pick([...TEAMS, 'elsewhere'])),
    kind: dice.pick([null, 'aspirational', 'committed']),
    weight: weight(dice),
    ...written(days, cycle),
    cadence: maybe(dice, 0.3, () => dice.pick(CADENCES)),
    tags: dice.pick([[], [], ['pipeline'], ['a', 'b']]),
    dropped: drop(dice, days, 0.06),
    // Weights that are all 0 are refused.
    keyResults: weighs ? keyResults : keyResults.map((one, index) => (index === 0 ? { ...one, weight: 1 } : one)),
  };
  return objective;
}

/** A KPI whose check-ins begin before the days given and go on after them. */
export function randomKpi(dice: Dice, id: string, { start, end }: Days): DescribedKpi {
  const checkins = Array.from({ length: between(dice, 0, 5) }, (_, index) => {
    const day = dice.chance(0.35) ? start - between(dice, 0, 20) : between(dice, start - 10, end + 10);
    const date = dateOf(day);
    const at = maybe(dice, 0.5, () => `${date}T0${dice.below(3)}:00:00${dice.pick(['Z', '.5Z', '.250Z'])}`);
    const name = `${date}-${id}-${dice.pick(['q', 'c', 'x'])}${index}`;
    return { file: `${name}.yaml`, date, at, value: dice.pick([2, 0.3, figure(dice), figure(dice, 10)]) };
  });
  return {
    ...{ id, title: `Figure ${id}`, checkins },
    owner: maybe(dice, 0.5, () => dice.pick(PEOPLE)),
    unit: dice.pick(UNITS),
    hold: maybe(dice, 0.5, () => bounds(dice)),
    better: dice.pick([null, 'higher', 'lower']),
    cadence: maybe(dice, 0.5, () => dice.pick(CADENCES)),
  };
}
