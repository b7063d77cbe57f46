import { message } from '../../model/message.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';

/** A measured key result that does not say where its figure is found. A KPI says it for those that it feeds. */
export const noSource: Rule = {
  severity: 'off',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace)
      .flatMap(pursuedKeyResults)
      .filter(
        ({ keyResult: { measure, source, kpi } }) => measure.kind !== 'milestones' && source === null && kpi === null,
      )
      .map(({ at }) => ({ at: at(), problem: message('okr/no-source', {}), hint: message('mend/source', {}) })),
};
