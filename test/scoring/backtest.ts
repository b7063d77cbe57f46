import { forecast } from '../../src/scoring/forecast.ts';
import { days, scoreOf } from './build.ts';
import { type InventedHistory, inventedHistories } from './invented-histories.ts';

const TARGET = 100;

/** A forecast beside what came of it, and beside the line through the first and the last value. */
export interface Trial {
  readonly kind: string;
  readonly rhythm: string;
  readonly points: number;
  readonly held: boolean;
  readonly probability: number;
  readonly reached: boolean;
  /** How far the value at the end lies from the one that was forecast. */
  readonly off: number;
  /** The same, had the days left been counted from the last value instead of the as-of date. */
  readonly offFromLast: number;
  readonly lineReaches: boolean;
  readonly lineOff: number;
}

/** What a number of trials come to. */
export interface Backtest {
  readonly trials: number;
  /** Share of the trials in which the 80 % interval held the outcome. */
  readonly coverage: number;
  /** Mean squared distance of the probability from what happened, 1 or 0; and of the line's yes or no. */
  readonly brier: number;
  readonly lineBrier: number;
  readonly meanOff: number;
  readonly meanOffFromLast: number;
  readonly lineMeanOff: number;
}

/** Forecasts every history that has enough values for it. */
export const trialsOf = (count: number, seed: number): readonly Trial[] =>
  inventedHistories(count, seed).flatMap(trialOf);

function trialOf({ kind, rhythm, days: length, asOf, seen, outcome }: InventedHistory): readonly Trial[] {
  const term = days(1, length);
  const said = Object.fromEntries([...seen].map(([day, value]) => [day, { value }]));
  const found = forecast(scoreOf({ keyResult: { term }, cycle: term, objective: { term }, said }, asOf));
  const [first, last] = [[...seen][0], [...seen].at(-1)];
  if (!found || found.probability === null || !first || !last) return [];
  const lineEnd = last[1] + ((last[1] - first[1]) / (last[0] - first[0])) * (length - last[0]);
  return [
    {
      ...{ kind, rhythm, points: seen.size, probability: found.probability },
      held: outcome >= found.low && outcome <= found.high,
      reached: outcome >= TARGET,
      off: Math.abs(outcome - found.atEnd),
      offFromLast: Math.abs(outcome - found.atEnd - (found.ratePerWeek / 7) * (asOf - last[0])),
      lineReaches: lineEnd >= TARGET,
      lineOff: Math.abs(outcome - lineEnd),
    },
  ];
}

const mean = (trials: readonly Trial[], figure: (trial: Trial) => number): number =>
  trials.reduce((sum, trial) => sum + figure(trial), 0) / trials.length;

const square = (figure: number): number => figure * figure;

export const backtestOf = (trials: readonly Trial[]): Backtest => ({
  trials: trials.length,
  coverage: mean(trials, ({ held }) => Number(held)),
  brier: mean(trials, ({ probability, reached }) => square(probability - Number(reached))),
  lineBrier: mean(trials, ({ lineReaches, reached }) => Number(lineReaches !== reached)),
  meanOff: mean(trials, ({ off }) => off),
  meanOffFromLast: mean(trials, ({ offFromLast }) => offFromLast),
  lineMeanOff: mean(trials, ({ lineOff }) => lineOff),
});

const BANDS = [0.1, 0.3, 0.5, 0.7, 0.9, Number.POSITIVE_INFINITY];

/** How often the target was reached where the probability lay in each band: from 0 to below 0.1, to below 0.3, and so on. */
export const reliabilityOf = (trials: readonly Trial[]) =>
  BANDS.map((below, index) => {
    const from = index === 0 ? 0 : (BANDS[index - 1] ?? 0);
    const within = trials.filter(({ probability }) => probability >= from && probability < below);
    return {
      from,
      to: Math.min(below, 1),
      trials: within.length,
      predicted: mean(within, ({ probability }) => probability),
      observed: mean(within, ({ reached }) => Number(reached)),
    };
  });

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const POINTS = [
  ['3 to 4', 3, 4],
  ['5 to 8', 5, 8],
  ['9 to 20', 9, 20],
  ['21 or more', 21, Number.POSITIVE_INFINITY],
] as const;

/** The tables of docs/scoring.md, without the spaces that fill their cells up. */
export function backtestTables(trials: readonly Trial[]): readonly string[] {
  const row = (name: string, some: readonly Trial[]) => {
    const { coverage, brier, lineBrier, meanOff, meanOffFromLast, lineMeanOff } = backtestOf(some);
    const off = [meanOff, meanOffFromLast, lineMeanOff].map((figure) => figure.toFixed(1));
    return [name, String(some.length), percent(coverage), brier.toFixed(3), lineBrier.toFixed(3), ...off];
  };
  const by = (key: 'kind' | 'rhythm') =>
    [...new Set(trials.map((trial) => trial[key]))].map((name) =>
      row(
        name,
        trials.filter((trial) => trial[key] === name),
      ),
    );
  const byPoints = POINTS.map(([name, least, most]) =>
    row(
      `${name} points`,
      trials.filter(({ points }) => points >= least && points <= most),
    ),
  );
  return [
    table(
      ['histories', 'number', 'held', 'Brier', 'Brier, line', 'off', 'off, from last', 'off, line'],
      [row('all', trials), ...by('kind'), ...by('rhythm'), ...byPoints],
    ),
    table(
      ['probability', 'number', 'mean of them', 'reached'],
      reliabilityOf(trials).map(({ from, to, trials: number, predicted, observed }) => [
        ...[`${percent(from)} to ${percent(to)}`, String(number), percent(predicted), percent(observed)],
      ]),
    ),
  ];
}
