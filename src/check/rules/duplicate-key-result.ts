import type { KeyResult } from '../../model/key-result.ts';
import { message } from '../../model/message.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';
import { measuredIn } from '../wording/index.ts';

/** A key result that follows the same figure as one above it in its objective: what is reached counts twice. */
export const duplicateKeyResult: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace)
      .map(pursuedKeyResults)
      .flatMap((all) =>
        all.flatMap(({ keyResult, at }, index) => {
          const earlier = all.slice(0, index).find((other) => isSame(other.keyResult, keyResult));
          if (!earlier) return [];
          return {
            at: at('title'),
            problem: message('okr/duplicate-key-result', { keyResult: earlier.keyResult.id }),
            hint: message('mend/one-of-two', {}),
          };
        }),
      ),
};

function isSame(one: KeyResult, other: KeyResult): boolean {
  // To raise a figure and to hold another of the same KPI are two aims; two of one kind are not.
  if (one.kpi !== null && one.kpi === other.kpi && one.measure.kind === other.measure.kind) return true;
  const measured = measuredIn(one.title);
  return measured !== '' && measured === measuredIn(other.title);
}
