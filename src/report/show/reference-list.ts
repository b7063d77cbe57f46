import { type Thing, thingsIn, titleOf, wholeReference } from '../../model/resolution.ts';
import type { Term } from '../../model/term.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Naming, typing } from '../status-report.ts';

/** Something that can be named. */
export interface ReferenceRow {
  readonly kind: Thing['kind'];
  /** The whole reference, which means the same everywhere. */
  readonly reference: string;
  /** As little as has to be typed in the cycles that are searched. */
  readonly short: string;
  /** Null of a cycle without one. */
  readonly title: string | null;
  /** The days of a cycle. */
  readonly term: Term | null;
}

/** Everything in what was read that can be named. `naming` is whole where the cycles that were read are not the ones searched. */
export const referenceRows = (workspace: Workspace, naming: Naming): readonly ReferenceRow[] => {
  const typed = typing(naming, workspace);
  return thingsIn(workspace).map((thing) => ({
    ...{ kind: thing.kind, reference: wholeReference(thing), short: typed(thing), title: titleOf(thing) },
    term: thing.kind === 'cycle' ? { start: thing.cycle.start, end: thing.cycle.end } : null,
  }));
};
