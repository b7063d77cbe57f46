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

function keyResultText({ title, measure, unit }: NewKeyResult, { quantity, words }: Language): string {
  const value = (number: number | null) => (number === null ? words.unknown : quantity(number, unit));
  const shown = safeText(title);
  switch (measure.kind) {
    case 'metric': {
      const { from, goal } = measure;
      if (goal.kind === 'to') return `${shown}: ${words.fromTo(value(from), value(goal.to))}`;
      return `${shown}: ${words.changeBy(value(from), goal.kind === 'percent' ? quantity(goal.by, 'percent') : value(goal.by))}`;
    }
    case 'hold':
      return `${shown}: ${words.hold(measure.atLeast === null ? null : value(measure.atLeast), measure.atMost === null ? null : value(measure.atMost))}`;
    case 'milestones':
      return `${shown}: ${words.milestoneCount(measure.milestones.length)}`;
  }
}
