import { rounded } from '../model/rounding.ts';
import type { ObjectiveRow } from './objective-row.ts';
import { isOpen, type Standout } from './support.ts';

const MOST_MOVERS = 3;

/** The least change of progress that is worth a mention. */
const LEAST_MOVE = 0.05;

/** Decimals at which what computing with fractions leaves behind is cut off: it must not decide an order. */
const DECIMALS = 9;

/** A key result with the objective that it belongs to. */
export type Mover = Pick<Standout, 'objective' | 'keyResult'>;

/** The key results whose progress moved most, the largest change first, falls as well as rises; those achieved stand elsewhere. */
export const movers = (objectives: readonly ObjectiveRow[]): readonly Mover[] =>
  objectives
    .flatMap((objective) => objective.keyResults.map((keyResult) => ({ objective, keyResult })))
    .filter((one) => isOpen(one) && move(one) >= LEAST_MOVE)
    .sort((a, b) => move(b) - move(a))
    .slice(0, MOST_MOVERS);

const move = ({ keyResult }: Mover): number => rounded(Math.abs(keyResult.delta?.progress ?? 0), DECIMALS);
