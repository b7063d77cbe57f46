import { ledTo } from '../../model/alignment.ts';
import { message } from '../../model/message.ts';
import type { Objective } from '../../model/objective.ts';
import type { Rule } from '../rule.ts';

/** Objectives that serve each other in a circle, which is told once, at the one that comes first. */
export const alignmentLoop: Rule = {
  severity: 'warn',
  inspect({ workspace: { cycles } }) {
    const objectives = cycles.flatMap((cycle) => cycle.objectives);
    const served = new Map(
      objectives.map((objective) => [
        objective,
        objective.align === null ? null : (ledTo(objective.align, objective, cycles)?.objective ?? null),
      ]),
    );
    const seen = new Set<Objective>();
    return objectives.flatMap((start) => {
      const loop = loopFrom(start, served, seen);
      if (!loop) return [];
      const path = [...loop, start].map(({ cycle, id }) => `${cycle}/${id}`);
      return {
        at: { file: start.file, path: ['align'] },
        problem: message('okr/alignment-loop', { path }),
        hint: message('mend/open-loop', {}),
      };
    });
  },
};

/** The objectives on the circle that `start` lies on; null where it lies on none, or on one that was told of. */
function loopFrom(
  start: Objective,
  served: ReadonlyMap<Objective, Objective | null>,
  seen: Set<Objective>,
): readonly Objective[] | null {
  const way = new Set<Objective>();
  let current: Objective | null = start;
  while (current && !way.has(current) && !seen.has(current)) {
    way.add(current);
    current = served.get(current) ?? null;
  }
  if (current !== start || way.size === 0) return null;
  for (const objective of way) seen.add(objective);
  return [...way];
}
