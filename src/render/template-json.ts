import type { NewKeyResult, NewKpi, NewObjective } from '../model/edit.ts';
import type { Measure } from '../model/key-result.ts';
import { formatSpan } from '../model/span.ts';
import type { TemplateRow, TemplateSheet } from '../report/template-sheet.ts';
import { jsonDocument } from './json-text.ts';

/** The templates as the JSON document of kind `templates`. */
export const templatesJson = (rows: readonly TemplateRow[]): string =>
  jsonDocument('templates', { templates: rows.map(rowJson) });

/** A template whole as the JSON document of kind `template`. */
export function templateJson(sheet: TemplateSheet): string {
  const { when, parameters, made, command } = sheet;
  const { kind: type, ...row } = rowJson(sheet);
  return jsonDocument('template', { ...row, type, when, ...madeJson(made), parameters, command });
}

/** What a template would make; the other kind is absent. */
function madeJson(made: TemplateSheet['made']) {
  if (made.kind === 'kpi') return { cycle: null, objective: null, kpis: made.kpis.map(kpiJson) };
  const { cycle, objective, start, end } = made;
  const { title, why } = objective;
  return { cycle, objective: { title, why, start, end, ...partsJson(objective) }, kpis: [] };
}

const kpiJson = ({ id, title, unit, hold, better, cadence }: NewKpi) => ({
  ...{ id, title, unit, hold, better },
  cadence: cadence && formatSpan(cadence),
});

const rowJson = ({ id, kind, own, path, term, summary }: TemplateRow) => ({
  ...{ id, kind, own, path, summary },
  term: term && formatSpan(term),
});

const partsJson = ({ keyResults, initiatives }: NewObjective) => ({
  keyResults: keyResults.map(keyResultJson),
  initiatives: initiatives.map(({ id, title: text, keyResult }) => ({ id, title: text, keyResult })),
});

const keyResultJson = ({ id, title, unit, weight, measure }: NewKeyResult) => ({
  ...{ id, title, measure: measure.kind, unit, weight: weight ?? 1 },
  ...measureJson(measure),
});

/** The figures of a measure, named as in a report; a change as it stands in a file. */
function measureJson(measure: Measure) {
  switch (measure.kind) {
    case 'metric': {
      const { from, goal } = measure;
      const to = goal.kind === 'to' ? goal.to : null;
      return { from, to, change: goal.kind === 'to' ? null : `${goal.by}${goal.kind === 'percent' ? '%' : ''}` };
    }
    case 'hold':
      return { from: null, to: null, change: null, hold: { atLeast: measure.atLeast, atMost: measure.atMost } };
    case 'milestones':
      return { from: null, to: null, change: null, milestones: measure.milestones };
  }
}
