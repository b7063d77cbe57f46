import { parseId } from '../../model/id.ts';
import { teamContent } from '../../storage/written-edit.ts';
import type { World } from '../command.ts';
import { optionalValue, typedValue } from '../flag-values.ts';
import { openWorkspace } from '../open-workspace.ts';
import { addEntry, typedId } from './listed.ts';
import { unlistedPeople, unlistedTeam } from './unlisted.ts';

/** The flags that say what a team is. */
export interface TeamFlags {
  readonly called?: string;
  readonly name?: string;
  readonly parent?: string;
  readonly member?: readonly string[];
}

/** Lists a team in okr.yaml. */
export async function addTeam({ called, name, parent, member = [] }: TeamFlags, world: World): Promise<void> {
  const open = await openWorkspace(world, 'write');
  const team = {
    id: await typedId(called, open, world),
    name: name?.trim() || null,
    parent: optionalValue('--parent', parent, parseId),
    members: member.map((text) => typedValue('--member', parseId(text))),
  };
  const { language } = open;
  await addEntry(
    {
      ...{ id: team.id, name: team.name, list: 'teams', content: teamContent(team) },
      next: `okr add objective TITLE --team ${team.id}`,
      remarks: (outline) => [
        ...unlistedTeam(team.parent, { outline, language }, [team]),
        ...unlistedPeople(team.members, { outline, language }),
      ],
    },
    open,
    world,
  );
}
