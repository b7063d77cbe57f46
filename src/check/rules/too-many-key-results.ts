import { message } from '../../model/message.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';

const MOST = 5;

/** An objective with more key results than anyone can look after. What was dropped does not count. */
export const tooManyKeyResults: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace).flatMap((objective) => {
      const count = pursuedKeyResults(objective).length;
      if (count <= MOST) return [];
      return {
        at: { file: objective.file, path: ['key_results'] },
        problem: message('okr/too-many-key-results', { count, most: MOST }),
        hint: message('mend/fewer-key-results', {}),
      };
    }),
};
