import { message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import { rounded } from '../model/rounding.ts';
import type { LanguageTag, Settings } from '../model/settings.ts';
import {
  type ParameterReference,
  parseParameterFigure,
  type Template,
  type TemplateFigure,
  type TemplateParameter,
  type TemplateText,
  type TemplateUnit,
} from '../model/template.ts';
import { UserError } from '../model/user-error.ts';

/** What the texts and figures of a template are filled with. */
export interface TemplateValues {
  /** By parameter, as typed. */
  readonly values: ReadonlyMap<string, string>;
  readonly language: LanguageTag;
  readonly settings: Pick<Settings, 'currency'>;
  /** How the language writes a number in a text. */
  readonly number: (value: number) => string;
}

/** Decimals at which what multiplying fractions leaves behind is cut off. */
const DECIMALS = 10;

/** Puts values into the texts and figures of a template. */
export interface Filler {
  readonly text: (text: TemplateText) => string;
  /** Null where the template leaves the figure out, or its parameter has no value. */
  readonly figure: (figure: TemplateFigure | null) => number | null;
  readonly unit: (unit: TemplateUnit) => string;
  /** What a parameter stands for, a figure or a text; null where it has neither a value nor a default. */
  readonly value: (parameter: TemplateParameter) => number | string | null;
}

/** Fills a template; a value for a parameter that it does not have, or that is not of its type, is a usage error. */
export function filler(
  template: Pick<Template, 'id' | 'parameters'>,
  { values, language, settings, number }: TemplateValues,
): Filler {
  const { id, parameters } = template;
  refuseUnknown(template, values);
  const parameterOf = ({ parameter }: ParameterReference): TemplateParameter => {
    const found = parameters.find(({ name }) => name === parameter);
    if (!found) throw new Error(`the template ${id} refers to a parameter ${parameter} that it does not declare`);
    return found;
  };
  const inLanguage = (text: TemplateText) => text.get(language) ?? text.get('en') ?? [...text.values()][0] ?? [];
  const text = (parts: TemplateText): string =>
    inLanguage(parts)
      .map((part) => (typeof part === 'string' ? part : shown(part)))
      .join('');
  const written = (parameter: TemplateParameter): string | null => {
    const { name, default: standard } = parameter;
    return values.get(name) ?? (typeof standard === 'string' || standard === null ? standard : text(standard));
  };
  const value = (parameter: TemplateParameter): number | string | null => {
    const given = written(parameter);
    return given === null || parameter.type === 'text' ? given : figureFrom(parameter, given);
  };
  const multiplied = (reference: ParameterReference): number | string | null => {
    const one = value(parameterOf(reference));
    const { times } = reference;
    return typeof one === 'number' && times !== 1 ? rounded(one * times, DECIMALS) : one;
  };
  const figureOf = (reference: ParameterReference): number | null => {
    const one = multiplied(reference);
    if (typeof one === 'string')
      throw new Error(`the template ${id} takes the text ${reference.parameter} for a figure`);
    return one;
  };
  const shown = (reference: ParameterReference): string => {
    const one = multiplied(reference);
    return one === null ? '…' : typeof one === 'string' ? one : number(one);
  };
  return {
    text,
    value,
    figure: (figure) => (figure === null || typeof figure === 'number' ? figure : figureOf(figure)),
    unit: (unit) =>
      typeof unit === 'string' ? unit : 'money' in unit ? (settings.currency ?? unit.money) : text(unit),
  };
}

/** Whether every text of a template is given in a language. Where one is not, it is taken in English, else in any that there is. */
export const isWhollyIn = (template: Template, language: LanguageTag): boolean =>
  textsIn(template).every((text) => text.has(language));

/** Every text by language in a part of a template. */
function textsIn(part: unknown): readonly TemplateText[] {
  if (part instanceof Map) return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

function refuseUnknown(
  { id, parameters }: Pick<Template, 'id' | 'parameters'>,
  values: ReadonlyMap<string, string>,
): void {
  const names = parameters.map(({ name }) => name);
  const unknown = [...values.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined) throw noParameter(unknown, [id], names);
}

const noParameter = (text: string, templates: readonly string[], names: readonly string[]): UserError =>
  new UserError('usage', message('usage/no-such-parameter', { text, templates }), {
    hint: message('hint/parameters', { names }),
    candidates: closest(text, names),
  });

function closest(text: string, names: readonly string[]): readonly string[] {
  const meant = nearest(text, names);
  return meant === null ? names : [meant];
}

/** Of the values that were typed for several templates, those that `template` takes. One that none of them takes is a usage error. */
export function valuesFor(
  template: Template,
  templates: readonly Template[],
  values: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = [...new Set(templates.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
  const unknown = [...values.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw noParameter(
      unknown,
      templates.map(({ id }) => id),
      names,
    );
  }
  return new Map([...values].filter(([name]) => template.parameters.some((parameter) => parameter.name === name)));
}

/** The figure that was typed for a parameter. */
function figureFrom({ name, type }: TemplateParameter, text: string): number {
  const parsed = parseParameterFigure({ type }, text);
  if ('value' in parsed) return parsed.value;
  throw new UserError('usage', message('usage/bad-value', { name: `--set ${name}`, fault: parsed.fault }), {
    hint: parsed.hint,
  });
}
