import { message } from '../../model/message.ts';
import { pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';

/** An objective that nobody answers for. */
export const noOwner: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace)
      .filter(({ owner }) => owner === null)
      .map(({ file }) => ({
        at: { file, path: ['objective'] },
        problem: message('okr/no-owner', {}),
        hint: message('mend/owner', {}),
      })),
};
