import type { Need } from '../model/checkin.ts';

/** Needs as they are typed, one a line: `skill:Negotiation practice`. */
export const needLines = (needs: readonly Need[]): readonly string[] =>
  needs.map(({ kind, text }) => [kind, text].join(':'));
