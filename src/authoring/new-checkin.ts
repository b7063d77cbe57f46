import type { CalendarDate } from '../model/calendar-date.ts';
import { EMPTY_UPDATE, type Need, type Update } from '../model/checkin.ts';
import { type CycleOutline, isClosed } from '../model/cycle.ts';
import type { NewCheckin } from '../model/edit.ts';
import type { Id } from '../model/id.ts';
import type { Instant } from '../model/instant.ts';
import type { Milestones } from '../model/key-result.ts';
import { message } from '../model/message.ts';
import { type Named, wholeReference } from '../model/resolution.ts';
import { UserError } from '../model/user-error.ts';

/** What a person says of a key result; null where they say nothing. */
export interface Statement {
  readonly value: { readonly kind: 'set' | 'add'; readonly amount: number } | null;
  /** Milestones by id, or all that are left. */
  readonly done: readonly string[] | 'all' | null;
  readonly undone: readonly string[] | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly note: string | null;
  /** An empty list clears what was asked for. */
  readonly needs: readonly Need[] | null;
}

export type NamedKeyResult = Extract<Named, { kind: 'key-result' }>;

/** Where, when and by whom a statement is made. */
export interface Circumstances {
  readonly named: NamedKeyResult;
  readonly date: CalendarDate;
  /** Null where it is not known. */
  readonly by: Id | null;
  /** When it is written; null where that must not tell it from the same check-in written again. */
  readonly at: Instant | null;
  /** The milestones that are done already, on that date. */
  readonly doneSoFar: ReadonlySet<Id>;
  /** The date by which a closed cycle counts as closed. */
  readonly today: CalendarDate;
}

/** The check-in that records a statement, which must fit the measure of its key result and an open cycle. */
export function newCheckin(statement: Statement, circumstances: Circumstances): NewCheckin {
  const { named, date, by, at, today } = circumstances;
  const { cycle, objective, keyResult } = named;
  refuseClosed(cycle, today);
  const update = updateOf(statement, circumstances);
  const updates = new Map([[keyResult.id, update]]);
  return { cycle: cycle.name, objective: objective.id, date, by, at, note: null, updates };
}

/** A closed cycle takes no check-ins: a conflict. */
export function refuseClosed(cycle: CycleOutline, today: CalendarDate): void {
  if (!cycle.closed || !isClosed(cycle, today)) return;
  throw new UserError('conflict', message('write/cycle-closed', { cycle: cycle.name, on: cycle.closed.on }), {
    hint: message('hint/reopen', { cycle: cycle.name }),
  });
}

/** The update of a key result that a statement makes; a usage error where it does not fit the measure. */
export function updateOf(statement: Statement, { named, doneSoFar }: Circumstances): Update {
  const { measure } = named.keyResult;
  const { confidence, note, needs } = statement;
  const stated = { ...EMPTY_UPDATE, confidence, note, needs };
  if (measure.kind === 'milestones') return { ...stated, ...stepsOf(statement, measure, named, doneSoFar) };
  return { ...stated, ...amountOf(statement, named) };
}

function amountOf({ value, done, undone }: Statement, named: NamedKeyResult): Pick<Update, 'value' | 'add'> {
  const reference = wholeReference(named);
  const { kpi } = named.keyResult;
  if (done !== null || undone !== null)
    throw new UserError('usage', message('usage/milestones-of-value', { reference }));
  if (value !== null && kpi !== null) {
    throw new UserError('usage', message('usage/value-from-kpi', { reference, kpi }), {
      hint: message('hint/okr-checkin-kpi', { kpi }),
    });
  }
  return { value: value?.kind === 'set' ? value.amount : null, add: value?.kind === 'add' ? value.amount : null };
}

function stepsOf(
  { value, done, undone }: Statement,
  { milestones }: Milestones,
  named: NamedKeyResult,
  doneSoFar: ReadonlySet<Id>,
): Pick<Update, 'done' | 'undone'> {
  const reference = wholeReference(named);
  const ids = milestones.map(({ id }) => id);
  if (value !== null) {
    throw new UserError('usage', message('usage/value-of-milestones', { reference }), {
      hint: message('hint/okr-done', { reference: named.keyResult.id, milestones: ids }),
    });
  }
  const known = (text: string): Id => {
    const id = ids.find((candidate) => candidate === text);
    if (id) return id;
    throw new UserError('usage', message('usage/no-such-milestone', { text, reference }), { candidates: ids });
  };
  const finished = done === 'all' ? ids.filter((id) => !doneSoFar.has(id)) : (done?.map(known) ?? null);
  const reopened = undone?.map(known) ?? null;
  const both = finished?.find((id) => reopened?.includes(id));
  if (both) throw new UserError('usage', message('usage/done-and-undone', { milestone: both }));
  return { done: finished, undone: reopened };
}
