import { activeCycles, type CycleOutline } from '../model/cycle.ts';
import { parseReference } from '../model/reference.ts';
import { type Named, namedCycle, type Thing, thingsIn, wholeReference } from '../model/resolution.ts';
import { typedValue } from './flag-values.ts';
import { draftRefusal, type OpenWorkspace } from './open-workspace.ts';
import { type Found, nothingCalled, search } from './search.ts';

/**
 * The one thing that `text` names, in a draft only where it names that too, as of the day that is looked at: a cycle, an objective, a key result, a KPI, a team or a
 * person. A usage error with the candidates where there is none or more than one.
 */
export async function findThing(
  open: OpenWorkspace,
  text: string,
  cycle: CycleOutline | null,
  {
    drafts = 'without-drafts',
    groupsIn,
  }: {
    readonly drafts?: 'without-drafts' | 'with-drafts';
    /** The cycles in which a team, person or KPI is looked for where none is named; those of the as-of date where this is left out. */
    readonly groupsIn?: readonly CycleOutline[];
  } = {},
): Promise<Found<Thing>> {
  const reference = typedValue('REF', parseReference(text));
  const { cycles } = open.outline;
  const named = namedCycle(reference, cycles);
  if (named?.draft && drafts === 'without-drafts') throw draftRefusal(named);
  if (reference.kind === 'path') {
    const accepts = (one: Named): one is Named => one !== null;
    const names = cycles.filter(({ draft }) => !draft).map(({ name }) => name);
    return search<Named>(open, {
      ...{ text, reference, cycle, accepts, date: open.asOf },
      refusal: (others) => nothingCalled(text, others.map(wholeReference), []),
      candidates: (workspace) => [...new Set([...thingsIn(workspace).map(wholeReference), ...names])],
    });
  }
  const { workspace, notices } = await open.read(cycle ? [cycle] : (groupsIn ?? activeCycles(cycles, open.asOf)));
  const ofKind = thingsIn(workspace).filter(({ kind }) => kind === reference.kind);
  const thing = ofKind.find((one) => wholeReference(one) === text);
  if (thing) return { named: thing, workspace, notices };
  throw nothingCalled(text, ofKind.map(wholeReference), []);
}
