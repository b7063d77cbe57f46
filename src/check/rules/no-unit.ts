import { message } from '../../model/message.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';

/** A measured key result without a unit: 12 of what? */
export const noUnit: Rule = {
  severity: 'off',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace)
      .flatMap(pursuedKeyResults)
      .filter(({ keyResult: { measure, unit } }) => measure.kind !== 'milestones' && unit === null)
      .map(({ at }) => ({ at: at(), problem: message('okr/no-unit', {}), hint: message('mend/unit', {}) })),
};
