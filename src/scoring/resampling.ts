import { finite } from './finite.ts';
import type { DayValue } from './theil-sen.ts';

/** What happened between two values: by how much it changed, in how many days. */
interface Step {
  readonly days: number;
  readonly change: number;
}

/** Draws that the interval and the probability are read from; the interval leaves a tenth of them out at either end. */
export const DRAWS = 1000;

/** Stretches of the past that make one draw. */
const STRETCHES = 2;

/** How much the days to come, beside those of the past, widen the draws; found by the backtest of docs/scoring.md. */
const UNSTEADY = 3;

/**
 * What `days` more may change, from the least to the most, drawn from the steps between `points`, of which there are three or
 * more. A draw takes two stretches of the past, consecutive steps from a random one on; the change a day over both is a rate that
 * the future may have. The more days are to come beside those that are known, the shorter the stretches, the further the rates
 * lie apart. Few steps know few rates: what n of them differ from `slope` is widened by (n + 2) / (n − 1). Only + − × ÷ and
 * integers, and the same seed every time: the same bytes everywhere.
 * @see docs/scoring.md#forecast (circular block bootstrap, after Politis and Romano 1992)
 */
export function resampledChanges(points: readonly DayValue[], slope: number, days: number): Float64Array {
  const steps = stepsOf(points);
  const past = steps.reduce((sum, step) => sum + step.days, 0);
  const least = (days * past) / (STRETCHES * (past + UNSTEADY * days));
  const widening = (steps.length + 2) / (steps.length - 1);
  const below = integers();
  const changes = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) {
    let lasted = 0;
    let change = 0;
    for (let count = 0; count < STRETCHES; count++) {
      const drawn = stretchFrom(steps, below(steps.length), least);
      lasted += drawn.days;
      change = finite(change + drawn.change);
    }
    changes[draw] = finite(finite(slope + widening * finite(change / lasted - slope)) * days);
  }
  return changes.sort();
}

const stepsOf = (points: readonly DayValue[]): readonly Step[] =>
  points.slice(1).map(({ day, value }, index) => {
    const before = points[index];
    return { days: day - (before?.day ?? 0), change: finite(value - (before?.value ?? 0)) };
  });

/** Consecutive steps, the first following the last, until they last `least` days; one at least. */
function stretchFrom(steps: readonly Step[], first: number, least: number): Step {
  let index = first;
  let days = 0;
  let change = 0;
  do {
    const step = steps[index];
    days += step?.days ?? 1;
    change = finite(change + (step?.change ?? 0));
    index = index + 1 < steps.length ? index + 1 : 0;
  } while (days < least);
  return { days, change };
}

/** Random integers from 0 to below a bound, the same ones each time. (xorshift, Marsaglia 2003, with the seed given there.) */
function integers(): (bound: number) => number {
  let state = 2463534242 | 0;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}
