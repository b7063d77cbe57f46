import { message } from '../../model/message.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';
import { isOwnWork } from '../wording/index.ts';

/** An objective whose key results are all work: done or not, or counted by how much of it was done. One that is an effect is enough. */
export const noOutcome: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace).flatMap((objective) => {
      const keyResults = pursuedKeyResults(objective).map(({ keyResult }) => keyResult);
      const isWork = keyResults.every(
        ({ measure, title }) => measure.kind === 'milestones' || (measure.kind === 'metric' && isOwnWork(title)),
      );
      if (keyResults.length === 0 || !isWork) return [];
      return {
        at: { file: objective.file, path: ['key_results'] },
        problem: message('okr/no-outcome', {}),
        hint: message('mend/outcome', {}),
      };
    }),
};
