import type { CalendarDate } from '../model/calendar-date.ts';
import type { NewKeyResult } from '../model/edit.ts';
import { type Id, parseId } from '../model/id.ts';
import type { Milestones } from '../model/key-result.ts';
import { message } from '../model/message.ts';
import type { Objective } from '../model/objective.ts';
import { type Span, spanAfter } from '../model/span.ts';
import { UserError } from '../model/user-error.ts';
import { newId, numbered, suggestedId, type TakenIds } from './new-id.ts';

/** What a person says of a key result that is new; null where they say nothing. */
export interface SaidKeyResult extends Omit<NewKeyResult, 'id' | 'start'> {
  readonly id: Id | null;
}

/**
 * A key result to be added to an objective. Once the grace of the objective is over, it starts today, so that nobody owes what was
 * due before; where today is past the objective's last day, nothing could start then, and it has the objective's days.
 */
export async function newKeyResult(
  said: SaidKeyResult,
  { term }: Pick<Objective, 'term'>,
  { today, grace, taken }: { readonly today: CalendarDate; readonly grace: Span; readonly taken: TakenIds },
): Promise<NewKeyResult> {
  const isLate = today >= spanAfter(term.start, grace) && today > term.start && today <= term.end;
  return { ...said, id: await newId(said.title, said.id, taken), start: isLate ? today : null };
}

/** Milestones as they are typed: `Pilot with 3 customers`, or with an id of their own `pilot: Pilot with 3 customers`. */
export async function typedMilestones(texts: readonly string[]): Promise<Milestones> {
  const taken = new Set<string>();
  const typed = await Promise.all(texts.map((text) => typedMilestone(text.trim())));
  const milestones = typed.map(({ id, title }) => {
    const unique = numbered(id, taken);
    taken.add(unique);
    return { id: unique, title, weight: 1, due: null };
  });
  return { kind: 'milestones', milestones };
}

async function typedMilestone(text: string): Promise<{ readonly id: Id; readonly title: string }> {
  const [, before = '', after = ''] = /^([^\s:：]+)[:：]\s*(\S.*)$/s.exec(text) ?? [];
  const own = parseId(before);
  if ('value' in own) return { id: own.value, title: after };
  const id = await suggestedId(text);
  if (id !== null) return { id, title: text };
  const fault = message('id/not-an-id', { text });
  throw new UserError('usage', message('usage/bad-value', { name: '--milestone', fault }), {
    hint: message('hint/milestone-id', { text }),
  });
}
