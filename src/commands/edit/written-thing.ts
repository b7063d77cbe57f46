import type { ListItem, WrittenThing } from '../../authoring/edited-value.ts';
import type { KeyResult } from '../../model/key-result.ts';
import { message } from '../../model/message.ts';
import type { Objective } from '../../model/objective.ts';
import { type Thing, wholeReference } from '../../model/resolution.ts';
import { UserError } from '../../model/user-error.ts';
import type { Workspace } from '../../model/workspace.ts';
import { keysAfter, type RecordKind } from '../../storage/key-order.ts';
import { cycleFile, SETTINGS_FILE } from '../../storage/layout.ts';

/** Where a thing stands in the files, to be edited. */
export function writtenThing(thing: Thing, { settings }: Workspace): WrittenThing {
  switch (thing.kind) {
    case 'cycle':
      return { file: cycleFile(thing.cycle.name), path: [], ...item('cycle', '') };
    case 'objective':
      return { file: thing.objective.file, path: [], ...item('objective', '', listsOf(thing.objective)) };
    case 'key-result': {
      const { objective, keyResult } = thing;
      const path = ['key_results', objective.keyResults.indexOf(keyResult)];
      return { file: objective.file, path, ...keyResultItem(keyResult) };
    }
    case 'kpi':
      return { file: thing.kpi.file, path: [], ...item('kpi', '') };
    case 'team':
      return { file: SETTINGS_FILE, path: ['teams', listed(thing, thing.team, settings.teams)], ...item('team', '') };
    case 'person':
      return {
        ...{ file: SETTINGS_FILE, path: ['people', listed(thing, thing.person, settings.people)] },
        ...item('person', ''),
      };
  }
}

function item(kind: RecordKind, id: string, lists: ListItem['lists'] = {}): ListItem {
  return { id, lists, planned: [], keysAfter: (key) => keysAfter(kind, key) };
}

const listsOf = ({ keyResults, initiatives }: Objective): ListItem['lists'] => ({
  key_results: keyResults.map(keyResultItem),
  initiatives: initiatives.map(({ id }) => item('initiative', id)),
});

const keyResultItem = ({ id, measure }: KeyResult): ListItem => ({
  ...item(
    'key-result',
    id,
    measure.kind === 'milestones' ? { milestones: measure.milestones.map((one) => item('milestone', one.id)) } : {},
  ),
  planned: measure.kind === 'metric' ? measure.plan.map(({ date }) => date) : [],
});

/** The place of a team or a person among those of okr.yaml. */
function listed(thing: Thing, { id }: { readonly id: string }, all: readonly { readonly id: string }[]): number {
  const index = all.findIndex((one) => one.id === id);
  if (index >= 0) return index;
  throw new UserError('usage', message('usage/not-listed', { reference: wholeReference(thing) }));
}
