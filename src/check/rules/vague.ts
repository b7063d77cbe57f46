import { message } from '../../model/message.ts';
import type { Objective } from '../../model/objective.ts';
import { pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';
import { isDelivery, isVague } from '../wording/index.ts';

/**
 * An objective that leaves open what will be different. A verb such as improve is no reason: naming what improves is enough.
 * So does one that is only a piece of work, while no key result says what that is to bring about.
 */
export const vague: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace)
      .filter((objective) => isVague(objective.title) || isBareWork(objective))
      .map(({ file }) => ({
        at: { file, path: ['objective'] },
        problem: message('okr/vague', {}),
        hint: message('mend/vague', {}),
      })),
};

const isBareWork = ({ title, why, keyResults }: Objective): boolean =>
  keyResults.length === 0 && why === null && isDelivery(title);
