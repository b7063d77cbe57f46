import type { NamedKeyResult } from '../authoring/new-checkin.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { activeCycles, type CycleOutline } from '../model/cycle.ts';
import { isOfCalendarForm } from '../model/id.ts';
import { message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import { parseReference, type Reference } from '../model/reference.ts';
import { endedButOpen, type Named, namedBy, namedCycle, wholeReference } from '../model/resolution.ts';
import { UserError } from '../model/user-error.ts';
import type { Workspace } from '../model/workspace.ts';
import { typedValue } from './flag-values.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** A key result found by its reference, in the cycles that were read to find it. */
export interface FoundKeyResult {
  readonly named: NamedKeyResult;
  readonly workspace: Workspace;
}

/**
 * The key result that `text` names: in the cycle that it or `--cycle` names, else in those the date belongs to, else in those
 * that ended and are not closed. A usage error with the candidates where there is none or more than one.
 */
export async function findKeyResult(
  open: OpenWorkspace,
  text: string,
  date: CalendarDate,
  cycle: CycleOutline | null,
): Promise<FoundKeyResult> {
  const reference = typedValue('REF', parseReference(text));
  if (reference.kind !== 'path') throw notAKeyResult(text, []);
  const searched: CycleOutline[] = [];
  const candidates: Named[] = [];
  for (const cycles of searchSteps(reference, open, date, cycle)) {
    if (cycles.length === 0) continue;
    const { workspace } = await open.read(cycles);
    searched.push(...cycles);
    const named = namedBy(reference.parts, workspace.cycles);
    const keyResults = named.filter((one) => one.kind === 'key-result');
    const [only, ...others] = keyResults;
    if (only && others.length === 0) return { named: only, workspace };
    if (only) throw ambiguous(text, keyResults);
    if (candidates.length === 0) candidates.push(...named);
  }
  await open.read([]);
  if (candidates.length > 0) throw notAKeyResult(text, candidates.flatMap(keyResultsIn));
  throw await nothingFound(open, text, searched);
}

/** The cycles to look through, each step only where the one before found nothing. */
function searchSteps(
  reference: Extract<Reference, { kind: 'path' }>,
  { outline }: OpenWorkspace,
  date: CalendarDate,
  cycle: CycleOutline | null,
): readonly (readonly CycleOutline[])[] {
  const named = namedCycle(reference, outline.cycles);
  if (named) return [[named]];
  if (isOfCalendarForm(reference.parts[0] ?? '')) return [];
  if (cycle) return [[cycle]];
  const active = activeCycles(outline.cycles, date);
  return [active, endedButOpen(outline.cycles, date).filter((one) => !active.includes(one))];
}

function keyResultsIn(named: Named): readonly string[] {
  if (named.kind === 'key-result') return [wholeReference(named)];
  const objectives = named.kind === 'cycle' ? named.cycle.objectives : [named.objective];
  return objectives.flatMap((objective) =>
    objective.keyResults.map((keyResult) =>
      wholeReference({ kind: 'key-result', cycle: named.cycle, objective, keyResult }),
    ),
  );
}

const notAKeyResult = (text: string, candidates: readonly string[]): UserError =>
  new UserError('usage', message('usage/not-a-key-result', { text }), { candidates });

const ambiguous = (text: string, candidates: readonly Named[]): UserError =>
  new UserError('usage', message('usage/ambiguous-reference', { text }), {
    candidates: candidates.map(wholeReference),
  });

/** The closest of all key results in the cycles that were searched, or all of them where none is close. */
async function nothingFound(open: OpenWorkspace, text: string, searched: readonly CycleOutline[]): Promise<UserError> {
  const { workspace } = await open.read(searched);
  const all = workspace.cycles.flatMap((cycle) => keyResultsIn({ kind: 'cycle', cycle }));
  const problem = message('usage/no-such-reference', { text, cycles: searched.map(({ name }) => name) });
  return new UserError('usage', problem, { candidates: closest(text, all) });
}

/** The references that `text` was probably meant to be, compared in as many parts as it has. */
function closest(text: string, references: readonly string[]): readonly string[] {
  const parts = text.split('/').length;
  const shortened = (reference: string) => reference.split('/').slice(-parts).join('/');
  const meant = nearest(text, references.map(shortened));
  return meant === null ? references : references.filter((reference) => shortened(reference) === meant);
}
