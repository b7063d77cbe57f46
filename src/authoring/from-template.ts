import { addDays, type CalendarDate, daysInclusive, earlier } from '../model/calendar-date.ts';
import type { CycleOutline } from '../model/cycle.ts';
import type { NewKeyResult, NewObjective } from '../model/edit.ts';
import type { Id } from '../model/id.ts';
import type { Measure } from '../model/key-result.ts';
import { message } from '../model/message.ts';
import type { Settings } from '../model/settings.ts';
import { spanAfter } from '../model/span.ts';
import type { ObjectiveTemplate, TemplateKeyResult, TemplateMeasure } from '../model/template.ts';
import { UserError } from '../model/user-error.ts';
import { type Filler, filler, type TemplateValues } from './template-values.ts';

/** What an objective from a template is made with. */
export interface TemplateRequest extends TemplateValues {
  readonly id: Id;
  readonly cycle: Pick<CycleOutline, 'name' | 'start' | 'end'>;
  readonly today: CalendarDate;
  readonly settings: Pick<Settings, 'status' | 'currency'>;
  readonly owner: Id | null;
  readonly team: Id | null;
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
export function fromTemplate(template: ObjectiveTemplate, request: TemplateRequest): FromTemplate {
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
    align: null,
    weight: null,
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

function objectiveTerm({ term }: ObjectiveTemplate, { cycle, today, settings }: TemplateRequest) {
  const graceIsOver = today >= spanAfter(cycle.start, settings.status.grace);
  const start = graceIsOver ? today : cycle.start;
  if (start > cycle.end) {
    const problem = message('usage/cycle-over', { cycle: cycle.name, end: cycle.end });
    throw new UserError('usage', problem, { hint: message('hint/cycle-next', {}) });
  }
  const whole = addDays(spanAfter(start, term), -1);
  return { start, end: earlier(whole, cycle.end), termDays: daysInclusive(start, whole) };
}

function newKeyResult({ id, title, measure, unit, weight }: TemplateKeyResult, fill: Filler): NewKeyResult {
  return {
    id,
    title: fill.text(title),
    measure: filledMeasure(measure, fill),
    unit: unit && fill.unit(unit),
    weight,
    owner: null,
    start: null,
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
