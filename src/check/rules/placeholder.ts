import { message } from '../../model/message.ts';
import type { Objective } from '../../model/objective.ts';
import type { Place } from '../../model/place.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';
import { placeholderIn } from '../wording/index.ts';

/** A text that still holds the place of what was to be decided. */
export const placeholder: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace)
      .flatMap(texts)
      .flatMap(({ at, text }) => {
        const found = placeholderIn(text);
        if (found === null) return [];
        return { at, problem: message('okr/placeholder', { text: found }), hint: message('mend/placeholder', {}) };
      }),
};

function texts(objective: Objective): readonly { readonly at: Place; readonly text: string }[] {
  const { file, title, why } = objective;
  return [
    { at: { file, path: ['objective'] }, text: title },
    ...(why === null ? [] : [{ at: { file, path: ['why'] }, text: why }]),
    ...pursuedKeyResults(objective).flatMap(({ keyResult, at }) => [
      { at: at('title'), text: keyResult.title },
      ...(keyResult.measure.kind === 'milestones'
        ? keyResult.measure.milestones.map((one, index) => ({ at: at('milestones', index, 'title'), text: one.title }))
        : []),
    ]),
  ];
}
