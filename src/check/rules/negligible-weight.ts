import { message } from '../../model/message.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';

/** Least share of its objective that a key result should have, 0 to 1. */
const LEAST = 0.05;

/** A key result that hardly moves its objective, whatever becomes of it. */
export const negligibleWeight: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace)
      .map(pursuedKeyResults)
      .flatMap((all) => {
        const sum = all.reduce((total, { keyResult }) => total + keyResult.weight, 0);
        return all
          .filter(({ keyResult }) => keyResult.weight < LEAST * sum)
          .map(({ keyResult, at }) => ({
            at: at('weight'),
            problem: message('okr/negligible-weight', { share: keyResult.weight / sum, least: LEAST }),
            hint: message('mend/weigh', {}),
          }));
      }),
};
