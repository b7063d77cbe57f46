import type { Cycle } from '../model/cycle.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Objective } from '../model/objective.ts';
import type { Path, Place } from '../model/place.ts';
import type { Workspace } from '../model/workspace.ts';

/** A key result that is pursued, with the place of its keys. */
export interface Pursued {
  readonly keyResult: KeyResult;
  readonly at: (...path: Path) => Place;
}

/** The cycles that advice still helps: drafts too, but none that is closed. */
export const openCycles = ({ cycles }: Workspace): readonly Cycle[] => cycles.filter(({ closed }) => closed === null);

/** The objectives of a cycle that were not dropped. */
export const pursuedIn = ({ objectives }: Cycle): readonly Objective[] =>
  objectives.filter(({ dropped }) => dropped === null);

/** The objectives that are still pursued. */
export const pursuedObjectives = (workspace: Workspace): readonly Objective[] =>
  openCycles(workspace).flatMap(pursuedIn);

/** The key results of an objective that were not dropped. */
export function pursuedKeyResults({ file, keyResults }: Objective): readonly Pursued[] {
  return keyResults.flatMap((keyResult, index) =>
    keyResult.dropped === null
      ? [{ keyResult, at: (...path: Path) => ({ file, path: ['key_results', index, ...path] }) }]
      : [],
  );
}
