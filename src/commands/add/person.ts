import { personContent } from '../../storage/written-edit.ts';
import type { World } from '../command.ts';
import { openWorkspace } from '../open-workspace.ts';
import { addEntry, typedId } from './listed.ts';

/** The flags that say who a person is. */
export interface PersonFlags {
  readonly called?: string;
  readonly name?: string;
  readonly email?: string;
}

/** Lists a person in okr.yaml. */
export async function addPerson({ called, name, email }: PersonFlags, world: World): Promise<void> {
  const open = await openWorkspace(world, 'write');
  const person = {
    id: await typedId(called, open, world),
    name: name?.trim() || null,
    email: email?.trim() || null,
  };
  const entry = { id: person.id, name: person.name, list: 'people', content: personContent(person) } as const;
  await addEntry({ ...entry, remarks: () => [], next: `okr add objective TITLE --owner ${person.id}` }, open, world);
}
