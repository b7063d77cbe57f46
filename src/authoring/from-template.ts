import { addDays, type CalendarDate, daysInclusive, earlier } from '../model/calendar-date.ts';
import type { CycleOutline } from '../model/cycle.ts';
import type { NewKeyResult, NewObjective } from '../model/edit.ts';
import type { Id } from '../model/id.ts';
import type { Measure } from '../model/key-result.ts';
import { message } from '../model/message.ts';
import { parseNumber } from '../model/number.ts';
import type { Parsed } from '../model/parsed.ts';
import { parsePercent } from '../model/percent.ts';
import type { LanguageTag, Settings } from '../model/settings.ts';
import { spanAfter } from '../model/span.ts';
import type {
  Template,
  TemplateFigure,
  TemplateKeyResult,
  TemplateMeasure,
  TemplateParameter,
  TemplateText,
} from '../model/template.ts';
import { UserError } from '../model/user-error.ts';

/** What an objective from a template is made with. */
export interface TemplateRequest {
  readonly id: Id;
  readonly cycle: Pick<CycleOutline, 'name' | 'start' | 'end'>;
  readonly today: CalendarDate;
  readonly settings: Pick<Settings, 'status'>;
  readonly language: LanguageTag;
  readonly owner: Id | null;
  readonly team: Id | null;
  /** By parameter, as typed. */
  readonly values: ReadonlyMap<string, string>;
  /** How the language writes a number in a text. */
  readonly number: (value: number) => string;
}

/** An objective made from a template, and how much of the template's term it has. */
export interface FromTemplate {
  readonly objective: NewObjective;
  readonly days: number;
  readonly termDays: number;
}

/**
 * The objective of a template. It starts with the cycle or, past its grace, today, and ends after the template's term, at the
 * latest with the cycle. Figures without a value are left out.
 */
export function fromTemplate(template: Template, request: TemplateRequest): FromTemplate {
  const { cycle, id, owner, team } = request;
  const { start, end, termDays } = objectiveTerm(template, request);
  const fill = filler(template, request);
  const objective: NewObjective = {
    cycle: cycle.name,
    id,
    title: fill.text(template.title),
    why: template.why && fill.text(template.why),
    owner,
    team,
    kind: null,
    start: start === cycle.start ? null : start,
    end: end === cycle.end ? null : end,
    tags: [],
    keyResults: template.keyResults.map((keyResult) => newKeyResult(keyResult, fill)),
    initiatives: template.initiatives.map(({ id: own, title, keyResult }) => ({
      id: own,
      title: fill.text(title),
      keyResult,
      owner: null,
      done: false,
    })),
  };
  return { objective, days: daysInclusive(start, end), termDays };
}

function objectiveTerm({ term }: Template, { cycle, today, settings }: TemplateRequest) {
  const graceIsOver = today >= spanAfter(cycle.start, settings.status.grace);
  const start = graceIsOver ? today : cycle.start;
  if (start > cycle.end) {
    const problem = message('usage/cycle-over', { cycle: cycle.name, end: cycle.end });
    throw new UserError('usage', problem, { hint: message('hint/cycle-next', {}) });
  }
  const whole = addDays(spanAfter(start, term), -1);
  return { start, end: earlier(whole, cycle.end), termDays: daysInclusive(start, whole) };
}

/** Puts values into the texts and figures of a template. */
interface Filler {
  readonly text: (text: TemplateText) => string;
  readonly figure: (figure: TemplateFigure | null) => number | null;
}

function filler({ id, parameters }: Template, { values, language, number }: TemplateRequest): Filler {
  const names = parameters.map(({ name }) => name);
  for (const name of values.keys()) {
    if (names.includes(name)) continue;
    const problem = message('usage/no-such-parameter', { text: name, template: id });
    throw new UserError('usage', problem, { hint: message('hint/parameters', { names }), candidates: names });
  }
  const written = ({ name, default: standard }: TemplateParameter) => values.get(name) ?? standard;
  const parameter = (name: string): TemplateParameter => {
    const found = parameters.find((one) => one.name === name);
    if (!found) throw new Error(`the template ${id} refers to a parameter ${name} that it does not declare`);
    return found;
  };
  const figureOf = (one: TemplateParameter): number | null => {
    const text = written(one);
    return text === null ? null : parsedFigure(one, text);
  };
  const textOf = (one: TemplateParameter): string => {
    const text = written(one) ?? '…';
    const figure = one.type === 'text' || text === '…' ? null : parsedFigure(one, text);
    return figure === null ? text : number(figure);
  };
  return {
    text: (text) =>
      (text.get(language) ?? text.get('en') ?? [])
        .map((part) => (typeof part === 'string' ? part : textOf(parameter(part.parameter))))
        .join(''),
    figure: (figure) =>
      figure === null || typeof figure === 'number' ? figure : figureOf(parameter(figure.parameter)),
  };
}

function parsedFigure({ name, type }: TemplateParameter, text: string): number {
  const parsed: Parsed<number> = type === 'percent' && text.endsWith('%') ? parsePercent(text) : parseNumber(text);
  if ('value' in parsed) return parsed.value;
  throw new UserError('usage', message('usage/bad-value', { name: `--set ${name}`, fault: parsed.fault }), {
    hint: parsed.hint,
  });
}

function newKeyResult({ id, title, measure, unit, weight }: TemplateKeyResult, fill: Filler): NewKeyResult {
  return {
    id,
    title: fill.text(title),
    measure: filledMeasure(measure, fill),
    unit: unit && fill.text(unit),
    weight,
    owner: null,
  };
}

function filledMeasure(measure: TemplateMeasure, { text, figure }: Filler): Measure {
  switch (measure.kind) {
    case 'metric':
      return {
        kind: 'metric',
        from: figure(measure.from),
        goal: { kind: 'to', to: figure(measure.to) ?? 0 },
        plan: [],
      };
    case 'change':
      return {
        kind: 'metric',
        from: figure(measure.from),
        goal: { kind: 'percent', by: figure(measure.percent) ?? 0 },
        plan: [],
      };
    case 'hold':
      return { kind: 'hold', atLeast: figure(measure.atLeast), atMost: figure(measure.atMost) };
    case 'milestones':
      return {
        kind: 'milestones',
        milestones: measure.milestones.map((one) => ({
          id: one.id,
          title: text(one.title),
          weight: one.weight,
          due: null,
        })),
      };
  }
}
