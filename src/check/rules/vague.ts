import { message } from '../../model/message.ts';
import { pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';
import { isVague } from '../wording/index.ts';

/** An objective that leaves open what will be different. A verb such as improve is no reason: naming what improves is enough. */
export const vague: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace)
      .filter(({ title }) => isVague(title))
      .map(({ file }) => ({
        at: { file, path: ['objective'] },
        problem: message('okr/vague', {}),
        hint: message('mend/vague', {}),
      })),
};
