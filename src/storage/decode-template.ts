import { message } from '../model/message.ts';
import type { ObjectiveTemplate, Template, TemplateMeasure } from '../model/template.ts';
import { decodeKpiTemplate } from './decode-kpi-template.ts';
import type { Faults } from './faults.ts';
import { cadence, id, weight } from './scalars.ts';
import { listOf, optional, record, required, type ValueOf, withDefault } from './shape.ts';
import { nodeAt, type SourceNode } from './source-node.ts';
import { refuseParameterFaults } from './template-parameters.ts';
import { aboutTemplate, figure, parameters, percent, unit, words } from './template-shapes.ts';
import { refuseDuplicateIds } from './unique-ids.ts';

const milestone = record(
  { id: required(id, 'id: pilot'), title: required(words, 'title: { en: … }'), weight: withDefault(weight, 1) },
  '{ id: pilot, title: { en: … } }',
);

const keyResult = record(
  {
    id: required(id, 'id: cycle-days'),
    title: required(words, 'title: { en: … }'),
    from: optional(figure),
    to: optional(figure),
    change: optional(percent),
    hold: optional(record({ at_least: optional(figure), at_most: optional(figure) }, '{ at_most: 2 }')),
    milestones: optional(listOf(milestone, '[{ id: pilot, title: { en: … } }]')),
    unit: optional(unit),
    weight: optional(weight),
  },
  '{ id: cycle-days, title: { en: … }, from: 60, to: 55 }',
);

const initiative = record(
  { id: required(id, 'id: pricing-page'), title: required(words, 'title: { en: … }'), kr: optional(id) },
  '{ id: pricing-page, title: { en: … } }',
);

export const objectiveTemplateFile = record(
  {
    ...aboutTemplate,
    term: required(cadence, 'term: 3 months'),
    parameters,
    objective: required(words, 'objective: { en: … }'),
    why: optional(words),
    key_results: withDefault(listOf(keyResult, '[{ id: …, title: { en: … }, to: 10 }]'), []),
    initiatives: withDefault(listOf(initiative, '[{ id: …, title: { en: … } }]'), []),
  },
  'objective: { en: … }',
);

/** The template that a file describes, by its keys of an objective or a KPI; undefined, and every reason noted, where it describes none. */
export function decodeTemplate(root: SourceNode, id: string, faults: Faults): Template | undefined {
  const makesKpi = root.kind === 'map' && root.entries.some(({ key }) => key.text === 'kpi');
  return makesKpi ? decodeKpiTemplate(root, id, faults) : decodeObjectiveTemplate(root, id, faults);
}

function decodeObjectiveTemplate(root: SourceNode, id: string, faults: Faults): ObjectiveTemplate | undefined {
  const written = objectiveTemplateFile.decode(root, faults);
  if (!written) return undefined;
  const { summary, when, term, parameters: declared, objective: title, why } = written;
  const before = faults.found.length;
  refuseDuplicateIds(root, ['key_results'], faults);
  refuseDuplicateIds(root, ['initiatives'], faults);
  refuseDuplicateIds(root, ['parameters'], faults, 'name');
  refuseParameterFaults(root, declared, faults);
  const keyResults = written.key_results.map(({ id: own, title: words, unit, weight: share, ...one }, index) => {
    const measure = measureOf(one, nodeAt(root, ['key_results', index]), faults);
    return measure && { id: own, title: words, unit, weight: share, measure };
  });
  if (faults.found.length > before) return undefined;
  const initiatives = written.initiatives.map(({ kr, ...one }) => ({ ...one, keyResult: kr }));
  return {
    ...{ kind: 'objective', id, summary, when, term, parameters: declared, title, why },
    keyResults: keyResults.filter((one) => one !== undefined),
    initiatives,
  };
}

type WrittenMeasure = Pick<ValueOf<typeof keyResult>, 'from' | 'to' | 'change' | 'hold' | 'milestones'>;

function measureOf(written: WrittenMeasure, node: SourceNode, faults: Faults): TemplateMeasure | undefined {
  const { from, to, change, hold, milestones } = written;
  refuseDuplicateIds(node, ['milestones'], faults);
  const keys = (['to', 'change', 'hold', 'milestones'] as const).filter((key) => written[key] !== null);
  if (keys.length > 1) {
    const at = nodeAt(node, [keys[1] ?? '']).start;
    return faults.add(at, message('file/several-measures', { keys }), message('mend/keep-one', { keys }));
  }
  if (to !== null) return { kind: 'metric', from, to };
  if (change !== null) return { kind: 'change', from, percent: change };
  if (hold) return { kind: 'hold', atLeast: hold.at_least, atMost: hold.at_most };
  if (milestones) return { kind: 'milestones', milestones };
  return faults.add(node.start, message('file/no-measure', {}), message('mend/choose-measure', {}));
}
