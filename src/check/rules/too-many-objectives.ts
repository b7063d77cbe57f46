import { message } from '../../model/message.ts';
import { openCycles, pursuedIn } from '../pursued.ts';
import type { Rule } from '../rule.ts';

/** Objectives of one team in one cycle. */
const MOST = 3;

/** More objectives of a team in a cycle than get attention; those without a team are one team's. Told once, at the first too many. */
export const tooManyObjectives: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    openCycles(workspace).flatMap((cycle) =>
      [...new Set(pursuedIn(cycle).map(({ team }) => team))].flatMap((team) => {
        const objectives = pursuedIn(cycle).filter((objective) => objective.team === team);
        const first = objectives[MOST];
        if (!first) return [];
        return {
          at: { file: first.file, path: ['objective'] },
          problem: message('okr/too-many-objectives', {
            count: objectives.length,
            cycle: cycle.name,
            team,
            most: MOST,
          }),
          hint: message('mend/fewer-objectives', {}),
        };
      }),
    ),
};
