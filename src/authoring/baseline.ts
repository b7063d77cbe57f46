import type { ValueEdit } from '../model/edit.ts';
import type { Metric } from '../model/key-result.ts';
import type { NamedKeyResult } from './new-checkin.ts';

/** The metric of a key result whose baseline someone may know and type; null where there is none to fill in. */
export const metricWithoutBaseline = ({ keyResult: { measure, kpi } }: NamedKeyResult): Metric | null =>
  measure.kind === 'metric' && measure.from === null && kpi === null ? measure : null;

/** A key result with its baseline filled in, and the edit that does so; `before` are the keys that come after it in its file. */
export function withBaseline(
  named: NamedKeyResult,
  from: number,
  before: readonly string[],
): { readonly named: NamedKeyResult; readonly edit: ValueEdit } {
  const { cycle, objective, keyResult } = named;
  const metric = metricWithoutBaseline(named);
  if (!metric) throw new Error(`${keyResult.id} has a baseline`);
  const filled = { ...keyResult, measure: { ...metric, from } };
  const index = objective.keyResults.indexOf(keyResult);
  const changed = { ...objective, keyResults: objective.keyResults.with(index, filled) };
  const objectives = cycle.objectives.map((one) => (one === objective ? changed : one));
  return {
    named: { ...named, cycle: { ...cycle, objectives }, objective: changed, keyResult: filled },
    edit: { kind: 'set', at: { file: objective.file, path: ['key_results', index, 'from'] }, value: from, before },
  };
}
