import { type KeyResult, targetOf } from '../model/key-result.ts';
import type { Change } from '../model/percent.ts';
import type { KeyResultRow } from './key-result-row.ts';

/** What a key result aims at. */
export interface Aim {
  readonly row: Pick<KeyResultRow, 'measure' | 'unit' | 'from' | 'to' | 'end' | 'hold' | 'milestones'>;
  /** What a metric should change by, where that is how its target is given. */
  readonly change: Change | null;
}

/** What a key result aims at that has no check-ins and is fed by no KPI, so that its definition tells all of it. */
export function aimOf({ measure, unit, term }: Pick<KeyResult, 'measure' | 'unit' | 'term'>): Aim {
  const from = measure.kind === 'metric' ? measure.from : null;
  return {
    row: {
      ...{ measure: measure.kind, unit, end: term.end, from },
      to: measure.kind === 'metric' ? targetOf(measure, from) : null,
      hold: measure.kind === 'hold' ? { atLeast: measure.atLeast, atMost: measure.atMost } : null,
      milestones: measure.kind === 'milestones' ? measure.milestones.map((one) => ({ ...one, done: false })) : null,
    },
    change: measure.kind === 'metric' && measure.goal.kind !== 'to' ? measure.goal : null,
  };
}
