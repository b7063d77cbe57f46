import { message } from '../../model/message.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';
import { isFigureAlone, isVague } from '../wording/index.ts';

/**
 * An objective that only names a figure that is watched anyway, with no word on what for, or all of whose key results are
 * levels to keep. Whoever says why has said what for.
 */
export const kpiAsGoal: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace).flatMap((objective) => {
      const { title, why, file } = objective;
      const isFigure = why === null && isFigureAlone(title) && !isVague(title);
      const keyResults = pursuedKeyResults(objective);
      const isKept = keyResults.length > 0 && keyResults.every(({ keyResult }) => keyResult.measure.kind === 'hold');
      if (!isFigure && !isKept) return [];
      return {
        at: { file, path: [isFigure ? 'objective' : 'key_results'] },
        problem: message('okr/kpi-as-goal', { what: isFigure ? 'figure' : 'levels' }),
        hint: message('mend/kpi', {}),
      };
    }),
};
