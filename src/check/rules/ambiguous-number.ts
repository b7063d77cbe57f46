import type { Rule } from '../rule.ts';

/** A number that reads as thousands in another language. The reader finds them: once decoded, `500.000` is 500. */
export const ambiguousNumber: Rule = {
  severity: 'warn',
  inspect: ({ noticed }) => noticed.filter(({ rule }) => rule === 'okr/ambiguous-number'),
};
