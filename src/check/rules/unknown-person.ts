import type { Id } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { Objective } from '../../model/objective.ts';
import type { Path } from '../../model/place.ts';
import type { Workspace } from '../../model/workspace.ts';
import { checkinFolders } from '../filed-checkins.ts';
import type { Rule } from '../rule.ts';

/** The place where a file names somebody. */
interface Naming {
  readonly file: string;
  readonly path: Path;
  readonly person: Id | null;
}

/** People who are named in a hint, where there are more. */
const MOST_NAMED = 5;

/**
 * A person whom okr.yaml does not list, where it lists any. Closed cycles are left out: people leave, and what they did then
 * stays theirs.
 */
export const unknownPerson: Rule = {
  severity: 'warn',
  inspect({ workspace, unread }) {
    const known = workspace.settings.people.map(({ id }) => id);
    if (known.length === 0 || unread.holds('okr')) return [];
    return namings(workspace).flatMap(({ file, path, person }) => {
      if (person === null || known.includes(person)) return [];
      const meant = nearest(person, known);
      const hint = meant
        ? message('mend/did-you-mean', { meant })
        : message('mend/list-person', { people: known.slice(0, MOST_NAMED) });
      return { at: { file, path }, problem: message('okr/unknown-person', { person }), hint };
    });
  },
};

function namings(workspace: Workspace): readonly Naming[] {
  const { settings, cycles, kpis } = workspace;
  const open = cycles.filter(({ closed }) => closed === null);
  return [
    ...settings.teams.flatMap(({ members }, team) =>
      members.map((person, index) => ({ file: 'okr.yaml', path: ['teams', team, 'members', index], person })),
    ),
    ...open.flatMap(({ objectives }) => objectives.flatMap(inObjective)),
    ...kpis.map(({ file, owner }) => ({ file, path: ['owner'], person: owner })),
    ...checkinFolders(workspace)
      .filter(({ closed }) => !closed)
      .flatMap(({ checkins }) => checkins.map(({ file, by }) => ({ file, path: ['by'], person: by }))),
  ];
}

function inObjective({ file, owner, keyResults, initiatives }: Objective): readonly Naming[] {
  return [
    { file, path: ['owner'], person: owner },
    ...keyResults.flatMap((keyResult, index) => [
      // One that is the objective's is told once, there.
      { file, path: ['key_results', index, 'owner'], person: keyResult.owner === owner ? null : keyResult.owner },
      { file, path: ['key_results', index, 'score', 'by'], person: keyResult.score?.by ?? null },
    ]),
    ...initiatives.map((one, index) => ({ file, path: ['initiatives', index, 'owner'], person: one.owner })),
  ];
}
