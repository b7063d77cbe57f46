import type { TakenIds } from '../../authoring/new-id.ts';
import type { CycleToFill } from '../../authoring/objective-cycle.ts';
import { message } from '../../model/message.ts';
import { contains } from '../../model/term.ts';
import { UserError } from '../../model/user-error.ts';
import type { Workspace } from '../../model/workspace.ts';
import { objectiveFile } from '../../storage/layout.ts';
import type { World } from '../command.ts';
import { chosenCycle } from '../init-cycle.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** The cycle that `--cycle` names; else the one that contains the day, which is asked where there are several; else its quarter. */
export async function cycleToFill(open: OpenWorkspace, { preferences, ask }: World): Promise<CycleToFill> {
  const { outline, asOf, language } = open;
  const containing = outline.cycles.filter((cycle) => !cycle.draft && contains(cycle, asOf));
  const [only, ...more] = containing;
  if (preferences.cycle !== null || only === undefined)
    return chosenCycle({ term: { count: 3, unit: 'm' } }, preferences.cycle, asOf, outline);
  if (more.length === 0) return only;
  if (ask === null) {
    const candidates = containing.map(({ name }) => name);
    throw new UserError('usage', message('usage/missing', { flags: ['--cycle'] }), { candidates });
  }
  const choices = containing.map((cycle) => {
    return { name: [cycle.name, cycle.title ?? ''].join('  ').trimEnd(), short: cycle.name, about: null, value: cycle };
  });
  return (await ask(language)).choose({ message: language.words.askCycle, choices });
}

/** The ids of a cycle's objectives, and those that check-ins of one that is gone still name. */
export function takenIn({ cycles }: Workspace, { pathOf }: OpenWorkspace): TakenIds {
  return new Map(
    cycles.flatMap(({ name, objectives, checkins }) => [
      ...checkins.map(({ objective, file }) => [objective, pathOf(file)] as const),
      ...objectives.map(({ id }) => [id, pathOf(objectiveFile(name, id))] as const),
    ]),
  );
}
