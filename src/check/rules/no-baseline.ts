import { message } from '../../model/message.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';
import { baselineIn } from '../wording/index.ts';

/** A metric of which nobody wrote where it begins. One that a KPI feeds begins with the KPI’s value. */
export const noBaseline: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace)
      .flatMap(pursuedKeyResults)
      .flatMap(({ keyResult: { measure, kpi, title }, at }) => {
        if (measure.kind !== 'metric' || measure.from !== null || kpi !== null) return [];
        const written = baselineIn(title);
        return {
          at: at(),
          problem: message('okr/no-baseline', {}),
          hint: written ? message('mend/baseline-in-title', { text: written }) : message('mend/baseline', {}),
        };
      }),
};
