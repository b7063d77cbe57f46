import type { Language } from '../language/language.ts';
import type { NewKeyResult, NewObjective } from '../model/edit.ts';
import { safeText } from './safe-text.ts';

/** An objective that was just written, and its key results, a line each. */
export function writtenObjectiveLines(objective: NewObjective, language: Language): string {
  const title = `${objective.cycle}/${objective.id}  ${safeText(objective.title)}`;
  return [
    title,
    ...objective.keyResults.map((keyResult) => `  ${keyResult.id}  ${keyResultText(keyResult, language)}`),
  ].join('\n');
}

const keyResultText = (keyResult: NewKeyResult, language: Language): string =>
  language.words.join.about(safeText(keyResult.title), measureText(keyResult, language));

/** How a key result is measured: `from 60 days to 55 days`, `at most 2%`, `3 milestones`. */
export function measureText({ measure, unit }: Pick<NewKeyResult, 'measure' | 'unit'>, language: Language): string {
  const { quantity, words } = language;
  const value = (number: number | null) => safeText(number === null ? words.baselineMissing : quantity(number, unit));
  switch (measure.kind) {
    case 'metric': {
      const { from, goal } = measure;
      if (goal.kind === 'to') return words.fromTo(value(from), value(goal.to));
      return words.changeBy(value(from), goal.kind === 'percent' ? quantity(goal.by, 'percent') : value(goal.by));
    }
    case 'hold':
      return words.hold(
        measure.atLeast === null ? null : value(measure.atLeast),
        measure.atMost === null ? null : value(measure.atMost),
      );
    case 'milestones':
      return words.milestoneCount(measure.milestones.length);
  }
}
