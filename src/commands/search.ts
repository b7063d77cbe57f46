import type { CalendarDate } from '../model/calendar-date.ts';
import { activeCycles, type CycleOutline } from '../model/cycle.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isOfCalendarForm } from '../model/id.ts';
import { message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { Reference } from '../model/reference.ts';
import { endedButOpen, type Named, namedBy, namedCycle, wholeReference } from '../model/resolution.ts';
import { UserError } from '../model/user-error.ts';
import type { Workspace } from '../model/workspace.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** What is looked for, and where. */
export interface Search<N extends Named> {
  readonly text: string;
  readonly reference: Extract<Reference, { kind: 'path' }>;
  readonly date: CalendarDate;
  /** What `--cycle` names. */
  readonly cycle: CycleOutline | null;
  readonly accepts: (named: Named) => named is N;
  /** The failure where the reference means only things that are not accepted. */
  readonly refusal: (others: readonly Named[]) => UserError;
  /** What could be meant where the reference means nothing. */
  readonly candidates: (workspace: Workspace) => readonly string[];
}

/** A thing found by its reference, in the cycles that were read to find it. */
export interface Found<T> {
  readonly named: T;
  readonly workspace: Workspace;
  /** What in those cycles points nowhere. */
  readonly notices: readonly Diagnostic[];
}

/**
 * The one thing that a reference means: in the cycle that it or `--cycle` names, else in those the date belongs to, else in
 * those that ended and are not closed. A usage error with the candidates where there is none or more than one.
 */
export async function search<N extends Named>(open: OpenWorkspace, question: Search<N>): Promise<Found<N>> {
  const searched: CycleOutline[] = [];
  const others: Named[] = [];
  for (const cycles of searchSteps(question, open)) {
    if (cycles.length === 0) continue;
    const { workspace, notices } = await open.read(cycles);
    searched.push(...cycles);
    const named = namedBy(question.reference.parts, workspace.cycles);
    const [only, ...more] = named.filter(question.accepts);
    if (only && more.length === 0) return { named: only, workspace, notices };
    if (only) throw ambiguous(question.text, [only, ...more]);
    if (others.length === 0) others.push(...named);
  }
  const { workspace } = await open.read(searched);
  if (others.length > 0) throw question.refusal(others);
  throw nothingCalled(
    question.text,
    question.candidates(workspace),
    searched.map(({ name }) => name),
  );
}

/** The cycles to look through, each step only where the one before found nothing. */
function searchSteps(
  { reference, date, cycle }: Search<Named>,
  { outline }: OpenWorkspace,
): readonly (readonly CycleOutline[])[] {
  const named = namedCycle(reference, outline.cycles);
  if (named) return [[named]];
  if (isOfCalendarForm(reference.parts[0] ?? '')) return [];
  if (cycle) return [[cycle]];
  const active = activeCycles(outline.cycles, date);
  return [active, endedButOpen(outline.cycles, date).filter((one) => !active.includes(one))];
}

const ambiguous = (text: string, candidates: readonly Named[]): UserError =>
  new UserError('usage', message('usage/ambiguous-reference', { text }), {
    candidates: candidates.map(wholeReference),
  });

/** The failure where a reference means nothing in the cycles searched, with the candidates that come closest. */
export const nothingCalled = (text: string, candidates: readonly string[], cycles: readonly string[]): UserError =>
  new UserError('usage', message('usage/no-such-reference', { text, cycles }), {
    candidates: closest(text, candidates),
  });

/** The references that `text` was probably meant to be, compared in as many parts as it has; all where none is close. */
function closest(text: string, references: readonly string[]): readonly string[] {
  const parts = text.split('/').length;
  const shortened = (reference: string) => reference.split('/').slice(-parts).join('/');
  const meant = nearest(text, references.map(shortened));
  return meant === null ? references : references.filter((reference) => shortened(reference) === meant);
}
