import { rounded } from '../model/rounding.ts';
import type { CycleRow } from './group-rows.ts';
import type { KeyResultRow } from './key-result-row.ts';
import type { ObjectiveRow } from './objective-row.ts';

/** A key result with the objective that it belongs to. */
export interface Highlight {
  readonly objective: ObjectiveRow;
  readonly keyResult: KeyResultRow;
}

/** What a lead looks for first. */
export interface Highlights {
  /** The key results that need a decision, worst first, and how many there are beside those. */
  readonly attention: readonly Highlight[];
  readonly moreAttention: number;
  /** The key results whose progress moved most, the largest change first, falls as well as rises; those achieved stand below. */
  readonly movers: readonly Highlight[];
  readonly achievements: readonly Highlight[];
}

const MOST_ATTENTION = 5;
const MOST_MOVERS = 3;

/** The least change of progress that is worth a mention. */
const LEAST_MOVE = 0.05;

/** Decimals at which what computing with fractions leaves behind is cut off: it must not decide an order. */
const DECIMALS = 9;

/** Picks what stands out among the objectives that are shown of a cycle. In a closed cycle nothing is left to decide. */
export function highlights(cycle: Pick<CycleRow, 'closed'>, objectives: readonly ObjectiveRow[]): Highlights {
  const all = objectives.flatMap((objective) => objective.keyResults.map((keyResult) => ({ objective, keyResult })));
  const attention = cycle.closed ? [] : all.filter(needsDecision).sort(worseFirst);
  return {
    attention: attention.slice(0, MOST_ATTENTION),
    moreAttention: Math.max(0, attention.length - MOST_ATTENTION),
    movers: all
      .filter((one) => isOpen(one) && move(one) >= LEAST_MOVE)
      .sort((a, b) => move(b) - move(a))
      .slice(0, MOST_MOVERS),
    achievements: all.filter(({ keyResult }) => keyResult.status === 'achieved'),
  };
}

const isOpen = ({ keyResult: { status } }: Highlight): boolean => status !== 'achieved' && status !== 'dropped';

const move = ({ keyResult }: Highlight): number => rounded(Math.abs(keyResult.delta?.progress ?? 0), DECIMALS);

/** Off track or at risk, nobody has looked for too long, or someone asks for something. */
function needsDecision(one: Highlight): boolean {
  const { status, stale, needs } = one.keyResult;
  return isOpen(one) && (status === 'off_track' || status === 'at_risk' || stale || needs.length > 0);
}

/** Off track before at risk before the rest, and within each the one that lags its expectation most; else as they are shown. */
function worseFirst(a: Highlight, b: Highlight): number {
  return severity(a) - severity(b) || lag(b) - lag(a);
}

const severity = ({ keyResult: { status } }: Highlight): number =>
  status === 'off_track' ? 0 : status === 'at_risk' ? 1 : 2;

const lag = ({ keyResult: { expected, progress } }: Highlight): number => rounded(expected - progress, DECIMALS);
