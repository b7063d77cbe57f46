import { message } from '../model/message.ts';
import { accepted, type Parsed, rejected } from '../model/parsed.ts';
import { parsePercent } from '../model/percent.ts';
import { LANGUAGE_TAGS } from '../model/settings.ts';
import {
  PARAMETER_TYPES,
  type ParameterReference,
  type Template,
  type TemplateMeasure,
  type TemplateText,
  type TemplateUnit,
} from '../model/template.ts';
import type { Faults } from './faults.ts';
import { cadence, currency, doubtful, id, number, weight } from './scalars.ts';
import {
  listOf,
  mapOf,
  oneOf,
  optional,
  record,
  required,
  type Shape,
  scalar,
  text,
  type ValueOf,
  withDefault,
} from './shape.ts';
import { nodeAt, type SourceNode } from './source-node.ts';
import { refuseParameterFaults } from './template-parameters.ts';
import { refuseDuplicateIds } from './unique-ids.ts';

const parameter = record(
  { parameter: required(text, 'parameter: baseline'), times: withDefault(number, 1) },
  '{ parameter: baseline }',
);

/** A value of one shape, or the parameter that gives it. */
const orParameter = <T>(shape: Shape<T>): Shape<T | ParameterReference> => ({
  decode: (node, faults) => (node.kind === 'map' ? parameter.decode(node, faults) : shape.decode(node, faults)),
});

/** A part of a text: anything, were it only the space between two others. */
const piece = orParameter(
  scalar((written) => (written === '' ? rejected(message('file/empty-value', {})) : accepted(written))),
);
const pieces = listOf(piece, '[Shorten it to, { parameter: target }]');

const parts: Shape<readonly (string | ParameterReference)[]> = {
  decode(node, faults) {
    if (node.kind !== 'list') {
      const whole = text.decode(node, faults);
      return whole === undefined ? undefined : [whole];
    }
    const decoded = pieces.decode(node, faults);
    const isBlank = decoded?.every((part) => typeof part === 'string' && part.trim() === '');
    return isBlank ? faults.add(node.start, message('file/empty-value', {})) : decoded;
  },
};

const byLanguage = (shape: typeof parts): Shape<TemplateText> => {
  const map = mapOf(oneOf(...LANGUAGE_TAGS), shape, '{ en: … }');
  return {
    decode(node, faults) {
      const decoded = map.decode(node, faults);
      return decoded?.size === 0 ? faults.add(node.start, message('file/empty-value', {})) : decoded;
    },
  };
};

const words = byLanguage(parts);

/** A text that is the same in every language, or one that is given by language. */
const orWords = (shape: Shape<TemplateText>): Shape<string | TemplateText> => ({
  decode: (node, faults) => (node.kind === 'map' ? shape : text).decode(node, faults),
});

/** The default of a parameter refers to no parameter, lest they go round in circles. */
const standard = orWords(
  byLanguage({
    decode(node, faults) {
      const whole = text.decode(node, faults);
      return whole === undefined ? undefined : [whole];
    },
  }),
);

const money = record({ money: required(currency, 'money: USD') }, '{ money: USD }');

const unit: Shape<TemplateUnit> = {
  decode(node, faults) {
    const isMoney = node.kind === 'map' && node.entries.some(({ key }) => key.text === 'money');
    return (isMoney ? money : orWords(words)).decode(node, faults);
  },
};

const figure = orParameter(number);
const percent = orParameter(doubtful(scalar((written): Parsed<number> => parsePercent(written))));

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

const templateFile = record(
  {
    summary: required(words, 'summary: { en: … }'),
    when: required(words, 'when: { en: … }'),
    term: required(cadence, 'term: 3 months'),
    parameters: withDefault(
      listOf(
        record(
          {
            name: required(text, 'name: baseline'),
            prompt: required(words, 'prompt: { en: … }'),
            type: required(oneOf(...PARAMETER_TYPES), 'type: number'),
            default: optional(standard),
          },
          '{ name: baseline, prompt: { en: … }, type: number }',
        ),
        '[{ name: baseline, prompt: { en: … }, type: number }]',
      ),
      [],
    ),
    objective: required(words, 'objective: { en: … }'),
    why: optional(words),
    key_results: withDefault(listOf(keyResult, '[{ id: …, title: { en: … }, to: 10 }]'), []),
    initiatives: withDefault(listOf(initiative, '[{ id: …, title: { en: … } }]'), []),
  },
  'objective: { en: … }',
);

/** The template that a file describes; undefined, and every reason noted, where it describes none. */
export function decodeTemplate(root: SourceNode, id: string, faults: Faults): Template | undefined {
  const written = templateFile.decode(root, faults);
  if (!written) return undefined;
  const { summary, when, term, parameters, objective: title, why } = written;
  const before = faults.found.length;
  refuseDuplicateIds(root, ['key_results'], faults);
  refuseDuplicateIds(root, ['initiatives'], faults);
  refuseDuplicateIds(root, ['parameters'], faults, 'name');
  refuseParameterFaults(root, parameters, faults);
  const keyResults = written.key_results.map(({ id: own, title: words, unit, weight: share, ...one }, index) => {
    const measure = measureOf(one, nodeAt(root, ['key_results', index]), faults);
    return measure && { id: own, title: words, unit, weight: share, measure };
  });
  if (faults.found.length > before) return undefined;
  const initiatives = written.initiatives.map(({ kr, ...one }) => ({ ...one, keyResult: kr }));
  return {
    id,
    summary,
    when,
    term,
    parameters,
    title,
    why,
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
