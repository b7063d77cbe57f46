import type { KeyResultRow } from './key-result-row.ts';

/** What can be said of a key result in one word: its status, or that nobody looked at it for too long. */
export const CONDITIONS = ['off_track', 'at_risk', 'on_track', 'achieved', 'pending', 'dropped', 'stale'] as const;

export type Condition = (typeof CONDITIONS)[number];

/** Whether it is to be said of a key result; what is stale keeps its status too. */
export const meets = ({ status, stale }: Pick<KeyResultRow, 'status' | 'stale'>, condition: Condition): boolean =>
  condition === 'stale' ? stale : status === condition;
