import { message } from '../../model/message.ts';
import { pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';

/** An objective that does not say what it is good for. */
export const noWhy: Rule = {
  severity: 'off',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace)
      .filter(({ why }) => why === null)
      .map(({ file }) => ({
        at: { file, path: ['objective'] },
        problem: message('okr/no-why', {}),
        hint: message('mend/why', {}),
      })),
};
