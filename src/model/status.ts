export const STATUSES = ['pending', 'on_track', 'at_risk', 'off_track', 'achieved', 'dropped'] as const;

/** How a key result, objective, cycle, team or person stands; computed, never entered. */
export type Status = (typeof STATUSES)[number];

/** Which rule decided a key result's status. `grace` holds back the band, or, with no band, the want of a value. */
export type StatusReason =
  | 'dropped'
  | 'before-start'
  | 'no-baseline'
  | 'no-value'
  | 'complete'
  | 'within-bounds'
  | 'outside-bounds'
  | 'nothing-expected'
  | 'band'
  | 'grace';

/** What a projected score alone says. */
export type Band = Extract<Status, 'on_track' | 'at_risk' | 'off_track'>;
