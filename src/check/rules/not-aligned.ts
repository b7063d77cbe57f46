import { message } from '../../model/message.ts';
import { openCycles, pursuedIn } from '../pursued.ts';
import type { Rule } from '../rule.ts';

/** An objective that serves nothing, though the team above has objectives at the same time. */
export const notAligned: Rule = {
  severity: 'warn',
  inspect({ workspace }) {
    const cycles = openCycles(workspace);
    const parents = new Map(workspace.settings.teams.map(({ id, parent }) => [id, parent]));
    return cycles.flatMap((cycle) =>
      pursuedIn(cycle).flatMap(({ align, team, file }) => {
        const parent = team === null ? null : (parents.get(team) ?? null);
        if (align !== null || parent === null) return [];
        const atTheTime = cycles.filter(({ start, end }) => start <= cycle.end && end >= cycle.start);
        if (!atTheTime.flatMap(pursuedIn).some((other) => other.team === parent)) return [];
        return {
          at: { file, path: ['objective'] },
          problem: message('okr/not-aligned', { team: parent }),
          hint: message('mend/align', {}),
        };
      }),
    );
  },
};
