import type { Rule } from '../rule.ts';

/** An update that points nowhere. The reader finds them, because every command must say what it does not count. */
export const danglingUpdate: Rule = {
  severity: 'error',
  inspect: ({ noticed }) => noticed.filter(({ rule }) => rule === 'okr/dangling-update'),
};
