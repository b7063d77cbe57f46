export const STATUSES = ['pending', 'on_track', 'at_risk', 'off_track', 'achieved', 'dropped'] as const;

/** How a key result, objective, cycle, team or person stands; computed, never entered. */
export type Status = (typeof STATUSES)[number];
