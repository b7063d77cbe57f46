import type { Diagnostic } from '../model/diagnostic.ts';
import { message } from '../model/message.ts';
import type { CycleScore } from '../scoring/cycle-score.ts';

/** The key results whose KPI stood at the target when they began, so that their baseline counts as unknown. */
export function setAsideBaselines({ objectives }: CycleScore): readonly Diagnostic[] {
  return objectives.flatMap(({ objective, keyResults }) =>
    keyResults.flatMap(({ keyResult, baseline }, index): Diagnostic[] => {
      const { id, kpi } = keyResult;
      if (kpi === null || baseline?.setAside == null) return [];
      const problem = message('notice/baseline-is-target', { keyResult: id, kpi, value: baseline.setAside });
      const at = { file: objective.file, path: ['key_results', index, 'kpi'] };
      return [{ rule: 'okr/no-baseline', severity: 'warn', at, problem, hint: message('mend/set-from', {}) }];
    }),
  );
}
