import { message } from '../model/message.ts';
import { accepted, type Parsed, rejected } from '../model/parsed.ts';
import { parsePercent } from '../model/percent.ts';
import { LANGUAGE_TAGS } from '../model/settings.ts';
import { PARAMETER_TYPES, type ParameterReference, type TemplateText, type TemplateUnit } from '../model/template.ts';
import { currency, doubtful, number } from './scalars.ts';
import { listOf, mapOf, oneOf, optional, record, required, type Shape, scalar, text, withDefault } from './shape.ts';

const parameter = record(
  { parameter: required(text, 'parameter: baseline'), times: withDefault(number, 1) },
  '{ parameter: baseline }',
);

/** A value of one shape, or the parameter that gives it. */
const orParameter = <T>(shape: Shape<T>): Shape<T | ParameterReference> => ({
  schema: { anyOf: [shape.schema, parameter.schema] },
  decode: (node, faults) => (node.kind === 'map' ? parameter.decode(node, faults) : shape.decode(node, faults)),
});

/** A part of a text: anything, were it only the space between two others. */
const piece = orParameter(
  scalar((written) => (written === '' ? rejected(message('file/empty-value', {})) : accepted(written)), text.schema),
);
const pieces = listOf(piece, '[Shorten it to, { parameter: target }]');

const parts: Shape<readonly (string | ParameterReference)[]> = {
  schema: { anyOf: [text.schema, pieces.schema] },
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
    schema: map.schema,
    decode(node, faults) {
      const decoded = map.decode(node, faults);
      return decoded?.size === 0 ? faults.add(node.start, message('file/empty-value', {})) : decoded;
    },
  };
};

export const words = byLanguage(parts);

/** A text that is the same in every language, or one that is given by language. */
const orWords = (shape: Shape<TemplateText>): Shape<string | TemplateText> => ({
  schema: { anyOf: [text.schema, shape.schema] },
  decode: (node, faults) => (node.kind === 'map' ? shape : text).decode(node, faults),
});

/** The default of a parameter refers to no parameter, lest they go round in circles. */
const standard = orWords(
  byLanguage({
    schema: text.schema,
    decode(node, faults) {
      const whole = text.decode(node, faults);
      return whole === undefined ? undefined : [whole];
    },
  }),
);

const money = record({ money: required(currency, 'money: USD') }, '{ money: USD }');

export const unit: Shape<TemplateUnit> = {
  schema: { anyOf: [money.schema, orWords(words).schema] },
  decode(node, faults) {
    const isMoney = node.kind === 'map' && node.entries.some(({ key }) => key.text === 'money');
    return (isMoney ? money : orWords(words)).decode(node, faults);
  },
};

export const figure = orParameter(number);
export const percent = orParameter(
  doubtful(scalar((written): Parsed<number> => parsePercent(written), { type: ['number', 'string'] })),
);

/** The keys that every template has beside what it makes. */
export const aboutTemplate = {
  summary: required(words, 'summary: { en: … }'),
  when: required(words, 'when: { en: … }'),
};

/** What whoever uses a template can set. */
export const parameters = withDefault(
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
);
