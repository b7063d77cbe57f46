import { message } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { Rule } from '../rule.ts';

/** Teams that are named in a hint, where there are more. */
const MOST_NAMED = 5;

/** A team that okr.yaml does not list, where it lists any; closed cycles are left out, as teams come and go. */
export const unknownTeam: Rule = {
  severity: 'warn',
  inspect({ workspace: { settings, cycles }, unread }) {
    const known = settings.teams.map(({ id }) => id);
    if (known.length === 0 || unread.holds('okr')) return [];
    const parents = settings.teams.map(({ parent }, index) => ({
      at: { file: 'okr.yaml', path: ['teams', index, 'parent'] },
      team: parent,
    }));
    const open = cycles.filter(({ closed }) => closed === null).flatMap(({ objectives }) => objectives);
    const named = open.map(({ file, team }) => ({ at: { file, path: ['team'] }, team }));
    return [...parents, ...named].flatMap(({ at, team }) => {
      if (team === null || known.includes(team)) return [];
      const meant = nearest(team, known);
      const hint = meant
        ? message('mend/did-you-mean', { meant })
        : message('mend/list-team', { teams: known.slice(0, MOST_NAMED) });
      return { at, problem: message('okr/unknown-team', { team }), hint };
    });
  },
};
