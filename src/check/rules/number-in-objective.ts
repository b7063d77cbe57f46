import type { KeyResult } from '../../model/key-result.ts';
import { targetOf } from '../../model/key-result.ts';
import { message } from '../../model/message.ts';
import { pursuedKeyResults, pursuedObjectives } from '../pursued.ts';
import type { Rule } from '../rule.ts';
import { allFigures, askedFigures } from '../wording/index.ts';

/** A figure in an objective that none of its key results carries: it is promised, and never counted. */
export const numberInObjective: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    pursuedObjectives(workspace).flatMap((objective) => {
      const keyResults = pursuedKeyResults(objective).map(({ keyResult }) => keyResult);
      // Without key results there is more to say than this.
      if (keyResults.length === 0) return [];
      const carried = keyResults.flatMap(carriedBy);
      const isCarried = (value: number) => carried.some((one) => Math.abs(one - value) <= 1e-9 * Math.abs(value));
      const lost = askedFigures(objective.title).find(({ readings }) => !readings.some(isCarried));
      if (!lost) return [];
      return {
        at: { file: objective.file, path: ['objective'] },
        problem: message('okr/number-in-objective', { text: lost.text }),
        hint: message('mend/carry-figure', {}),
      };
    }),
};

/** The figures that a key result is about: in its measure, in its title, and by how much or many percent it moves. */
function carriedBy({ measure, title }: KeyResult): readonly number[] {
  const inTitle = allFigures(title).flatMap(({ readings }) => readings);
  if (measure.kind === 'hold') return [...inTitle, measure.atLeast ?? [], measure.atMost ?? []].flat();
  if (measure.kind === 'milestones') return [...inTitle, measure.milestones.length];
  const { from, goal } = measure;
  const to = targetOf(measure, from);
  const moved = from === null || to === null ? [] : [Math.abs(to - from), rounded(Math.abs((to - from) / from) * 100)];
  const factor = from === null || to === null || from === 0 ? [] : [rounded(to / from)];
  return [...inTitle, from ?? [], to ?? [], goal.kind === 'to' ? [] : Math.abs(goal.by), ...moved, ...factor].flat();
}

/** A share as people write it: 33% for a third. */
const rounded = (value: number): number => Math.round(value * 10) / 10;
