import { message } from '../../model/message.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';

const LEAST = 2;

/** An objective that one key result, or none, is to prove. What was dropped does not count. */
export const tooFewKeyResults: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace).flatMap((objective) => {
      const count = pursuedKeyResults(objective).length;
      if (count >= LEAST) return [];
      return {
        at: { file: objective.file, path: [objective.keyResults.length > 0 ? 'key_results' : 'objective'] },
        problem: message('okr/too-few-key-results', { count, least: LEAST }),
        hint: message('mend/more-key-results', {}),
      };
    }),
};
