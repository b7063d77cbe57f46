import type { NamedKeyResult } from '../authoring/new-checkin.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { CycleOutline } from '../model/cycle.ts';
import { message } from '../model/message.ts';
import { parseReference } from '../model/reference.ts';
import { type Named, namedIn, wholeReference } from '../model/resolution.ts';
import { UserError } from '../model/user-error.ts';
import { typedValue } from './flag-values.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { type Found, search } from './search.ts';

/** The key result that `text` names; a usage error with the candidates where there is none or more than one. */
export async function findKeyResult(
  open: OpenWorkspace,
  text: string,
  date: CalendarDate,
  cycle: CycleOutline | null,
): Promise<Found<NamedKeyResult>> {
  const reference = typedValue('REF', parseReference(text));
  if (reference.kind !== 'path') throw notAKeyResult(text, []);
  return search(open, {
    ...{ text, reference, date, cycle },
    accepts: isKeyResult,
    refusal: (others) => notAKeyResult(text, others.flatMap(keyResultsIn)),
    candidates: ({ cycles }) => cycles.flatMap((one) => keyResultsIn({ kind: 'cycle', cycle: one })),
  });
}

const isKeyResult = (named: Named): named is NamedKeyResult => named.kind === 'key-result';

/** The references of the key results of what was named in place of one. */
const keyResultsIn = (named: Named): readonly string[] =>
  namedIn(named.cycle)
    .filter(isKeyResult)
    .filter((one) => named.kind === 'cycle' || one.objective === named.objective)
    .map(wholeReference);

const notAKeyResult = (text: string, candidates: readonly string[]): UserError =>
  new UserError('usage', message('usage/not-a-key-result', { text }), { candidates });
