import type { NewObjective } from '../model/edit.ts';
import type { CycleToFill } from './objective-cycle.ts';

/** An objective without key results so far; days that are those of its cycle are left out. */
export const newObjective = (
  said: Omit<NewObjective, 'cycle' | 'tags' | 'keyResults' | 'initiatives'>,
  cycle: CycleToFill,
): NewObjective => ({
  ...said,
  cycle: cycle.name,
  start: said.start === cycle.start ? null : said.start,
  end: said.end === cycle.end ? null : said.end,
  tags: [],
  keyResults: [],
  initiatives: [],
});
