import type { KpiTemplate } from '../model/template.ts';
import type { Faults } from './faults.ts';
import { cadence } from './scalars.ts';
import { oneOf, optional, record, required, text } from './shape.ts';
import { nodeAt, type SourceNode } from './source-node.ts';
import { refuseParameterFaults, refuseUndeclared } from './template-parameters.ts';
import { aboutTemplate, figure, parameters, unit, words } from './template-shapes.ts';
import { refuseDuplicateIds } from './unique-ids.ts';

export const kpiTemplateFile = record(
  {
    ...aboutTemplate,
    term: optional(cadence),
    parameters,
    each: optional(text),
    kpi: required(words, 'kpi: { en: … }'),
    unit: optional(unit),
    hold: optional(record({ at_least: optional(figure), at_most: optional(figure) }, '{ at_most: 2 }')),
    better: optional(oneOf('higher', 'lower')),
    cadence: optional(cadence),
  },
  'kpi: { en: … }',
);

/** The template of a KPI that a file describes; undefined, and every reason noted, where it describes none. */
export function decodeKpiTemplate(root: SourceNode, id: string, faults: Faults): KpiTemplate | undefined {
  const written = kpiTemplateFile.decode(root, faults);
  if (!written) return undefined;
  const { kpi: title, hold, each, ...same } = written;
  const before = faults.found.length;
  refuseDuplicateIds(root, ['parameters'], faults, 'name');
  refuseParameterFaults(root, written.parameters, faults);
  const node = nodeAt(root, ['each']);
  if (each !== null && node.kind === 'scalar') refuseUndeclared(node, written.parameters, faults);
  if (faults.found.length > before) return undefined;
  const bounds = hold && { atLeast: hold.at_least, atMost: hold.at_most };
  return { kind: 'kpi', id, title, hold: bounds, each, ...same };
}
