import { ledTo, mayLeadToUnread } from '../../model/alignment.ts';
import type { Cycle } from '../../model/cycle.ts';
import { type Message, message } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { Objective } from '../../model/objective.ts';
import type { Rule } from '../rule.ts';

/** An `align` that leads to no objective or key result, or a `carried_from` that leads to no objective. */
export const danglingAlign: Rule = {
  severity: 'warn',
  inspect: ({ workspace: { cycles }, unread }) =>
    cycles
      .flatMap(({ objectives }) => objectives)
      .flatMap((objective) =>
        references(objective).flatMap(({ key, reference }) => {
          const named = ledTo(reference, objective, cycles);
          const isFound = key === 'align' ? named !== null : named?.kind === 'objective';
          if (isFound || mayLeadToUnread(reference, objective, cycles, unread)) return [];
          return {
            at: { file: objective.file, path: [key] },
            problem: message('okr/dangling-align', { key, reference }),
            hint: meantInstead(reference, objective, cycles),
          };
        }),
      ),
};

function references({ align, carriedFrom }: Objective): readonly { key: string; reference: string }[] {
  return [
    ...(align === null ? [] : [{ key: 'align', reference: align }]),
    ...(carriedFrom === null ? [] : [{ key: 'carried_from', reference: carriedFrom }]),
  ];
}

/** The objective that was probably meant, as it would be written there. */
function meantInstead(reference: string, from: Objective, cycles: readonly Cycle[]): Message {
  const candidates = cycles.flatMap(({ name, objectives }) =>
    objectives
      .filter((objective) => objective !== from)
      .flatMap(({ id }) => (name === from.cycle ? [id, `${name}/${id}`] : [`${name}/${id}`])),
  );
  const meant = nearest(reference, candidates);
  return meant ? message('mend/did-you-mean', { meant }) : message('mend/align-form', {});
}
